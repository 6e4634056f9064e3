import { Problem, type Server } from './api';
import type { Result } from './draft';
import { sameValue } from './geometry';
import type { Outbox } from './outbox';
import type { Replica } from './replica';
import type { Tabs } from './tabs';
import { cellKey, type Acknowledgement, type Pending, type Write } from './types';

const SOONEST = 500;
const LATEST = 30_000;

export interface SenderNews {
  /** Brings the replica to an acknowledged sequence. */
  reach(answer: Acknowledgement): Promise<void>;
  settled(answer: Acknowledgement): void;
  changed(): void;
}

/** Sends the outbox in order, one at a time and from one tab only, and again with growing pauses while nobody answers. */
export class Sender {
  private busy = false;
  private again = false;
  private stopped = false;
  private pause = SOONEST;
  private timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly api: Pick<Server, 'apply'>,
    private readonly outbox: Outbox,
    private readonly replica: Replica,
    private readonly tabs: Tabs,
    private readonly news: SenderNews
  ) {}

  /** Tries at once, for example because the network is back. */
  hurry(): void {
    this.pause = SOONEST;
    this.again = true;
    clearTimeout(this.timer);
    void this.pump();
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async pump(): Promise<void> {
    if (this.busy || this.stopped) return;
    this.busy = true;
    try {
      while (this.again) {
        this.again = false;
        if (this.next()) await this.tabs.exclusively(() => this.sendAll());
      }
    } catch {
      if (!this.stopped) this.timer = setTimeout(() => this.retry(), this.pause);
      this.pause = Math.min(LATEST, this.pause * 2);
    } finally {
      this.busy = false;
      this.news.changed();
    }
  }

  private retry(): void {
    this.again = true;
    void this.pump();
  }

  private async sendAll(): Promise<void> {
    await this.outbox.read();
    for (let next = this.next(); next && !this.stopped; next = this.next()) {
      await this.send(next);
      this.pause = SOONEST;
      this.news.changed();
    }
  }

  private next(): Pending | undefined {
    return this.outbox.pending.find((it) => it.refused === undefined);
  }

  /** Throws where it should be sent again later. */
  private async send(next: Pending): Promise<void> {
    const operation = await this.outbox.fixed(next.id);
    const answer = operation && (await this.answer(operation));
    if (!operation || !answer) return;
    await this.news.reach(answer).catch((problem) => {
      if (!(problem instanceof Problem) || problem.passes) throw problem; // else: it is saved, though we may read no more
    });
    await this.outbox.settle(operation.id, this.result(operation, answer));
    this.news.settled(answer);
  }

  /** Only what the server refuses is refused. */
  private async answer(operation: Pending): Promise<Acknowledgement | undefined> {
    try {
      return await this.api.apply(operation);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.passes) throw problem;
      await this.outbox.refuse(operation.id, problem.message);
      return undefined;
    }
  }

  private result(operation: Pending, answer: Acknowledgement): Result {
    return Object.fromEntries(operation.writes.map((it) => [cellKey(it), this.seen(it, answer)]));
  }

  /** Who saw this value on screen has seen what stands now only if that is the same; merged or kept aside, it is not. */
  private seen(sent: Write, answer: Acknowledgement): string {
    const written = answer.operation?.writes.find((it) => cellKey(it) === cellKey(sent));
    if (written) return sameValue(written.value, sent.value) ? String(answer.sequence) : sent.seen;
    const current = this.replica.things.get(sent.thing)?.cells[sent.cell];
    return current && sameValue(current.value, sent.value) ? current.version : sent.seen;
  }
}
