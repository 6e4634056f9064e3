import type { Box, Server } from './api';
import { CatchUp } from './catch-up';
import type { OpenConflicts } from './open-conflicts';
import { Replica } from './replica';
import type { Acknowledgement, Conflict, Logged, Snapshot } from './types';

export type LogTopic = 'things' | 'status' | 'moved' | 'reloaded';

/** How much of the log's past a tab keeps: as much as the server hands out at once. */
const PAST = 1000;

/** Keeps the replica up with the server's log, however operations arrive: told, answered, or read page by page. */
export class Follower {
  readonly replica = new Replica();
  private readonly catchUp: CatchUp;
  private loading?: Promise<void>;

  constructor(
    private readonly api: Server,
    private readonly conflicts: OpenConflicts,
    private readonly tell: (...topics: LogTopic[]) => void
  ) {
    this.catchUp = new CatchUp(this.replica, (sequence) => api.since(sequence), (operation) => this.take(operation));
  }

  stop(): void {
    this.catchUp.stop();
  }

  /** Everything anew; who asks while that is under way waits for the same. */
  load(): Promise<void> {
    return (this.loading ??= this.loadOnce().finally(() => (this.loading = undefined)));
  }

  private async loadOnce(): Promise<void> {
    const changed = await this.api.changes();
    const [log] = await Promise.all([this.api.since(Math.max(0, changed.sequence - PAST)), this.conflicts.refresh()]);
    this.replica.start(changed, log);
    this.tell('things', 'status', 'reloaded');
  }

  /** The log is at a sequence, as the stream says when it begins; what could not be loaded until then is loaded now. */
  head(sequence: number): void {
    if (this.replica.edition === 0) return void this.load().catch(() => undefined);
    this.catchUp.follow(sequence);
    this.conflicts.refresh().catch(() => undefined); // some may have been raised, or decided, while nobody listened
  }

  reach(sequence: number): Promise<void> {
    return this.catchUp.reach(sequence);
  }

  async acknowledged(answer: Acknowledgement): Promise<void> {
    if (answer.operation && this.replica.apply(answer.operation)) this.taken(answer.operation);
    await this.catchUp.reach(answer.sequence);
  }

  received(operation: Logged, raised: Conflict[]): void {
    if (operation.kind !== 'MOVE_TO_EDITION' && this.replica.apply(operation)) this.taken(operation);
    else this.catchUp.follow(operation.sequence);
    this.conflicts.raise(raised);
  }

  /** @returns whether everything in the box is known now */
  view(layers: string[], box: Box): Promise<boolean> {
    return this.know(() => this.api.snapshot(layers, box));
  }

  targets(indicator: string): Promise<boolean> {
    return this.know(() => this.api.targets(indicator));
  }

  private async know(read: () => Promise<Snapshot>): Promise<boolean> {
    const snapshot = await read();
    if (snapshot.edition !== this.replica.edition) {
      await this.load();
      return this.know(read);
    }
    this.replica.take(snapshot);
    this.tell('things');
    return snapshot.complete;
  }

  /** Makes a thing known, wherever it lies. */
  async fetch(id: string): Promise<void> {
    if (this.replica.things.has(id)) return;
    const { sequence, edition } = this.replica;
    const thing = await this.api.thing(id);
    if (edition !== this.replica.edition) return this.fetch(id);
    if (!this.replica.things.has(id)) this.replica.take({ edition, sequence, complete: true, things: [thing] });
  }

  /** The next operation of the log; another edition means that all that is known was of the old one. */
  private async take(operation: Logged): Promise<void> {
    if (operation.kind === 'MOVE_TO_EDITION') {
      while (this.replica.sequence < operation.sequence) await this.load();
    } else if (this.replica.apply(operation)) {
      this.taken(operation);
      this.conflicts.refresh().catch(() => undefined);
    }
  }

  private taken(operation: Logged): void {
    if (operation.kind === 'RESOLVE') this.conflicts.refresh().catch(() => undefined);
    void this.complete(operation).then(() => this.tell('things', 'status'));
  }

  /** Things that others changed outside what this tab has loaded. */
  private async complete(operation: Logged): Promise<void> {
    const missing = new Set(operation.writes.filter((it) => it.kind === 'FEATURE').map((it) => it.thing));
    await Promise.all([...missing].map((id) => this.fetch(id).catch(() => undefined)));
  }
}
