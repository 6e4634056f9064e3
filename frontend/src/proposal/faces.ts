import { key, type Position } from './geometry';
import { inside, signedArea, type Rings } from './planar';

export type Edge = readonly [Position, Position];

/** The areas that lie left of directed edges, each with its holes. Every vertex has as many edges coming as going. */
export function facesOf(edges: readonly Edge[]): Rings[] {
  const rings = loops(edges);
  const shells = rings.filter((it) => signedArea(it) > 0).map((it): Rings => [it]);
  rings.filter((it) => signedArea(it) < 0).forEach((hole) => around(shells, hole)?.push(hole));
  return shells;
}

/** The smallest shell about a hole. */
function around(shells: Rings[], hole: Position[]): Rings | undefined {
  const middles = hole.map((it, i): Position => [(it[0] + hole[(i + 1) % hole.length][0]) / 2, (it[1] + hole[(i + 1) % hole.length][1]) / 2]);
  const holding = shells.filter(([shell]) => [...hole, ...middles].filter((it) => inside([shell], it)).length > hole.length);
  return holding.sort((a, b) => signedArea(a[0]) - signedArea(b[0]))[0];
}

function loops(edges: readonly Edge[]): Position[][] {
  const leaving = new Map<string, Edge[]>();
  edges.forEach((edge) => leaving.set(key(edge[0]), [...(leaving.get(key(edge[0])) ?? []), edge]));
  const used = new Set<Edge>();
  return edges.flatMap((first) => (used.has(first) ? [] : [walk(first, leaving, used)]));
}

function walk(first: Edge, leaving: Map<string, Edge[]>, used: Set<Edge>): Position[] {
  const ring: Position[] = [];
  for (let edge: Edge | undefined = first; edge && !used.has(edge); edge = next(edge, leaving.get(key(edge[1])) ?? [], used)) {
    used.add(edge);
    ring.push(edge[0]);
  }
  return ring;
}

/** The edge that bounds the same area: the first one clockwise from where we came. */
function next([from, at]: Edge, leaving: readonly Edge[], used: ReadonlySet<Edge>): Edge | undefined {
  const came = angle(at, from);
  const turn = (edge: Edge): number => {
    const clockwise = (came - angle(at, edge[1]) + 4 * Math.PI) % (2 * Math.PI);
    return clockwise === 0 ? 2 * Math.PI : clockwise;
  };
  return leaving.filter((it) => !used.has(it)).sort((a, b) => turn(a) - turn(b))[0];
}

function angle(at: Position, to: Position): number {
  return Math.atan2(to[1] - at[1], to[0] - at[0]);
}
