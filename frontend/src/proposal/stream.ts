import type { Conflict, Logged, Present } from './types';

export interface StreamEvents {
  head(head: { edition: number; sequence: number }): void;
  operation(operation: Logged, raised: Conflict[]): void;
  presence(present: Present[]): void;
  moved(): void;
  connected(yes: boolean): void;
}

/** Server-sent events; the browser comes back by itself, and after a refusal we come back ourselves. */
export class Stream {
  private source?: EventSource;
  private timer = 0;

  constructor(
    private readonly address: string,
    private readonly tell: StreamEvents
  ) {}

  open(): void {
    this.close();
    const source = new EventSource(this.address);
    this.source = source;
    source.onopen = () => this.tell.connected(true);
    source.onerror = () => {
      this.tell.connected(false);
      if (source.readyState === EventSource.CLOSED) this.timer = window.setTimeout(() => this.open(), 3000);
    };
    this.on<{ edition: number; sequence: number }>('head', (it) => this.tell.head(it));
    this.on<{ operation: Logged; raised: Conflict[] }>('operation', (it) => this.tell.operation(it.operation, it.raised));
    this.on<Present[]>('presence', (it) => this.tell.presence(it));
    this.on('moved', () => this.tell.moved());
  }

  close(): void {
    window.clearTimeout(this.timer);
    this.source?.close();
  }

  private on<T>(name: string, act: (data: T) => void): void {
    this.source!.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent).data)));
  }
}
