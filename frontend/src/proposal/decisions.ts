import type { Choice } from './api';
import { isGeometry } from './geometry';
import { follow } from './shared-edges';
import type { Shown } from './sides';
import { ALIVE, type Thing, type Value } from './types';

/** What stands now shall stay: for each conflict exactly the value and version that were shown. */
export function keepWhatStands(shown: readonly Shown[]): Choice[] {
  return shown.map((it) => choice(it, it.now.value));
}

export function takeWhatWasKeptAside(shown: readonly Shown[]): Choice[] {
  return shown.map((it) => choice(it, it.conflict.mine));
}

/** The first one redrawn from what stands now; the others follow where they share the edge that moved. */
export function redrawn(shown: readonly Shown[], geometry: GeoJSON.Geometry): Choice[] {
  const [first, ...others] = shown;
  const before = first.now.value;
  const shapes = new Map(others.flatMap((it) => (isGeometry(it.now.value) ? [[it.conflict.id, it.now.value] as const] : [])));
  const followed = isGeometry(before) ? follow(before, geometry, shapes) : new Map<string, GeoJSON.Geometry>();
  return [choice(first, geometry), ...others.map((it) => choice(it, followed.get(it.conflict.id) ?? it.now.value))];
}

function choice(it: Shown, value: Value): Choice {
  const choice = { conflict: it.conflict.id, seen: it.now.version, value };
  return it.conflict.cell === ALIVE && it.thing ? { ...choice, seenCells: versions(it.thing) } : choice;
}

function versions(thing: Thing): Record<string, string> {
  return Object.fromEntries(Object.entries(thing.cells).map(([name, cell]) => [name, cell.version]));
}
