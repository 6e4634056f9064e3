import type { Box, Choice, Server } from './api';
import { casesOf, type Case } from './conflict-cases';
import { Connection } from './connection';
import type { Draft } from './draft';
import { Follower, type LogTopic } from './follower';
import { newId } from './ids';
import { browserLink, type Link } from './link';
import { mend } from './mending';
import { OpenConflicts } from './open-conflicts';
import { Outbox } from './outbox';
import { isAlive, type Replica } from './replica';
import { Sender } from './sender';
import type { Head, StreamEvents } from './stream';
import { type Conflict, type Kind, type Pending, type Present, type Settings, type Subject, type Thing } from './types';

export type Topic = LogTopic | 'conflicts' | 'presence' | 'cause' | 'back';

/** One person at one proposal in one tab: everything the editor's parts ask for, and the only one who speaks to the server. */
export class Session extends EventTarget {
  readonly outbox: Outbox;
  present: Present[] = [];
  readonly connection = new Connection(() => this.resume(), () => this.tell('status'));
  jurisdiction: string;
  cause: Subject | null = null;
  readonly api: Server;
  private readonly open: OpenConflicts;
  private readonly sender: Sender;
  private readonly follower: Follower;

  constructor(
    readonly settings: Settings,
    private readonly link: Link = browserLink(settings)
  ) {
    super();
    const { api, store, tabs } = link;
    this.jurisdiction = settings.towns[0]?.code ?? '';
    this.api = api;
    this.open = new OpenConflicts(api, () => this.tell('conflicts'));
    this.outbox = new Outbox(`${settings.account}/${settings.proposal}`, store, tabs, () => this.heard());
    this.follower = new Follower(api, this.open, (...topics) => this.tell(...topics));
    this.sender = new Sender(api, this.outbox, this.replica, tabs, {
      reach: (answer) => this.follower.acknowledged(answer),
      settled: (answer) => this.collide(answer.conflicts),
      changed: () => this.tell('status', 'things')
    });
  }

  async start(): Promise<void> {
    await this.outbox.open();
    try {
      await this.follower.load();
      this.sender.hurry();
    } finally {
      this.link.listen(this.events);
    }
  }

  private readonly events: StreamEvents = {
    head: (head) => this.begin(head),
    operation: (operation, raised) => this.follower.received(operation, raised),
    presence: (present) => this.setPresent(present),
    moved: () => this.tell('moved'),
    connected: (yes) => this.connection.reached(yes)
  };

  private begin(head: Head): void {
    this.follower.head(head.sequence);
    const known = this.settings.towns.map((town) => town.code);
    const asKnown = head.state === this.settings.state && head.writers.length === known.length && head.writers.every((code) => known.includes(code));
    if (!asKnown) this.tell('moved');
  }

  stop(): void {
    this.link.close();
    this.sender.stop();
    this.follower.stop();
  }

  get replica(): Replica {
    return this.follower.replica;
  }

  get conflicts(): ReadonlyMap<string, Conflict> {
    return this.open.all;
  }

  /** The open conflicts as they are decided. */
  get cases(): Case[] {
    return casesOf(this.conflicts.values(), (sequence) => this.replica.log.some((it) => it.sequence === sequence && it.kind === 'MOVE_TO_EDITION'));
  }

  /** The living thing as it is on the reader's screen, own unacknowledged writes included. It never changes: the next one is another. */
  see(id: string): Thing | undefined {
    const thing = this.replica.see(id, this.outbox.pending);
    return isAlive(thing) ? thing : undefined;
  }

  /** Every living thing of a kind that this tab knows, its own unsaved ones included. */
  all(kind: Kind = 'FEATURE'): Thing[] {
    const ids = new Set([...this.replica.things.keys(), ...this.outbox.pending.flatMap((it) => it.writes.map((each) => each.thing))]);
    return [...ids].map((id) => this.see(id)).filter((it): it is Thing => it?.kind === kind);
  }

  /** Whether this person may change anything now: an amendment first needs its cause. */
  get mayWrite(): boolean {
    return this.settings.writable && (!this.settings.causeNeeded || this.cause !== null);
  }

  amend(cause: Subject | null): void {
    this.cause = cause;
    this.tell('cause');
  }

  /** Makes the targets of an indicator known. */
  target(indicator: string): Promise<boolean> {
    return this.follower.targets(indicator);
  }

  isUnsaved(id: string): boolean {
    return this.outbox.pending.some((it) => it.writes.some((each) => each.thing === id));
  }

  /** @returns whether everything in the box is known now */
  view(layers: string[], box: Box): Promise<boolean> {
    return this.follower.view(layers, box);
  }

  async fetch(id: string): Promise<Thing | undefined> {
    if (!this.see(id)) await this.follower.fetch(id);
    return this.see(id);
  }

  /** Keeps an operation and sends it, with what was refused of the things that it mends. */
  async submit(draft: Draft): Promise<void> {
    if (draft.writes.length === 0) return;
    const { replaced, ...mended } = mend(draft, this.outbox.pending.filter((it) => it.refused !== undefined));
    const kept = mended.writes.length > 0
      ? this.outbox.add({ id: newId(), jurisdiction: this.jurisdiction, cause: this.cause, ...mended }, replaced)
      : Promise.all(replaced.map((it) => this.outbox.discard(it)));
    this.tell('things', 'status');
    await kept;
    this.tell('status');
    this.sender.hurry();
  }

  async discard(operation: Pending): Promise<void> {
    await this.outbox.discard(operation.id);
    this.tell('things', 'status');
  }

  async retry(operation: Pending): Promise<void> {
    await this.outbox.refuse(operation.id, undefined);
    this.sender.hurry();
  }

  /** Takes back one's own last operation, or the one at a sequence. */
  async undo(sequence: number): Promise<void> {
    const answer = await this.api.undo(sequence, { id: newId(), jurisdiction: this.jurisdiction, cause: this.cause });
    await this.follower.reach(answer.sequence);
  }

  async resolve(choices: Choice[]): Promise<void> {
    const answer = await this.api.resolve({ id: newId(), jurisdiction: this.jurisdiction, choices });
    await this.follower.reach(answer.sequence);
    await this.open.refresh();
  }

  /** Says where this person looks; the answer tells who else is here, and that the server still knows this one. */
  async announce(present: Present): Promise<void> {
    try {
      this.setPresent(await this.api.announce(present));
      if (this.connection.answered()) this.link.listen(this.events);
    } catch (problem) {
      this.connection.answered(problem);
    }
  }

  async leave(client: string): Promise<void> {
    await this.api.leave(client).catch(() => undefined);
  }

  private setPresent(present: Present[]): void {
    this.present = present;
    this.tell('presence');
  }

  private collide(conflicts: Conflict[]): void {
    if (conflicts.length === 0) return;
    this.open.raise(conflicts);
    this.open.refresh().catch(() => undefined); // an answer given twice does not know what was decided since
    this.dispatchEvent(new CustomEvent<Conflict[]>('collided', { detail: conflicts }));
  }

  /** Another tab has put something in, or the server's answer to it is known. */
  private heard(): void {
    this.tell('things', 'status');
    this.sender.hurry();
  }

  /** The server is back, or knows this person again: what waited goes out, what was missed is read. */
  private resume(): void {
    this.sender.hurry();
    this.tell('back');
  }

  private tell(...topics: Topic[]): void {
    topics.forEach((topic) => this.dispatchEvent(new Event(topic)));
  }
}
