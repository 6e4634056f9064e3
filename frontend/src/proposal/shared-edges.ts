import { key, kindOf, mapPaths, paths, type Position } from './geometry';

/** A stretch of a ring between two vertices that stayed: what was there and what is there now, both ends included. */
interface Stretch {
  before: Position[];
  after: Position[];
}

/**
 * What neighbours become when a polygon's outline changes: a vertex that they share moves with it, a stretch that they
 * share whole is replaced. Neighbours that are not concerned are not in the result.
 */
export function follow(
  before: GeoJSON.Geometry,
  after: GeoJSON.Geometry,
  neighbours: Map<string, GeoJSON.Geometry>
): Map<string, GeoJSON.Geometry> {
  const result = new Map<string, GeoJSON.Geometry>();
  if (kindOf(before) !== 'POLYGON') return result;
  const stretches = ringPairs(before, after).flatMap(([old, fresh]) => differences(old, fresh));
  if (stretches.length === 0) return result;
  const moved = movedVertices(stretches);
  for (const [id, neighbour] of neighbours) {
    const followed = mapPaths(neighbour, (ring) => close(followRing(ring.slice(0, -1), stretches, moved)));
    if (JSON.stringify(followed) !== JSON.stringify(neighbour)) result.set(id, followed);
  }
  return result;
}

/** Rings are matched by their place; a shape with other rings (a cut) has none to follow. */
function ringPairs(before: GeoJSON.Geometry, after: GeoJSON.Geometry): [Position[], Position[]][] {
  const old = paths(before);
  const fresh = paths(after);
  return old.length === fresh.length ? old.map((ring, i) => [ring.slice(0, -1), fresh[i].slice(0, -1)]) : [];
}

function differences(old: Position[], fresh: Position[]): Stretch[] {
  const kept = new Set(fresh.map(key));
  const from = old.findIndex((each) => kept.has(key(each)));
  if (from < 0) return old.length === fresh.length ? [{ before: old, after: fresh }] : [];
  const was = rotate(old, from);
  const is = rotate(fresh, fresh.findIndex((each) => key(each) === key(was[0])));
  return stretchesOf([...was, was[0]], [...is, is[0]]);
}

function stretchesOf(was: Position[], is: Position[]): Stretch[] {
  const place = new Map<string, number>();
  is.forEach((each, i) => i > 0 && i < is.length - 1 && place.set(key(each), i));
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  for (let n = 1; n < was.length; n++) {
    const at = n === was.length - 1 ? is.length - 1 : place.get(key(was[n]));
    if (at === undefined || at <= j) continue;
    if (n > i + 1 || at > j + 1) stretches.push({ before: was.slice(i, n + 1), after: is.slice(j, at + 1) });
    i = n;
    j = at;
  }
  return stretches;
}

/** Stretches of equal length are vertices that moved one by one. */
function movedVertices(stretches: Stretch[]): Map<string, Position> {
  const moved = new Map<string, Position>();
  for (const { before, after } of stretches) {
    if (before.length === after.length) before.forEach((each, i) => key(each) !== key(after[i]) && moved.set(key(each), after[i]));
  }
  return moved;
}

function followRing(ring: Position[], stretches: Stretch[], moved: Map<string, Position>): Position[] {
  let result = ring;
  for (const { before, after } of stretches) {
    if (before.length === after.length) continue;
    result = replace(result, before, after) ?? replace(result, [...before].reverse(), [...after].reverse()) ?? result;
  }
  return result.map((each) => moved.get(key(each)) ?? each);
}

/** Replaces a run of vertices, wherever the ring begins; undefined where the ring does not have it. */
function replace(ring: Position[], run: Position[], by: Position[]): Position[] | undefined {
  const start = ring.findIndex((each) => key(each) === key(run[0]));
  if (start < 0 || run.length > ring.length) return undefined;
  const turned = rotate(ring, start);
  return run.every((each, i) => key(each) === key(turned[i])) ? [...by, ...turned.slice(run.length)] : undefined;
}

function rotate(ring: Position[], by: number): Position[] {
  return [...ring.slice(by), ...ring.slice(0, by)];
}

function close(ring: Position[]): Position[] {
  return [...ring, ring[0]];
}
