import { key, type Position } from './geometry';
import { isOn } from './planar';

/** A path that can be traced, with its closing vertex where it is a ring. */
type Path = readonly Position[];

/** A place on a path: behind the vertex of this number, or on it. */
interface Stop {
  at: number;
  place: Position;
}

/**
 * What lies between two places along an edge that is there already, without the two: the shorter way and, around a ring, the
 * longer one. Empty where no edge holds both.
 */
export function traces(from: Position, to: Position, edges: readonly Path[]): Position[][] {
  for (const path of edges) {
    const [start, end] = [stop(path, from), stop(path, to)];
    if (start && end && key(from) !== key(to)) return ways(path, start, end).sort((a, b) => steps(from, a, to) - steps(from, b, to));
  }
  return [];
}

function stop(path: Path, place: Position): Stop | undefined {
  const corner = path.findIndex((it) => key(it) === key(place));
  if (corner >= 0) return { at: corner, place };
  const edge = path.findIndex((it, i) => i + 1 < path.length && isOn(place, it, path[i + 1]));
  return edge >= 0 ? { at: edge, place } : undefined;
}

function ways(path: Path, start: Stop, end: Stop): Position[][] {
  const closed = path.length > 3 && key(path[0]) === key(path[path.length - 1]);
  const forth = between(path, start, end, closed);
  const back = between(path, end, start, closed);
  return [forth, back?.reverse()].filter((it): it is Position[] => it !== undefined);
}

/** The vertices passed on the way forward; undefined where a line does not lead there. */
function between(path: Path, start: Stop, end: Stop, closed: boolean): Position[] | undefined {
  const count = closed ? path.length - 1 : path.length;
  const ahead = end.at > start.at || (end.at === start.at && reach(path, end) > reach(path, start));
  if (!ahead && !closed) return undefined;
  const steps = ahead ? end.at - start.at : end.at - start.at + count;
  const passed = Array.from({ length: steps }, (_, i) => path[(start.at + 1 + i) % count]);
  return passed.filter((it) => key(it) !== key(start.place) && key(it) !== key(end.place));
}

function reach(path: Path, { at, place }: Stop): number {
  return Math.hypot(place[0] - path[at][0], place[1] - path[at][1]);
}

function steps(from: Position, way: readonly Position[], to: Position): number {
  return [...way, to].reduce((sum, it, i) => sum + Math.hypot(it[0] - [from, ...way][i][0], it[1] - [from, ...way][i][1]), 0);
}
