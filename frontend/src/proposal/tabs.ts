import type { Result } from './draft';

/** What one tab tells the others about their common outbox: that it changed, and what became of an operation. */
export interface News {
  settled?: string;
  result?: Result;
}

/** The other tabs of one person at one proposal: they share an outbox, so only one sends at a time, and all know what was sent. */
export interface Tabs {
  exclusively(act: () => Promise<void>): Promise<void>;
  tell(news: News): void;
  listen(hear: (news: News) => void): void;
  close(): void;
}

/** Web locks and a channel; where a browser has none (a page without TLS), each tab is on its own and the server sorts it out. */
export class BrowserTabs implements Tabs {
  private readonly channel?: BroadcastChannel;

  constructor(private readonly name: string) {
    this.channel = 'BroadcastChannel' in window ? new BroadcastChannel(name) : undefined;
  }

  async exclusively(act: () => Promise<void>): Promise<void> {
    const locks = navigator.locks as LockManager | undefined;
    await (locks ? locks.request(this.name, act) : act());
  }

  tell(news: News): void {
    this.channel?.postMessage(news);
  }

  listen(hear: (news: News) => void): void {
    this.channel?.addEventListener('message', (event) => hear(event.data));
  }

  close(): void {
    this.channel?.close();
  }
}
