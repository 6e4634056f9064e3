import type { Choice } from './api';
import { isGeometry } from './geometry';
import { follow } from './shared-edges';
import type { Shown } from './sides';
import { ALIVE, cellKey, type Thing, type Value } from './types';

/** Whose values a question gets: what stands, what one operation wanted and was kept aside, or something third. */
export type Pick = 'stands' | number | { readonly third: ReadonlyMap<string, Value> };

/** For each conflict of a question exactly the version that was shown, and the value picked. */
export function choose(shown: readonly Shown[], pick: Pick): Choice[] {
  return shown.map((it) => choice(it, valueOf(shown, pick, it)));
}

/** The value of a cell under a pick; where an operation did not want another, what stands. */
export function valueOf(shown: readonly Shown[], pick: Pick, { conflict, now }: Shown): Value {
  const cell = cellKey(conflict);
  if (typeof pick === 'object') return pick.third.has(cell) ? pick.third.get(cell)! : now.value;
  const wanted = shown.find((it) => it.conflict.sequence === pick && cellKey(it.conflict) === cell);
  return wanted ? wanted.conflict.mine : now.value;
}

/** The operations whose values were kept aside, oldest first. */
export function aside(shown: readonly Shown[]): Shown[] {
  const all = new Map(shown.map((it) => [it.conflict.sequence, it]));
  [...shown].reverse().forEach((it) => all.set(it.conflict.sequence, it));
  return [...all.values()].sort((a, b) => a.conflict.sequence - b.conflict.sequence);
}

/** One typed value for a cell that several wrote. */
export function typed(shown: readonly Shown[], value: Value): Pick {
  return { third: new Map(shown.map((it) => [cellKey(it.conflict), value])) };
}

/** The first shape redrawn from one of the sides; the others follow where they share the edge that moved. */
export function redrawn(shown: readonly Shown[], geometry: GeoJSON.Geometry, from: Pick = 'stands'): Pick {
  const values = new Map(shown.map((it) => [cellKey(it.conflict), valueOf(shown, from, it)]));
  const first = cellKey(shown[0].conflict);
  const before = values.get(first);
  const shapes = new Map([...values].filter((it): it is [string, GeoJSON.Geometry] => it[0] !== first && isGeometry(it[1])));
  const followed = before !== undefined && isGeometry(before) ? follow(before, geometry, shapes) : new Map<string, GeoJSON.Geometry>();
  return { third: new Map<string, Value>([...values, ...followed, [first, geometry]]) };
}

function choice(it: Shown, value: Value): Choice {
  const choice = { conflict: it.conflict.id, seen: it.now.version, value };
  return it.conflict.cell === ALIVE && it.thing ? { ...choice, seenCells: versions(it.thing) } : choice;
}

export function versions(thing: Thing): Record<string, string> {
  return Object.fromEntries(Object.entries(thing.cells).map(([name, cell]) => [name, cell.version]));
}
