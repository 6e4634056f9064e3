import { ALIVE, type Cell, type Changed, type Logged, type Pending, type Snapshot, type Thing } from './types';

/** The proposal as far as this browser has seen it: things, their versions, and the log's tail. */
export class Replica {
  readonly things = new Map<string, Thing>();
  /** Changed things as the edition has them. */
  readonly base = new Map<string, Thing>();
  readonly log: Logged[] = [];
  sequence = 0;
  edition = 0;

  /** Takes things as they were at a sequence; operations known since are applied on top. */
  take(snapshot: Snapshot): void {
    for (const thing of snapshot.things) {
      this.things.set(thing.id, thing);
      this.log.filter((it) => it.sequence > snapshot.sequence).forEach((it) => this.write(it, thing.id));
    }
  }

  /** Begins anew from what the server has; operations that came while it was read are applied on top. */
  start(changed: Changed, log: Logged[]): void {
    const later = this.log.filter((it) => it.sequence > changed.sequence);
    this.things.clear();
    this.base.clear();
    this.log.splice(0, this.log.length, ...log.filter((it) => it.sequence <= changed.sequence));
    this.sequence = changed.sequence;
    this.edition = changed.edition;
    changed.before.forEach((thing) => this.base.set(thing.id, thing));
    this.take({ ...changed, complete: true, things: changed.after });
    later.forEach((it) => this.apply(it));
  }

  /** @returns false where operations in between are missing */
  apply(operation: Logged): boolean {
    if (operation.sequence <= this.sequence) return true;
    if (operation.sequence !== this.sequence + 1) return false;
    this.sequence = operation.sequence;
    this.log.push(operation);
    new Set(operation.writes.map((each) => each.thing)).forEach((id) => this.write(operation, id));
    return true;
  }

  private write(operation: Logged, id: string): void {
    const writes = operation.writes.filter((each) => each.thing === id);
    if (writes.length === 0) return; // or everything in view would count as changed after a snapshot older than the log
    const known = this.things.get(id) ?? this.born(writes);
    if (!known) return;
    if (!this.base.has(id) && !isOwn(known)) this.base.set(id, known);
    const cells = { ...known.cells };
    for (const each of writes) {
      if (!(Number(cells[each.cell]?.version) >= operation.sequence)) {
        cells[each.cell] = { value: each.value, version: String(operation.sequence) };
      }
    }
    this.things.set(id, { ...known, cells });
  }

  private born(writes: Logged['writes']): Thing | undefined {
    const birth = writes.find((each) => each.cell === ALIVE && each.value === true && each.before === null);
    return birth && { id: birth.thing, kind: birth.kind, group: birth.group, cells: {} };
  }

  /** A thing with the reader's own unacknowledged writes on top. */
  see(id: string, pending: readonly Pending[]): Thing | undefined {
    return overlay(this.things.get(id), id, pending);
  }

  /** Whether the proposal, or an unacknowledged operation, makes it other than the edition. */
  isChanged(id: string): boolean {
    const thing = this.things.get(id);
    return thing !== undefined && isOwn(thing);
  }

  changed(): string[] {
    return [...this.things.values()].filter(isOwn).map((it) => it.id);
  }

  /** Who wrote what stands in a cell; empty where an edition did, or an operation long ago. */
  authorOf(cell: Cell | undefined): string {
    return this.log.find((it) => String(it.sequence) === cell?.version)?.authorName ?? '';
  }
}

function overlay(thing: Thing | undefined, id: string, pending: readonly Pending[]): Thing | undefined {
  const writes = pending.flatMap((it) => it.writes).filter((it) => it.thing === id);
  if (writes.length === 0) return thing;
  const base = thing ?? { id, kind: writes[0].kind, group: writes[0].group, cells: {} };
  const cells: Record<string, Cell> = { ...base.cells };
  pending.forEach((operation) =>
    operation.writes.filter((it) => it.thing === id).forEach((it) => (cells[it.cell] = { value: it.value, version: it.seen, own: operation.id }))
  );
  return { ...base, cells };
}

function isOwn(thing: Thing): boolean {
  return Object.values(thing.cells).some((cell) => /^\d/.test(cell.version));
}

export function isAlive(thing: Thing | undefined): thing is Thing {
  return thing?.cells[ALIVE]?.value === true;
}
