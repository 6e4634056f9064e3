import { key, kindOf, paths, snap, type Position } from './geometry';

/** Two vertices of the grid that the server keeps are one where they differ by less; a point on a slanting edge is seldom on the grid. */
const TOLERANCE = 1.5e-9;

export type Rings = Position[][];

/** Rings without their closing vertex: shells run counter-clockwise, holes clockwise, as the server keeps them. */
export function polygonsOf(geometry: GeoJSON.Geometry): Rings[] {
  if (kindOf(geometry) !== 'POLYGON') return [];
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [paths(geometry)];
  return polygons.map((rings) => rings.map((ring, i) => turned(distinct(ring.slice(0, -1)), i === 0)));
}

export function toGeometry(polygons: Rings[]): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const closed = polygons.map((rings) => rings.map((ring) => [...ring, ring[0]]));
  return closed.length === 1 ? { type: 'Polygon', coordinates: closed[0] } : { type: 'MultiPolygon', coordinates: closed };
}

function distinct(ring: Position[]): Position[] {
  return ring.filter((it, i) => key(it) !== key(ring[(i + 1) % ring.length]));
}

function turned(ring: Position[], shell: boolean): Position[] {
  return signedArea(ring) > 0 === shell ? ring : [...ring].reverse();
}

/** Square degrees, positive where an open ring runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0];
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + ((x - x0) * (nextY - y0) - (nextX - x0) * (y - y0)) / 2;
  }, 0);
}

/** Even-odd over all rings, so that holes count themselves out; on the border either. */
export function inside(rings: Rings, [x, y]: Position): boolean {
  let within = false;
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[(i + ring.length - 1) % ring.length];
      if (y1 > y !== y0 > y && x < ((x0 - x1) * (y - y1)) / (y0 - y1) + x1) within = !within;
    });
  }
  return within;
}

/** The place on an edge that is nearest. */
export function foot(place: Position, from: Position, to: Position): Position {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((place[0] - from[0]) * dx + (place[1] - from[1]) * dy) / square));
  return [from[0] + along * dx, from[1] + along * dy];
}

/** How far a place lies from an edge, in degrees. */
function offset(place: Position, from: Position, to: Position): number {
  const [x, y] = foot(place, from, to);
  return Math.hypot(x - place[0], y - place[1]);
}

export function isOn(place: Position, from: Position, to: Position): boolean {
  return offset(place, from, to) <= TOLERANCE;
}

/** Where two edges meet, on the grid: an end that lies on the other, else where they cross. */
export function meeting(a: Position, b: Position, c: Position, d: Position): Position[] {
  const apart = Math.max(a[0], b[0]) < Math.min(c[0], d[0]) - TOLERANCE || Math.max(c[0], d[0]) < Math.min(a[0], b[0]) - TOLERANCE
    || Math.max(a[1], b[1]) < Math.min(c[1], d[1]) - TOLERANCE || Math.max(c[1], d[1]) < Math.min(a[1], b[1]) - TOLERANCE;
  if (apart) return [];
  const ends = [...[a, b].filter((it) => isOn(it, c, d)), ...[c, d].filter((it) => isOn(it, a, b))];
  return ends.length > 0 ? ends : crossing(a, b, c, d);
}

function crossing(a: Position, b: Position, c: Position, d: Position): Position[] {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const turn = ux * vy - uy * vx;
  if (turn === 0) return [];
  const s = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / turn;
  const t = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / turn;
  return s > 0 && s < 1 && t > 0 && t < 1 ? [[snap(a[0] + s * ux), snap(a[1] + s * uy)]] : [];
}

/** A path with more vertices along it, each put into the edge it was found on. @param found by the edge's first vertex */
export function withVertices(path: readonly Position[], found: Map<number, Position[]>, closed: boolean): Position[] {
  const full = path.flatMap((from, i) => {
    const between = [...(found.get(i) ?? [])].sort((p, q) => Math.hypot(p[0] - from[0], p[1] - from[1]) - Math.hypot(q[0] - from[0], q[1] - from[1]));
    return [from, ...between];
  });
  return full.filter((it, i) => key(it) !== key(full[i + 1] ?? (closed && full.length > 1 ? full[0] : [NaN, NaN])));
}
