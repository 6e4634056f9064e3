import type { Server } from './api';
import type { Conflict } from './types';

/** The conflicts that wait for somebody. */
export class OpenConflicts {
  readonly all = new Map<string, Conflict>();
  private asked = 0;

  constructor(
    private readonly api: Pick<Server, 'conflicts'>,
    private readonly changed: () => void
  ) {}

  raise(conflicts: readonly Conflict[]): void {
    const fresh = conflicts.filter((it) => !it.resolvedAt && !this.all.has(it.id));
    fresh.forEach((it) => this.all.set(it.id, it));
    if (fresh.length > 0) this.changed();
  }

  /** Asks the server; an answer that a later one has overtaken is dropped, and what was raised meanwhile stays. */
  async refresh(): Promise<void> {
    const ask = ++this.asked;
    const before = new Set(this.all.keys());
    const conflicts = await this.api.conflicts();
    if (ask !== this.asked) return;
    const told = new Set(conflicts.map((it) => it.id));
    const meanwhile = [...this.all.values()].filter((it) => !before.has(it.id) && !told.has(it.id));
    this.all.clear();
    [...conflicts.filter((it) => !it.resolvedAt), ...meanwhile].forEach((it) => this.all.set(it.id, it));
    this.changed();
  }
}
