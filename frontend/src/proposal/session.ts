import { Api, Problem, type Box } from './api';
import { newId } from './ids';
import { Outbox } from './outbox';
import { isAlive, Replica, standsOn } from './replica';
import { Sender } from './sender';
import { Stream } from './stream';
import { cellKey, type Acknowledgement, type Conflict, type Logged, type Pending, type Present, type Settings, type Subject, type Thing, type Value, type Write } from './types';

export type Topic = 'things' | 'status' | 'conflicts' | 'presence' | 'moved';

/** One person at one proposal in one tab: everything the editor's parts ask for, and the only one who speaks to the server. */
export class Session extends EventTarget {
  readonly replica = new Replica();
  readonly outbox: Outbox;
  readonly conflicts = new Map<string, Conflict>();
  present: Present[] = [];
  connected = false;
  jurisdiction: string;
  cause: Subject | null = null;
  readonly api: Api;
  private readonly sender: Sender;
  private readonly stream: Stream;
  private catching?: Promise<void>;

  constructor(readonly settings: Settings) {
    super();
    this.jurisdiction = settings.towns[0]?.code ?? '';
    this.api = new Api(settings.proposal, settings.language);
    this.outbox = new Outbox(`${settings.account}/${settings.proposal}`);
    this.sender = new Sender(this.api, this.outbox, this.replica, (op, answer) => this.acknowledged(op, answer), () => this.tell('status', 'things'));
    this.stream = new Stream(this.api.events, {
      head: (head) => void (head.edition !== this.replica.edition ? this.load() : this.reach(head.sequence)),
      operation: (operation, raised) => this.received(operation, raised),
      presence: (present) => this.setPresent(present),
      moved: () => this.tell('moved'),
      connected: (yes) => this.setConnected(yes)
    });
  }

  async start(): Promise<void> {
    await this.outbox.open().catch(() => undefined); // a browser without storage still edits, but keeps nothing
    await this.load();
    this.stream.open();
    window.addEventListener('online', this.back);
    window.addEventListener('offline', this.away);
    this.sender.hurry();
  }

  stop(): void {
    this.stream.close();
    this.sender.stop();
    window.removeEventListener('online', this.back);
    window.removeEventListener('offline', this.away);
  }

  private readonly back = (): void => {
    this.stream.open();
    this.sender.hurry();
  };

  private readonly away = (): void => this.setConnected(false);

  private async load(): Promise<void> {
    const [changed, log, conflicts] = await Promise.all([this.api.changes(), this.api.since(0), this.api.conflicts()]);
    this.replica.start(changed, log);
    this.setConflicts(conflicts);
    this.tell('things', 'status', 'moved');
  }

  see(id: string): Thing | undefined {
    const thing = this.replica.see(id, this.outbox.pending);
    return isAlive(thing) ? thing : undefined;
  }

  /** Every living thing this tab knows, its own unsaved ones included. */
  all(): Thing[] {
    const ids = new Set([...this.replica.things.keys(), ...this.outbox.pending.flatMap((it) => it.writes.map((each) => each.thing))]);
    return [...ids].map((id) => this.see(id)).filter((it): it is Thing => it?.kind === 'FEATURE');
  }

  isUnsaved(id: string): boolean {
    return this.outbox.pending.some((it) => it.writes.some((each) => each.thing === id));
  }

  /** @returns whether everything in the box is known now */
  async view(layers: string[], box: Box): Promise<boolean> {
    const snapshot = await this.api.snapshot(layers, box);
    if (snapshot.edition !== this.replica.edition) await this.load();
    this.replica.take(snapshot);
    this.tell('things');
    return snapshot.complete;
  }

  async fetch(id: string): Promise<Thing | undefined> {
    const sequence = this.replica.sequence;
    const thing = this.see(id) ?? (await this.api.thing(id));
    if (!this.replica.things.has(id)) this.replica.take({ edition: this.replica.edition, sequence, complete: true, things: [thing] });
    return this.see(id);
  }

  /** The version on this screen of a cell, for the operation that overwrites it. */
  write(thing: Thing, cell: string, value: Value): Write {
    const seen = this.replica.things.get(thing.id)?.cells[cell]?.version ?? '-';
    return { thing: thing.id, kind: thing.kind, group: thing.group, cell, seen, value };
  }

  async submit(writes: Write[]): Promise<void> {
    if (writes.length === 0) return;
    const cells = new Set(writes.map(cellKey));
    const replaced = this.outbox.pending.filter((it) => it.refused !== undefined && it.writes.every((each) => cells.has(cellKey(each))));
    for (const each of replaced) await this.outbox.settle(each.id);
    const after = standsOn(writes, this.outbox.pending);
    await this.outbox.add({ id: newId(), jurisdiction: this.jurisdiction, cause: this.cause, writes, after });
    this.tell('things', 'status');
    this.sender.hurry();
  }

  async discard(operation: Pending): Promise<void> {
    await this.outbox.settle(operation.id);
    this.tell('things', 'status');
  }

  async retry(operation: Pending): Promise<void> {
    delete operation.refused;
    await this.outbox.keep(operation);
    this.sender.hurry();
  }

  /** Takes back one's own last operation, or the one at a sequence. */
  async undo(sequence: number): Promise<void> {
    const answer = await this.api.undo(sequence, { id: newId(), jurisdiction: this.jurisdiction, cause: this.cause });
    await this.reach(answer.sequence);
  }

  async resolve(choices: { conflict: string; seen: string; value: Value }[]): Promise<void> {
    const answer = await this.api.resolve({ id: newId(), jurisdiction: this.jurisdiction, choices });
    await this.reach(answer.sequence);
    await this.refreshConflicts();
  }

  async refreshConflicts(): Promise<void> {
    this.setConflicts(await this.api.conflicts());
  }

  private setConflicts(conflicts: Conflict[]): void {
    this.conflicts.clear();
    conflicts.filter((it) => !it.resolvedAt).forEach((it) => this.conflicts.set(it.id, it));
    this.tell('conflicts');
  }

  private async acknowledged(_: Pending, answer: Acknowledgement): Promise<void> {
    if (answer.operation) this.replica.apply(answer.operation);
    await this.reach(answer.sequence);
    answer.conflicts.filter((it) => !it.resolvedAt).forEach((it) => this.conflicts.set(it.id, it));
    if (answer.conflicts.length > 0) {
      this.tell('conflicts');
      this.dispatchEvent(new CustomEvent<Conflict[]>('collided', { detail: answer.conflicts }));
    }
  }

  private received(operation: Logged, raised: Conflict[]): void {
    if (operation.kind === 'MOVE_TO_EDITION') void this.load();
    else if (!this.replica.apply(operation)) void this.reach(operation.sequence);
    raised.forEach((it) => this.conflicts.set(it.id, it));
    if (raised.length > 0) this.tell('conflicts');
    if (operation.kind === 'RESOLVE') void this.refreshConflicts();
    void this.complete(operation).then(() => this.tell('things', 'status'));
  }

  /** Things that others changed outside what this tab has loaded. */
  private async complete(operation: Logged): Promise<void> {
    const missing = new Set(operation.writes.filter((it) => it.kind === 'FEATURE').map((it) => it.thing));
    await Promise.all([...missing].filter((id) => !this.replica.things.has(id)).map((id) => this.fetch(id).catch(() => undefined)));
  }

  /** Reads the log up to a sequence at least. */
  private async reach(sequence: number): Promise<void> {
    if (sequence <= this.replica.sequence) return;
    this.catching ??= this.api.since(this.replica.sequence).then((operations) => {
      this.catching = undefined;
      operations.forEach((it) => this.received(it, []));
      if (operations.some((it) => it.kind === 'EDIT')) void this.refreshConflicts();
    });
    await this.catching.catch((problem) => {
      this.catching = undefined;
      if (!(problem instanceof Problem) || !problem.passes) throw problem;
    });
  }

  private setConnected(yes: boolean): void {
    if (yes && !this.connected) this.sender.hurry();
    this.connected = yes;
    this.tell('status');
  }

  setPresent(present: Present[]): void {
    this.present = present;
    this.tell('presence');
  }

  private tell(...topics: Topic[]): void {
    topics.forEach((topic) => this.dispatchEvent(new Event(topic)));
  }
}
