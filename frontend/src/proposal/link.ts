import { Api, type Server } from './api';
import { StoredOutbox, type OutboxStore } from './outbox-store';
import { Stream, type StreamEvents } from './stream';
import { BrowserTabs, type Tabs } from './tabs';
import type { Settings } from './types';

/** What joins a session to the world: the server, its events, this computer's store, the person's other tabs. */
export interface Link {
  readonly api: Server;
  readonly store: OutboxStore;
  readonly tabs: Tabs;
  listen(events: StreamEvents): void;
  close(): void;
}

export function browserLink({ account, proposal, language }: Settings): Link {
  const api = new Api(proposal, language);
  const tabs = new BrowserTabs(`tongtu-outbox/${account}/${proposal}`);
  const stream = new Stream(api.events);
  return {
    api,
    tabs,
    store: new StoredOutbox(),
    listen: (events) => stream.listen(events),
    close: () => (stream.close(), tabs.close())
  };
}
