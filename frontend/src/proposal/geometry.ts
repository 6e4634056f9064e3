import type { Value } from './types';

export type Position = GeoJSON.Position;

const GRID = 1e9;

/** The integer grid of 1e-9 degrees on which the server keeps every vertex. */
export function snap(value: number): number {
  return Math.round(value * GRID) / GRID;
}

export function key(position: Position): string {
  return `${Math.round(position[0] * GRID)},${Math.round(position[1] * GRID)}`;
}

export function isGeometry(value: Value | undefined): value is GeoJSON.Geometry {
  return value !== null && typeof value === 'object' && 'type' in value && 'coordinates' in value;
}

/** Every path of a geometry: rings (closed), lines, or single points. */
export function paths(geometry: GeoJSON.Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
      return geometry.coordinates.map((each) => [each]);
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** The same geometry with every path replaced. */
export function mapPaths<G extends GeoJSON.Geometry>(geometry: G, change: (path: Position[]) => Position[]): G {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: change([geometry.coordinates])[0] };
    case 'MultiPoint':
      return { ...geometry, coordinates: geometry.coordinates.map((each) => change([each])[0]) };
    case 'LineString':
      return { ...geometry, coordinates: change(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(change) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(change)) };
    default:
      return geometry;
  }
}

export function snapped<G extends GeoJSON.Geometry>(geometry: G): G {
  return mapPaths(geometry, (path) => path.map(([x, y]) => [snap(x), snap(y)]));
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export function bounds(geometry: GeoJSON.Geometry): Bounds {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of paths(geometry).flat()) { // too many vertices for Math.min's arguments
    box.west = Math.min(box.west, x);
    box.south = Math.min(box.south, y);
    box.east = Math.max(box.east, x);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/** Where shapes differ: about the vertices that not all of them have; all of them where they differ in nothing. */
export function difference(shapes: readonly GeoJSON.Geometry[]): Bounds {
  const all = shapes.map((it) => new Map(paths(it).flat().map((each) => [key(each), each])));
  const apart = all.flatMap((it) => [...it].filter(([name]) => !all.every((other) => other.has(name))).map(([, each]) => each));
  return apart.length > 0 ? bounds({ type: 'MultiPoint', coordinates: apart }) : union(shapes.map(bounds));
}

/** With as much around it again, and at least so many degrees. */
export function around({ west, south, east, north }: Bounds, least: number): Bounds {
  const [wide, high] = [Math.max(east - west, least) / 2, Math.max(north - south, least) / 2];
  return { west: west - wide, south: south - high, east: east + wide, north: north + high };
}

export function union(all: Bounds[]): Bounds {
  return {
    west: Math.min(...all.map((it) => it.west)),
    south: Math.min(...all.map((it) => it.south)),
    east: Math.max(...all.map((it) => it.east)),
    north: Math.max(...all.map((it) => it.north))
  };
}

export function meets(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && a.east >= b.west && a.south <= b.north && a.north >= b.south;
}

export function kindOf(geometry: GeoJSON.Geometry): 'POLYGON' | 'LINE' | 'POINT' {
  if (geometry.type.endsWith('Polygon')) return 'POLYGON';
  return geometry.type.endsWith('Point') ? 'POINT' : 'LINE';
}

/** Whether two values are one: shapes by their vertices on the grid, wherever a ring begins and whichever way it runs. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (isGeometry(a) && isGeometry(b)) return a.type === b.type && outline(a) === outline(b);
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

function outline(geometry: GeoJSON.Geometry): string {
  const closed = kindOf(geometry) === 'POLYGON';
  return paths(geometry).map((path) => (closed ? ringText(path.slice(0, -1).map(key)) : path.map(key).join(' '))).join('|');
}

function ringText(ring: string[]): string {
  const first = ring.indexOf([...ring].sort()[0]);
  const forth = [...ring.slice(first), ...ring.slice(0, first)];
  const back = [forth[0], ...forth.slice(1).reverse()];
  return [forth.join(' '), back.join(' ')].sort()[0];
}
