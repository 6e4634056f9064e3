import { bounds, key, kindOf, mapPaths, meets, paths, snap, type Position } from './geometry';
import { foot, isOn, polygonsOf, withVertices } from './planar';
import { follow } from './shared-edges';

/** A shape as it comes to lie among its neighbours, and what they become by it. */
export interface Joined {
  readonly shape: GeoJSON.Geometry;
  /** Those that move with an edge that they share. */
  readonly followed: ReadonlyMap<string, GeoJSON.Geometry>;
  /** Those of which an edge gets a corner of the shape, as they are after they followed. */
  readonly joined: ReadonlyMap<string, GeoJSON.Geometry>;
}

type Shapes = ReadonlyMap<string, GeoJSON.Geometry>;
type Edge = readonly [Position, Position];

/**
 * Neighbours move with the edges that they share; and where the shape newly touches one in the middle of an edge, both get
 * the same vertices there, so that no sliver is between them and they share that border from then on; the server does the
 * same with those that are not known here.
 *
 * @param before undefined where the shape is new
 */
export function join(before: GeoJSON.Geometry | undefined, after: GeoJSON.Geometry, neighbours: Shapes): Joined {
  const polygons = new Map([...neighbours].filter(([, it]) => kindOf(it) === 'POLYGON'));
  const near = new Map([...polygons].filter(([, it]) => meets(bounds(it), bounds(after))));
  if (kindOf(after) !== 'POLYGON') return { shape: after, followed: new Map(), joined: new Map() };
  const known = before ? paths(before) : [];
  const held = holding(after, edgesOf([...near.values()]), new Set(known.flat().map(key)));
  const followed = before ? follow(before, held, polygons) : new Map<string, GeoJSON.Geometry>();
  const corners = fresh(held, known);
  const others = [...near].map(([id, it]) => [id, followed.get(id) ?? it] as const).filter(([, it]) => !liesUpon(held, withCorners(it, corners)));
  const joined = others.map(([id, it]) => [id, it, withCorners(it, corners)] as const).filter(([, it, full]) => size(full) > size(it));
  const there = new Set(known.flatMap(edges).map(name));
  const shape = withCorners(held, others.flatMap(([, it]) => paths(it).flat()), (edge) => !there.has(name(edge)));
  return { shape, followed, joined: new Map(joined.map(([id, , full]) => [id, full])) };
}

/** Along an edge, on its same side: nobody could pull the two apart again if they shared it. */
function liesUpon(shape: GeoJSON.Geometry, other: GeoJSON.Geometry): boolean {
  const directed = ([from, to]: Edge): string => `${key(from)} ${key(to)}`;
  const runs = (it: GeoJSON.Geometry): string[] => polygonsOf(it).flat().flatMap((ring) => edges([...ring, ring[0]]).map(directed));
  const theirs = new Set(runs(other));
  return runs(withCorners(shape, paths(other).flat())).some((it) => theirs.has(it));
}

/**
 * Vertices that the pointer held on to an edge, put onto it: what is straight on the map bends a little in degrees, by a
 * centimetre over a kilometre.
 */
function holding(shape: GeoJSON.Geometry, all: readonly Edge[], known: ReadonlySet<string>): GeoJSON.Geometry {
  const corners = new Set(all.map(([from]) => key(from)));
  return mapPaths(shape, (path) => path.map((it) => (known.has(key(it)) || corners.has(key(it)) ? it : held(it, all))));
}

function held(place: Position, all: readonly Edge[]): Position {
  const edge = all.find(([from, to]) => isBetween(place, from, to) && isOn(onMap(place), onMap(from), onMap(to)));
  return edge ? foot(place, ...edge).map(snap) : place;
}

function isBetween([x, y]: Position, from: Position, to: Position): boolean {
  const within = (it: number, a: number, b: number): boolean => it >= Math.min(a, b) - 2e-9 && it <= Math.max(a, b) + 2e-9;
  return within(x, from[0], to[0]) && within(y, from[1], to[1]);
}

/** Where Mercator's projection draws a place, in its degrees. */
function onMap([x, y]: Position): Position {
  return [x, (Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 180) / Math.PI];
}

function fresh(shape: GeoJSON.Geometry, known: readonly Position[][]): Position[] {
  const before = new Set(known.flat().map(key));
  return paths(shape).flat().filter((it) => !before.has(key(it)));
}

/** A polygon with the places that lie in the middle of its edges. */
function withCorners(shape: GeoJSON.Geometry, places: readonly Position[], may: (edge: Edge) => boolean = () => true): GeoJSON.Geometry {
  const own = new Set(paths(shape).flat().map(key));
  const others = places.filter((it) => !own.has(key(it)));
  return mapPaths(shape, (path) => {
    const found = new Map(edges(path).map((edge, i) => [i, may(edge) ? others.filter((it) => isBetween(it, ...edge) && isOn(it, ...edge)) : []]));
    const ring = withVertices(path.slice(0, -1), found, true);
    return ring.length < path.length ? path : [...ring, ring[0]];
  });
}

function edgesOf(shapes: readonly GeoJSON.Geometry[]): Edge[] {
  return shapes.flatMap((it) => paths(it).flatMap(edges));
}

function edges(ring: readonly Position[]): Edge[] {
  return ring.slice(1).map((to, i) => [ring[i], to]);
}

function name(edge: Edge): string {
  return edge.map(key).sort().join(' ');
}

function size(shape: GeoJSON.Geometry): number {
  return paths(shape).flat().length;
}
