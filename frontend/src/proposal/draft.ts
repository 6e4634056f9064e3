import { ALIVE, cellKey, type Pending, type Thing, type Value, type Write } from './types';

/** By cell (`thing/cell`): the version under which an own operation's value stands at the server. */
export type Result = Record<string, string>;

/**
 * An operation in the making. Every write rests on a thing as it was on the author's screen, so that the server can tell
 * what the author had not seen.
 */
export class Draft {
  readonly writes: Write[] = [];
  readonly after: Record<string, string> = {};

  set(seen: Thing, cell: string, value: Value): this {
    this.writes.push({ thing: seen.id, kind: seen.kind, group: seen.group, cell, seen: this.basis(seen, cell), value });
    return this;
  }

  /** A deletion has to have seen every cell. */
  erase(seen: Thing): this {
    this.set(seen, ALIVE, false);
    const others = Object.keys(seen.cells).filter((cell) => cell !== ALIVE);
    this.writes.at(-1)!.seenCells = Object.fromEntries(others.map((cell) => [cell, this.basis(seen, cell)]));
    return this;
  }

  private basis(seen: Thing, cell: string): string {
    const { own, version } = seen.cells[cell] ?? { version: '-' };
    if (own) this.after[cellKey({ thing: seen.id, cell })] = own;
    return version;
  }
}

/** The operation after one that it rests on was acknowledged: where its author saw that one's value, it has seen the result. */
export function rebase(operation: Pending, on: string, result: Result): Pending {
  const seen = (thing: string, cell: string, version: string): string => {
    const key = cellKey({ thing, cell });
    return operation.after[key] === on ? (result[key] ?? version) : version;
  };
  const writes = operation.writes.map((it) => ({ ...it, seen: seen(it.thing, it.cell, it.seen), ...(it.seenCells && { seenCells: all(it.seenCells, (cell, version) => seen(it.thing, cell, version)) }) }));
  return { ...operation, writes, after: Object.fromEntries(Object.entries(operation.after).filter(([, id]) => id !== on)) };
}

function all(versions: Record<string, string>, change: (cell: string, version: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(versions).map(([cell, version]) => [cell, change(cell, version)]));
}
