import type { Pending } from './types';

const STORE = 'operations';

/** Where an outbox's operations lie; a change reads and writes all of a box's at once, whichever tab asks, and resolves when it is safe. */
export interface OutboxStore {
  change(box: string, act: (all: Pending[]) => Pending[]): Promise<Pending[]>;
}

/** The browser's own database: what lies there survives a reload, a closed tab and a lost connection. */
export class StoredOutbox implements OutboxStore {
  private db?: Promise<IDBDatabase>;

  async change(box: string, act: (all: Pending[]) => Pending[]): Promise<Pending[]> {
    this.db ??= connect();
    const transaction = (await this.db).transaction(STORE, 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore(STORE);
    return new Promise((resolve, reject) => {
      let after: Pending[] = [];
      const read = store.index('box').getAll(box) as IDBRequest<Pending[]>;
      read.onsuccess = () => {
        const before = read.result.sort(inOrder);
        after = act(before);
        before.filter((it) => !after.some((each) => each.id === it.id)).forEach((it) => store.delete(it.id));
        after.filter((it) => !before.includes(it)).forEach((it) => store.put(it));
      };
      transaction.oncomplete = () => resolve(after.sort(inOrder));
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }
}

function inOrder(a: Pending, b: Pending): number {
  return a.at - b.at || a.id.localeCompare(b.id);
}

function connect(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tongtu-outbox', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: 'id' }).createIndex('box', 'box');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
