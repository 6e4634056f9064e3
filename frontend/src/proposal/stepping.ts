import { Problem } from './api';
import type { Texts } from './dom';
import type { Session } from './session';
import { stepsOf, type Steps } from './steps';

/** Back and forward through one's own operations, one at a time however fast somebody asks. */
export class Stepping {
  private queue: Promise<void> = Promise.resolve();
  private readonly stuck = new Set<number>();

  constructor(
    private readonly session: Session,
    private readonly texts: Texts
  ) {}

  get next(): Steps {
    return stepsOf(this.session.replica.log, this.session.settings.account, this.stuck);
  }

  undo(): Promise<void> {
    return this.step(() => this.next.undo);
  }

  redo(): Promise<void> {
    return this.step(() => this.next.redo);
  }

  /** What was drawn last may be under way still: it is what is meant. */
  private step(which: () => number | undefined): Promise<void> {
    const step = this.queue.then(async () => {
      await this.quiet();
      const sequence = which();
      if (sequence !== undefined) await this.take(sequence);
    });
    this.queue = step.catch(() => undefined);
    return step;
  }

  /** Whoever is told once that others have built on a step goes on with the one before it. */
  private async take(sequence: number): Promise<void> {
    try {
      await this.session.undo(sequence);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.reason !== 'proposal.undo-overtaken') throw problem;
      this.stuck.add(sequence);
      throw new Problem(problem.status, `${problem.message} ${this.texts.get('step-passed')}`, problem.reason);
    }
  }

  private async quiet(): Promise<void> {
    const { outbox, connection } = this.session;
    while (outbox.pending.some((it) => it.refused === undefined)) {
      if (!connection.connected) throw new Problem(0, '');
      await new Promise((resolve) => this.session.addEventListener('status', resolve, { once: true }));
    }
  }
}
