import { facesOf, type Edge } from './faces';
import { key, type Position } from './geometry';
import { inside, isOn, meeting, polygonsOf, toGeometry, withVertices, type Rings } from './planar';

/** Why shapes cannot be made one: they do not touch along an edge, or they lie upon each other. */
export type Hindrance = 'apart' | 'overlapping';

/** Polygons that touch along their edges, made one: the edges that two of them share go. */
export function merge(geometries: readonly GeoJSON.Geometry[]): GeoJSON.Geometry | Hindrance {
  const shapes = geometries.map((it) => polygonsOf(it).flat());
  const noded = shapes.map((rings, i) => withOthers(rings, shapes.filter((_, n) => n !== i).flat(2)));
  const edges = noded.flat().flatMap((ring) => ring.map((from, i): Edge => [from, ring[(i + 1) % ring.length]]));
  const known = new Set(edges.map(name));
  if (known.size < edges.length || overlap(noded)) return 'overlapping';
  const outline = edges.filter(([a, b]) => !known.has(name([b, a])));
  const faces = facesOf(outline);
  const parts = geometries.reduce((sum, it) => sum + polygonsOf(it).length, 0);
  return faces.length > parts - geometries.length + 1 ? 'apart' : toGeometry(faces);
}

function name([from, to]: Edge): string {
  return `${key(from)} ${key(to)}`;
}

/** With the vertices of the others that lie on the edges. */
function withOthers(rings: Rings, others: readonly Position[]): Rings {
  return rings.map((ring) => {
    const found = new Map(ring.map((from, i) => [i, others.filter((it) => isOn(it, from, ring[(i + 1) % ring.length]))]));
    return withVertices(ring, found, true);
  });
}

/** Edges of two shapes that cross, or one within the other. */
function overlap(shapes: readonly Rings[]): boolean {
  return shapes.some((one, i) => shapes.some((other, n) => n !== i && (one.some((ring) => lies(ring, other)) || (n > i && crosses(one, other)))));
}

function lies(ring: readonly Position[], shape: Rings): boolean {
  const border = new Set(shape.flat().map(key));
  const free = ring.find((it) => !border.has(key(it)));
  return free !== undefined && inside(shape, free);
}

function crosses(one: Rings, other: Rings): boolean {
  const corners = new Set([...one, ...other].flat().map(key));
  const edges = (rings: Rings): Edge[] => rings.flatMap((ring) => ring.map((from, i): Edge => [from, ring[(i + 1) % ring.length]]));
  const theirs = edges(other);
  return edges(one).some(([a, b]) => theirs.some(([c, d]) => meeting(a, b, c, d).some((it) => !corners.has(key(it)))));
}

/** A ring cut out of a polygon's middle; undefined where it does not lie wholly inside one part and outside its holes. */
export function hole(geometry: GeoJSON.Geometry, ring: readonly Position[]): GeoJSON.Geometry | undefined {
  const open = key(ring[0]) === key(ring[ring.length - 1]) ? ring.slice(0, -1) : [...ring];
  const polygons = polygonsOf(geometry);
  const at = polygons.findIndex((rings) => open.every((it) => inside(rings, it)) && isClear(rings, open));
  if (at < 0) return undefined;
  return toGeometry(polygons.map((rings, i) => (i === at ? [...rings, open] : rings)));
}

function isClear(rings: Rings, open: readonly Position[]): boolean {
  const touches = rings.some((ring) => ring.some((from, i) => open.some((it, n) => meeting(from, ring[(i + 1) % ring.length], it, open[(n + 1) % open.length]).length > 0)));
  return !touches && rings.slice(1).every((ring) => !inside([[...open]], ring[0]));
}
