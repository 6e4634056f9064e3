import { Problem } from './api';
import type { Replica } from './replica';
import type { Logged } from './types';

const SOONEST = 500;
const LATEST = 30_000;

/** Reads the log, page by page, until the replica has come as far as anybody has asked; again and again where nobody answers. */
export class CatchUp {
  private wanted = 0;
  private running?: Promise<void>;
  private pause = SOONEST;
  private timer?: ReturnType<typeof setTimeout>;

  /** @param take brings the replica past the next operation of the log */
  constructor(
    private readonly replica: Replica,
    private readonly since: (sequence: number) => Promise<Logged[]>,
    private readonly take: (operation: Logged) => Promise<void>
  ) {}

  /** Resolves when the replica is at the sequence or past it; a failure is told here and, if it passes, tried again later. */
  async reach(sequence: number): Promise<void> {
    this.wanted = Math.max(this.wanted, sequence);
    while (this.replica.sequence < sequence) {
      this.running ??= this.run().finally(() => (this.running = undefined));
      await this.running;
    }
  }

  /** Where nobody waits for it. */
  follow(sequence: number): void {
    this.reach(sequence).catch(() => undefined);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    try {
      await this.page();
      this.pause = SOONEST;
    } catch (problem) {
      if (problem instanceof Problem && problem.passes) this.later();
      throw problem;
    }
  }

  private async page(): Promise<void> {
    const before = this.replica.sequence;
    for (const operation of await this.since(before)) {
      if (operation.sequence > this.replica.sequence) await this.take(operation);
    }
    if (this.replica.sequence === before) throw new Problem(0, '');
  }

  private later(): void {
    this.timer = setTimeout(() => this.follow(this.wanted), this.pause);
    this.pause = Math.min(LATEST, this.pause * 2);
  }
}
