import type { Pending } from './types';

const STORE = 'operations';

/** Operations that were not acknowledged, in IndexedDB: they survive a reload, a closed tab and a lost connection. */
export class Outbox {
  readonly pending: Pending[] = [];
  private db?: IDBDatabase;
  private clock = 0;

  /** @param box whose and for which proposal: nobody sends what somebody else drew on the same computer */
  constructor(readonly box: string) {}

  async open(): Promise<void> {
    this.db = await connect();
    const all = await done<Pending[]>(this.db.transaction(STORE).objectStore(STORE).index('box').getAll(this.box));
    this.pending.push(...all.sort((a, b) => a.at - b.at));
  }

  async add(operation: Omit<Pending, 'at' | 'box'>): Promise<Pending> {
    this.clock = Math.max(Date.now(), this.clock + 1);
    const pending = { ...operation, at: this.clock, box: this.box };
    this.pending.push(pending);
    await this.store((it) => it.put(pending));
    return pending;
  }

  /** Forgets an operation and keeps what else has changed, both or neither. */
  async settle(id: string, changed: Pending[] = []): Promise<void> {
    const at = this.pending.findIndex((it) => it.id === id);
    if (at >= 0) this.pending.splice(at, 1);
    await this.store((it) => {
      it.delete(id);
      changed.forEach((each) => it.put(each));
    });
  }

  keep(operation: Pending): Promise<void> {
    return this.store((it) => it.put(operation));
  }

  private store(act: (store: IDBObjectStore) => void): Promise<void> {
    if (!this.db) return Promise.resolve();
    const transaction = this.db.transaction(STORE, 'readwrite');
    act(transaction.objectStore(STORE));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }
}

function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open('tongtu-outbox', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('box', 'box');
  };
  return done(request);
}

function done<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
