import type { Conflict, Logged, Present } from './types';

/** Where the log and the proposal stood when the stream began: what the last one missed. */
export interface Head {
  edition: number;
  sequence: number;
  state: string;
  /** In whose names this person may write. */
  writers: string[];
}

export interface StreamEvents {
  head(head: Head): void;
  operation(operation: Logged, raised: Conflict[]): void;
  presence(present: Present[]): void;
  moved(): void;
  connected(yes: boolean): void;
}

/** Server-sent events; the browser comes back by itself, and after a refusal we come back ourselves. */
export class Stream {
  private source?: EventSource;
  private timer = 0;

  private tell?: StreamEvents;

  constructor(private readonly address: string) {}

  listen(events: StreamEvents): void {
    this.tell = events;
    window.addEventListener('online', this.back);
    window.addEventListener('offline', this.away);
    this.open(events);
  }

  close(): void {
    window.removeEventListener('online', this.back);
    window.removeEventListener('offline', this.away);
    this.end();
  }

  private readonly back = (): void => this.tell && this.open(this.tell);

  private readonly away = (): void => this.tell?.connected(false);

  private open(tell: StreamEvents): void {
    this.end();
    const source = new EventSource(this.address);
    this.source = source;
    source.onopen = () => tell.connected(true);
    source.onerror = () => {
      tell.connected(false);
      if (source.readyState === EventSource.CLOSED) this.timer = window.setTimeout(() => this.open(tell), 3000);
    };
    this.on<Head>('head', (it) => tell.head(it));
    this.on<{ operation: Logged; raised: Conflict[] }>('operation', (it) => tell.operation(it.operation, it.raised));
    this.on<Present[]>('presence', (it) => tell.presence(it));
    this.on('moved', () => tell.moved());
    this.on('steps', () => tell.moved()); // something else may keep it from its next step
  }

  private end(): void {
    window.clearTimeout(this.timer);
    this.source?.close();
  }

  private on<T>(name: string, act: (data: T) => void): void {
    this.source!.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent).data)));
  }
}
