import { Problem } from '../../src/proposal/api';
import type { Link } from '../../src/proposal/link';
import type { OutboxStore } from '../../src/proposal/outbox-store';
import { Session } from '../../src/proposal/session';
import type { StreamEvents } from '../../src/proposal/stream';
import type { News, Tabs } from '../../src/proposal/tabs';
import type { Acknowledgement, Pending, Settings } from '../../src/proposal/types';
import { ModelServer } from './model-server';

/** Chance that can be had again: a linear congruential generator. */
export class Chance {
  constructor(private state: number) {}

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  one<T>(all: readonly T[]): T {
    return all[this.below(all.length)];
  }
}

/** Everything that is under way between browsers and the server; a test lets it arrive one by one, in whatever order. */
export class Network {
  private readonly underWay: (() => void)[] = [];

  /** @returns what the act gives, once a test has let it happen; the answer is under way, too */
  call<T>(act: () => T, fails: () => boolean = () => false): Promise<T> {
    return new Promise((resolve, reject) => {
      this.underWay.push(() => {
        if (fails()) return reject(new Problem(0, ''));
        try {
          const answer = structuredClone(act());
          this.underWay.push(() => (fails() ? reject(new Problem(0, '')) : resolve(answer)));
        } catch (problem) {
          this.underWay.push(() => reject(problem));
        }
      });
    });
  }

  post(act: () => void): void {
    this.underWay.push(act);
  }

  /** One thing arrives; then everybody who waited for it goes on. */
  async step(chance?: Chance): Promise<boolean> {
    if (this.underWay.length === 0) return false;
    const [arrives] = this.underWay.splice(chance ? chance.below(this.underWay.length) : 0, 1);
    arrives();
    await settled();
    return true;
  }

  async all(chance?: Chance): Promise<void> {
    await settled();
    while (await this.step(chance)) await settled();
  }
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** What one computer keeps, for all tabs of one person. */
export class Computer implements OutboxStore {
  private kept: Pending[] = [];
  private readonly tabs = new Set<(news: News) => void>();
  private holder: Promise<void> = Promise.resolve();

  /** What is written from now on lies here once this is resolved; failed, it never does. */
  disk: Promise<void> = Promise.resolve();

  async change(_: string, act: (all: Pending[]) => Pending[]): Promise<Pending[]> {
    await this.disk;
    this.kept = structuredClone(act(structuredClone(this.kept)));
    return structuredClone(this.kept);
  }

  tab(): Tabs {
    let own: ((news: News) => void) | undefined;
    return {
      exclusively: (act) => (this.holder = this.holder.then(act, act)),
      tell: (news) => this.tabs.forEach((it) => it !== own && it(structuredClone(news))),
      listen: (hear) => void this.tabs.add((own = hear)),
      close: () => void (own && this.tabs.delete(own))
    };
  }
}

export const SETTINGS: Settings = {
  proposal: 1, state: 'DRAFT', account: 'a', language: 'en', zone: 'UTC', towns: [{ code: 'x', name: 'x', colour: '' }], members: [], writable: true, causeNeeded: false, correction: false, layers: [], indicators: [], texts: {}
};

/** A browser's tab at the model server. */
export class Tab {
  readonly session: Session;
  online = true;
  /** Whether the reader may still read the log. */
  mayRead = true;
  /** Whether the server knows who sits here. */
  known = true;
  private events?: StreamEvents;

  constructor(
    readonly account: string,
    private readonly server: ModelServer,
    private readonly network: Network,
    computer = new Computer()
  ) {
    const call = <T>(act: () => T): Promise<T> => network.call(act, () => !this.online);
    const link: Link = {
      store: computer,
      tabs: computer.tab(),
      api: {
        snapshot: () => call(() => server.snapshot()),
        targets: () => call(() => server.snapshot()),
        changes: () => call(() => server.changes()),
        thing: (id) => call(() => server.thing(id)),
        since: (sequence) => call(() => this.mayRead ? server.since(sequence) : forbid()),
        conflicts: () => call(() => server.conflicts),
        apply: (it): Promise<Acknowledgement> => call(() => (this.known ? server.apply(account, structuredClone(it)) : stranger())),
        undo: () => Promise.reject(new Problem(501, '')),
        resolve: (it) => call(() => server.resolve(account, it)),
        announce: () => call(() => (this.known ? [] : stranger())),
        leave: () => Promise.resolve(),
        lastVisit: () => Promise.resolve({ sequence: null, at: null }),
        visited: (sequence) => Promise.resolve({ sequence, at: null }),
      },
      listen: (events) => this.listen(events),
      close: () => undefined
    };
    this.session = new Session({ ...SETTINGS, account }, link);
  }

  /** Comes back after it was cut off: what the stream told meanwhile is lost, the head is told anew. */
  reconnect(): void {
    this.online = true;
    this.events?.connected(false);
    this.begin();
  }

  /** Says where this person looks. */
  announce(): Promise<void> {
    return this.session.announce({ client: 'c', account: this.account, name: '', jurisdiction: null, selection: null, activity: '', longitude: null, latitude: null, view: null });
  }

  private listen(events: StreamEvents): void {
    const first = !this.events;
    this.events = events;
    if (first) this.server.listen((operation, raised) =>
      this.network.post(() => this.online && events.operation(structuredClone(operation), structuredClone(raised)))
    );
    this.begin();
  }

  private begin(): void {
    const { edition, sequence, state } = this.server;
    this.network.post(() => {
      if (!this.online) return;
      this.events?.connected(true);
      this.events?.head({ edition, sequence, state, writers: ['x'] });
    });
  }
}

function stranger(): never {
  throw new Problem(401, 'sign in');
}

function forbid(): never {
  throw new Problem(403, 'no longer yours to read');
}
