import { Problem, type Choice } from '../../src/proposal/api';
import { sameValue } from '../../src/proposal/geometry';
import { newId } from '../../src/proposal/ids';
import { ALIVE, GEOMETRY, type Acknowledgement, type AppliedWrite, type Cell, type Changed, type Conflict, type Logged, type Snapshot, type Thing, type Value, type Write } from '../../src/proposal/types';

type Sent = { id: string; writes: Write[] };

/** The server's rules in small: seen is current → applied; same value → nothing; shapes that two moved apart → merged; else a conflict. */
export class ModelServer {
  readonly edition = 1;
  state = 'DRAFT';
  readonly log: Logged[] = [];
  readonly conflicts: Conflict[] = [];
  /** What it says to whatever is sent, while it refuses that. */
  refuses?: string;
  /** How often operations were sent. */
  sent = 0;
  private readonly things = new Map<string, Thing>();
  private readonly answers = new Map<string, { digest: string; answer: Acknowledgement }>();
  private readonly listeners: ((operation: Logged, raised: Conflict[]) => void)[] = [];

  /** @param page how many operations it hands out at once */
  constructor(
    private readonly base: Thing[],
    private readonly page = 1000
  ) {
    base.forEach((it) => this.things.set(it.id, it));
  }

  get sequence(): number {
    return this.log.length;
  }

  listen(hear: (operation: Logged, raised: Conflict[]) => void): void {
    this.listeners.push(hear);
  }

  snapshot(): Snapshot {
    return { edition: this.edition, sequence: this.sequence, complete: true, things: [...this.things.values()] };
  }

  changes(): Changed {
    const own = (it: Thing): boolean => Object.values(it.cells).some((cell) => /^\d/.test(cell.version));
    const after = [...this.things.values()].filter(own);
    return { edition: this.edition, sequence: this.sequence, before: this.base.filter((it) => after.some((each) => each.id === it.id)), after };
  }

  thing(id: string): Thing {
    const found = this.things.get(id);
    if (!found) throw new Problem(404, 'unknown thing');
    return found;
  }

  since(sequence: number): Logged[] {
    return this.log.slice(sequence, sequence + this.page);
  }

  value(id: string, cell: string): Value {
    return this.things.get(id)?.cells[cell]?.value ?? null;
  }

  apply(author: string, { id, writes }: Sent): Acknowledgement {
    this.sent++;
    const digest = JSON.stringify(writes);
    const known = this.answers.get(id);
    if (known && known.digest !== digest) throw new Problem(409, 'key reused');
    const answer = known?.answer ?? this.decide(author, id, writes);
    this.answers.set(id, { digest, answer });
    return answer;
  }

  private decide(author: string, id: string, writes: Write[]): Acknowledgement {
    if (this.refuses) throw new Problem(422, this.refuses);
    const applied: AppliedWrite[] = [];
    const clashes: Write[] = [];
    for (const write of writes) {
      const thing = this.things.get(write.thing);
      if (!thing && !writes.some((it) => it.thing === write.thing && it.cell === ALIVE && it.value === true)) throw new Problem(404, 'unknown thing');
      const current = thing?.cells[write.cell] ?? { value: null, version: '-' };
      if (thing && sameValue(current.value, write.value)) continue;
      const value = this.may(write, thing, current) ? write.value : this.merge(write, current);
      if (value === undefined) clashes.push(write);
      else applied.push({ thing: write.thing, kind: write.kind, group: write.group, cell: write.cell, before: current.value, beforeVersion: current.version, value });
    }
    if (applied.length + clashes.length === 0) return { sequence: this.sequence, outcome: 'UNCHANGED', operation: null, conflicts: [] };
    return this.put(author, id, 'EDIT', applied, clashes);
  }

  private may(write: Write, thing: Thing | undefined, current: Cell): boolean {
    if (current.version !== write.seen) return false;
    if (thing && thing.cells[ALIVE]?.value !== true) return false;
    const others = Object.entries(thing?.cells ?? {}).filter(([cell]) => cell !== ALIVE);
    return write.cell !== ALIVE || write.value === true || others.every(([cell, it]) => write.seenCells?.[cell] === it.version);
  }

  /** Lines of equal length, vertex by vertex; one that both moved is a conflict, even if they moved it alike. */
  private merge(write: Write, current: Cell): Value | undefined {
    const base = write.cell === GEOMETRY ? this.at(write.thing, write.cell, write.seen) : undefined;
    const [from, theirs, mine] = [base, current.value, write.value].map((it) => (it as GeoJSON.LineString | null)?.coordinates);
    if (!from || !theirs || !mine || from.length !== theirs.length || from.length !== mine.length) return undefined;
    const differs = (a: GeoJSON.Position, b: GeoJSON.Position): boolean => a.join() !== b.join();
    if (from.some((it, i) => differs(it, theirs[i]) && differs(it, mine[i]))) return undefined;
    return { type: 'LineString', coordinates: from.map((it, i) => (differs(it, mine[i]) ? mine[i] : theirs[i])) };
  }

  private at(thing: string, cell: string, version: string): Value {
    const inLog = this.log[Number(version) - 1]?.writes.find((it) => it.thing === thing && it.cell === cell);
    return inLog ? inLog.value : (this.base.find((it) => it.id === thing)?.cells[cell]?.value ?? null);
  }

  resolve(author: string, { id, choices }: { id: string; choices: Choice[] }): Acknowledgement {
    const writes = choices.map(({ conflict, seen, value }) => {
      const found = this.conflicts.find((it) => it.id === conflict && !it.resolvedAt);
      const current = found && this.things.get(found.thing)?.cells[found.cell];
      if (!found || current?.version !== seen) throw new Problem(409, 'moved');
      return { ...found, before: current.value, beforeVersion: current.version, value };
    });
    choices.forEach(({ conflict }) => (this.conflicts.find((it) => it.id === conflict)!.resolvedAt = 'now'));
    return this.put(author, id, 'RESOLVE', writes.filter((it) => !sameValue(it.before, it.value)), []);
  }

  private put(author: string, id: string, kind: Logged['kind'], writes: AppliedWrite[], clashes: Write[]): Acknowledgement {
    const sequence = this.sequence + 1;
    const operation: Logged = { sequence, id, kind, author, authorName: author, jurisdiction: 'x', at: '', undoes: null, edition: this.edition, writes };
    const conflicts = clashes.map((it) => this.conflict(author, sequence, it));
    this.conflicts.push(...conflicts);
    this.log.push(operation);
    writes.forEach((it) => this.write(it, String(sequence)));
    this.listeners.forEach((hear) => hear(operation, conflicts));
    return { sequence, outcome: clashes.length > 0 ? 'CONFLICT' : 'APPLIED', operation, conflicts: structuredClone(conflicts) };
  }

  private write(it: AppliedWrite, version: string): void {
    const thing = this.things.get(it.thing) ?? { id: it.thing, kind: it.kind, group: it.group, cells: {} };
    this.things.set(it.thing, { ...thing, cells: { ...thing.cells, [it.cell]: { value: it.value, version } } });
  }

  private conflict(author: string, sequence: number, it: Write): Conflict {
    const current = this.things.get(it.thing)?.cells[it.cell] ?? { value: null, version: '-' };
    return {
      id: newId(), sequence, thing: it.thing, kind: it.kind, group: it.group, cell: it.cell, base: this.at(it.thing, it.cell, it.seen), theirs: current.value,
      theirsVersion: current.version, theirsName: '', mine: it.value, mineAuthor: author, mineName: author, raisedAt: '', resolvedAt: null
    };
  }
}
