import { rebase, type Result } from './draft';
import type { OutboxStore } from './outbox-store';
import type { News, Tabs } from './tabs';
import type { Pending } from './types';

type Change = (all: Pending[]) => Pending[];

/** Whether operations that are not sent would survive the page: yes; in a moment; no, this browser stores nothing. */
export type Keeping = 'kept' | 'keeping' | 'unkept';

/** Operations that the server has not acknowledged, in their order; shared by all tabs of one person at one proposal. */
export class Outbox {
  private all: Pending[] = [];
  private readonly results = new Map<string, Result>();
  private writing: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private clock = 0;
  /** What lies in the store for certain. */
  private kept: ReadonlySet<string> = new Set();
  /** A browser without storage still edits, but what is not sent lives only as long as the page. */
  private stored = true;

  /** @param box whose and for which proposal: nobody sends what somebody else drew on the same computer */
  constructor(
    readonly box: string,
    private readonly store: OutboxStore,
    private readonly tabs: Tabs,
    private readonly changed: () => void
  ) {}

  get pending(): readonly Pending[] {
    return this.all;
  }

  get keeping(): Keeping {
    if (this.all.every((it) => this.kept.has(it.id))) return 'kept';
    return this.stored ? 'keeping' : 'unkept';
  }

  async open(): Promise<void> {
    this.tabs.listen((news) => void this.hear(news));
    await this.read();
  }

  /** Takes over what other tabs have put in or taken out. */
  async read(): Promise<void> {
    await this.change((all) => all);
  }

  /** @param replaced refused operations whose values this one was drawn upon and takes the place of */
  async add(operation: Omit<Pending, 'at' | 'box'>, replaced: string[] = []): Promise<void> {
    this.clock = Math.max(Date.now(), this.clock + 1);
    const pending = { ...operation, at: this.clock, box: this.box };
    await this.change((all) => [...all.filter((it) => !replaced.includes(it.id)), pending], {});
  }

  /** Forgets an acknowledged operation; what was drawn upon it has now seen its result. Both or neither. */
  async settle(id: string, result: Result): Promise<void> {
    this.results.set(id, result);
    await this.change((all) => all.filter((it) => it.id !== id).map((it) => (restsOn(it, id) ? rebase(it, id, result) : it)), { settled: id, result });
  }

  async discard(id: string): Promise<void> {
    await this.change((all) => all.filter((it) => it.id !== id), {});
  }

  async refuse(id: string, refused: string | undefined): Promise<void> {
    await this.change((all) => all.map((it) => (it.id === id ? { ...it, refused } : it)), {});
  }

  /** The operation as it goes out now and, if nobody answers, in every further attempt: what it rests on is fixed. */
  async fixed(id: string): Promise<Pending | undefined> {
    const found = this.all.find((it) => it.id === id);
    if (found && Object.keys(found.after).length > 0) {
      await this.change((all) => all.map((it) => (it.id === id ? { ...this.resolved(it), after: {} } : it)), {});
    }
    return this.all.find((it) => it.id === id);
  }

  private resolved(operation: Pending): Pending {
    return Object.values(operation.after).reduce((it, on) => rebase(it, on, this.results.get(on) ?? {}), operation);
  }

  private async hear(news: News): Promise<void> {
    if (news.settled && news.result) this.results.set(news.settled, news.result);
    await this.read();
    this.changed();
  }

  /** At once in memory, then in the store, where other tabs' operations lie too; resolves when it lies there. */
  private async change(act: Change, news?: News): Promise<void> {
    this.all = act(this.all);
    this.waiting++;
    this.writing = this.writing.then(() => this.write(act)).then((all) => {
      if (--this.waiting === 0) this.all = all;
    });
    await this.writing;
    if (news) this.tabs.tell(news);
  }

  private async write(act: Change): Promise<Pending[]> {
    if (!this.stored) return this.all;
    try {
      const all = await this.store.change(this.box, act);
      this.kept = new Set(all.map((it) => it.id));
      return all;
    } catch {
      this.stored = false;
      return this.all;
    }
  }
}

function restsOn(operation: Pending, id: string): boolean {
  return Object.values(operation.after).includes(id);
}
