import { Problem, type Api } from './api';
import type { Outbox } from './outbox';
import type { Replica } from './replica';
import { cellKey, type Acknowledgement, type Pending } from './types';

const LONGEST = 30_000;

/** Sends the outbox in order, one at a time, and again with growing pauses while nobody answers. */
export class Sender {
  private busy = false;
  private pause = 500;
  private timer = 0;

  constructor(
    private readonly api: Api,
    private readonly outbox: Outbox,
    private readonly replica: Replica,
    private readonly acknowledged: (operation: Pending, answer: Acknowledgement) => Promise<void>,
    private readonly changed: () => void
  ) {}

  /** Tries at once, for example because the network is back. */
  hurry(): void {
    this.pause = 500;
    window.clearTimeout(this.timer);
    void this.pump();
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private async pump(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      for (let next = this.next(); next; next = this.next()) {
        await this.send(next);
        this.pause = 500;
      }
    } catch {
      this.timer = window.setTimeout(() => void this.pump(), this.pause);
      this.pause = Math.min(LONGEST, this.pause * 2);
    } finally {
      this.busy = false;
      this.changed();
    }
  }

  private next(): Pending | undefined {
    return this.outbox.pending.find((it) => it.refused === undefined);
  }

  /** Throws where it should be sent again later. */
  private async send(operation: Pending): Promise<void> {
    try {
      const answer = await this.api.apply(operation);
      await this.acknowledged(operation, answer);
      await this.outbox.settle(operation.id, this.rebase(operation, answer));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.passes) throw problem;
      operation.refused = problem.message;
      await this.outbox.keep(operation);
    }
    this.changed();
  }

  /** What was drawn upon this operation has now seen its result; where it ran into a conflict, only what it had seen. */
  private rebase(operation: Pending, answer: Acknowledgement): Pending[] {
    const later = this.outbox.pending.filter((it) => Object.values(it.after).includes(operation.id));
    for (const each of later) {
      for (const write of each.writes.filter((it) => each.after[cellKey(it)] === operation.id)) {
        write.seen = this.seen(operation, answer, cellKey(write));
        delete each.after[cellKey(write)];
      }
    }
    return later;
  }

  private seen(operation: Pending, answer: Acknowledgement, cell: string): string {
    if (answer.operation?.writes.some((it) => cellKey(it) === cell)) return String(answer.sequence);
    const sent = operation.writes.find((it) => cellKey(it) === cell)!;
    const current = this.replica.things.get(sent.thing)?.cells[sent.cell];
    return JSON.stringify(current?.value) === JSON.stringify(sent.value) ? current!.version : sent.seen;
  }
}
