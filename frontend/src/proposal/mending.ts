import type { Draft } from './draft';
import { ALIVE, cellKey, type Pending, type Write } from './types';

/** What is sent instead of refused operations. */
export interface Mended {
  readonly writes: Write[];
  readonly after: Record<string, string>;
  /** The ids of those whose place it takes. */
  readonly replaced: string[];
}

/**
 * What the server refused stays on its author's screen. Whoever goes on from there sends all of it again, as it is now; who
 * deletes what was never there sends nothing.
 */
export function mend({ writes, after }: Pick<Draft, 'writes' | 'after'>, refused: readonly Pending[]): Mended {
  const mended = new Set(writes.filter((it) => refused.some(({ id }) => after[cellKey(it)] === id)).map((it) => it.thing));
  const old = refused.filter((it) => it.writes.some(({ thing }) => mended.has(thing)));
  const all = new Map([...old.flatMap((it) => it.writes), ...writes].map((it) => [cellKey(it), it]));
  const born = new Set(old.flatMap((it) => it.writes).filter((it) => it.cell === ALIVE && it.value === true).map((it) => it.thing));
  const never = new Set(writes.filter((it) => it.cell === ALIVE && it.value === false && born.has(it.thing)).map((it) => it.thing));
  const replaced = old.map((it) => it.id);
  const basis = Object.entries(Object.assign({}, ...old.map((it) => it.after), after) as Record<string, string>);
  return {
    writes: [...all.values()].filter((it) => !never.has(it.thing)),
    after: Object.fromEntries(basis.filter(([, id]) => !replaced.includes(id))),
    replaced
  };
}
