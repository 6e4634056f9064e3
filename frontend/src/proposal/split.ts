import { facesOf, type Edge } from './faces';
import { key, type Position } from './geometry';
import { inside, meeting, polygonsOf, signedArea, toGeometry, withVertices, type Rings } from './planar';

export interface Parts {
  /** The shape before, its rings running as the server keeps them. */
  readonly before: GeoJSON.Geometry;
  /** The same, with the vertices that the line puts into its outline: its neighbours get them too. */
  readonly noded: GeoJSON.Geometry;
  /** What keeps the shape's identity: the largest piece, and the parts that the line does not reach. */
  readonly kept: GeoJSON.Geometry;
  readonly others: GeoJSON.Geometry[];
}

/** A polygon split by a line that runs through it from border to border; undefined where the line splits nothing. */
export function split(geometry: GeoJSON.Geometry, line: readonly Position[]): Parts | undefined {
  const whole: Rings[] = [];
  const noded: Rings[] = [];
  const pieces: Rings[] = [];
  for (const polygon of polygonsOf(geometry)) {
    const [rings, path] = node(polygon, line);
    const parts = pieceIt(rings, path);
    if (parts.length > 1) pieces.push(...parts);
    else whole.push(polygon);
    noded.push(parts.length > 1 ? rings : polygon);
  }
  if (pieces.length === 0) return undefined;
  pieces.sort((a, b) => size(b) - size(a));
  return { before: toGeometry(polygonsOf(geometry)), noded: toGeometry(noded), kept: toGeometry([pieces[0], ...whole]), others: pieces.slice(1).map((it) => toGeometry([it])) };
}

function size(rings: Rings): number {
  return rings.reduce((sum, ring) => sum + signedArea(ring), 0);
}

/** Outline and line with a vertex in both wherever they meet. */
function node(polygon: Rings, line: readonly Position[]): [Rings, Position[]] {
  const onLine = new Map<number, Position[]>();
  const rings = polygon.map((ring) => {
    const onRing = new Map<number, Position[]>();
    ring.forEach((from, i) => line.slice(1).forEach((to, n) => {
      const met = meeting(from, ring[(i + 1) % ring.length], line[n], to);
      onRing.set(i, [...(onRing.get(i) ?? []), ...met]);
      onLine.set(n, [...(onLine.get(n) ?? []), ...met]);
    }));
    return withVertices(ring, onRing, true);
  });
  return [rings, withVertices(line, onLine, false)];
}

function pieceIt(rings: Rings, line: Position[]): Rings[] {
  const outline = rings.flatMap((ring) => ring.map((from, i): Edge => [from, ring[(i + 1) % ring.length]]));
  let bridges = bridgesOf(rings, outline, line);
  for (;;) {
    const pieces = facesOf([...outline, ...bridges.flat().flatMap(([a, b]): Edge[] => [[a, b], [b, a]])]);
    const useful = bridges.filter((it) => it.every((edge) => !pieces.some((piece) => runsBothWays(piece, edge))));
    if (useful.length === bridges.length) return pieces;
    bridges = useful;
  }
}

/** The stretches of the line that run inside from one vertex of the outline to another. */
function bridgesOf(rings: Rings, outline: readonly Edge[], line: readonly Position[]): Edge[][] {
  const border = new Set(rings.flat().map(key));
  const drawn = new Set(outline.flatMap(([a, b]) => [`${key(a)} ${key(b)}`, `${key(b)} ${key(a)}`]));
  const bridges: Edge[][] = [];
  let current: Edge[] | undefined;
  line.slice(1).forEach((to, i) => {
    const from = line[i];
    if (border.has(key(from))) current = [];
    const within = !drawn.has(`${key(from)} ${key(to)}`) && inside(rings, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
    if (!within) current = undefined;
    current?.push([from, to]);
    if (current && border.has(key(to))) bridges.push(current);
  });
  return bridges;
}

function runsBothWays(piece: Rings, [a, b]: Edge): boolean {
  const has = (from: Position, to: Position): boolean => piece.some((ring) => ring.some((it, i) => key(it) === key(from) && key(ring[(i + 1) % ring.length]) === key(to)));
  return has(a, b) && has(b, a);
}
