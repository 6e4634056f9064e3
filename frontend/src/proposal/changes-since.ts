import { ALIVE, type Kind, type Logged } from './types';

/** What others did to one thing after a sequence, all their operations together. */
export interface ChangeSince {
  readonly thing: string;
  readonly kind: Kind;
  readonly group: string;
  readonly what: 'made' | 'changed' | 'gone';
  readonly cells: readonly string[];
  readonly who: readonly string[];
  /** The last time. */
  readonly at: string;
}

/** Latest first; what was made and is gone again was never to be seen. One's own work is known. */
export function changesSince(log: readonly Logged[], sequence: number, account: string): ChangeSince[] {
  const changes = new Map<string, ChangeSince>();
  const since = new Map(log.filter((it) => it.sequence > sequence && it.author !== account && it.kind !== 'MOVE_TO_EDITION').map((it) => [it.sequence, it]));
  for (const operation of [...since.values()].sort((a, b) => a.sequence - b.sequence)) {
    for (const thing of new Set(operation.writes.map((it) => it.thing))) {
      const next = joined(changes.get(thing), operation, thing);
      changes.delete(thing);
      if (next) changes.set(thing, next);
    }
  }
  return [...changes.values()].reverse();
}

function joined(before: ChangeSince | undefined, { writes, authorName, at }: Logged, thing: string): ChangeSince | undefined {
  const own = writes.filter((it) => it.thing === thing);
  const { kind, group } = own[0];
  const life = own.find((it) => it.cell === ALIVE);
  if (life?.value === false && before?.what === 'made') return undefined;
  const what = life ? (life.value === true ? (before?.what === 'gone' ? 'changed' : 'made') : 'gone') : (before?.what ?? 'changed');
  const cells = [...new Set([...(before?.cells ?? []), ...own.map((it) => it.cell).filter((it) => it !== ALIVE)])];
  return { thing, kind, group, what, cells, who: [...new Set([...(before?.who ?? []), authorName])], at };
}
