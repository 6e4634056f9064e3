import type { Acknowledgement, Changed, Conflict, LastVisit, Logged, Pending, Present, Snapshot, Thing, Value } from './types';

/** A refusal in the reader's language, or a fault; `status` 0 means that nobody answered. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    /** The refusal's name, whatever the language. */
    readonly reason = ''
  ) {
    super(detail);
  }

  /** Whether sending the same again later may succeed. */
  get passes(): boolean {
    return this.status === 0 || this.status === 401 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** A request that hangs must not keep the next ones waiting for ever. */
const PATIENCE = 60_000;

/** What somebody decided, and the version of the value that stood beside it on screen. */
export interface Choice {
  conflict: string;
  seen: string;
  value: Value;
  /** For the existence of a thing: the versions of all its cells that were on screen. */
  seenCells?: Record<string, string>;
}

/** What a session asks of the server. */
export type Server = Pick<Api, 'snapshot' | 'targets' | 'changes' | 'thing' | 'since' | 'conflicts' | 'apply' | 'undo' | 'resolve' | 'announce' | 'leave' | 'lastVisit' | 'visited' | 'concerned' | 'concernedBy' | 'buffer'>;

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The portal's REST interface for one proposal, with the workspace's cookie and its CSRF token. */
export class Api {
  private readonly root: string;
  private csrf?: Promise<{ header: string; token: string } | null>;

  constructor(
    proposal: number,
    private readonly language: string
  ) {
    this.root = `/api/v1/proposals/${proposal}`;
  }

  get events(): string {
    return `${this.root}/events`;
  }

  snapshot(layers: string[], box: Box): Promise<Snapshot> {
    const bbox = [box.west, box.south, box.east, box.north].join(',');
    return this.get(`/snapshot?layers=${layers.join(',')}&bbox=${bbox}`);
  }

  targets(indicator: string): Promise<Snapshot> {
    return this.get(`/snapshot?kind=TARGET&layers=${encodeURIComponent(indicator)}`);
  }

  changes(): Promise<Changed> {
    return this.get('/changes');
  }

  thing(id: string): Promise<Thing> {
    return this.get(`/things/${id}`);
  }

  since(sequence: number): Promise<Logged[]> {
    return this.get(`/operations?after=${sequence}`);
  }

  conflicts(): Promise<Conflict[]> {
    return this.get('/conflicts');
  }

  apply(it: Pending): Promise<Acknowledgement> {
    return this.post('/operations', { id: it.id, jurisdiction: it.jurisdiction, cause: it.cause, writes: it.writes });
  }

  undo(sequence: number, body: { id: string; jurisdiction: string; cause: unknown }): Promise<Acknowledgement> {
    return this.post(`/operations/${sequence}/undo`, body);
  }

  resolve(body: {
    id: string;
    jurisdiction: string;
    choices: Choice[];
  }): Promise<Acknowledgement> {
    return this.post('/resolutions', body);
  }

  /** In whose territory things lie, by their ids. */
  concerned(things: string[]): Promise<Record<string, string[]>> {
    return this.get(`/concerned?things=${things.join(',')}`);
  }

  /** In whose territory a shape would lie. */
  concernedBy(geometry: GeoJSON.Geometry): Promise<string[]> {
    return this.post('/concerned', { geometry });
  }

  /** Everything within so many metres of a shape. */
  buffer(geometry: GeoJSON.Geometry, metres: number): Promise<{ geometry: GeoJSON.Geometry }> {
    return this.post('/buffer', { geometry, metres });
  }

  announce(present: Present): Promise<Present[]> {
    return this.post('/presence', present);
  }

  /** Also while the page is being closed. */
  async leave(client: string): Promise<void> {
    await fetch(`${this.root}/presence/${client}`, { method: 'DELETE', credentials: 'same-origin', keepalive: true, headers: await this.signed() });
  }

  lastVisit(): Promise<LastVisit> {
    return this.get('/visit');
  }

  /** Everything up to a sequence was on the reader's screen. */
  visited(sequence: number): Promise<LastVisit> {
    return this.post('/visit', { sequence });
  }

  private get<T>(path: string): Promise<T> {
    return this.send(path, { headers: this.headers() });
  }

  private async post<T>(path: string, body: unknown): Promise<T> {
    try {
      return await this.send(path, { method: 'POST', headers: await this.signed(), body: JSON.stringify(body) });
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 403) throw problem;
      this.csrf = undefined; // the session may be a new one: once more with its token
      return this.send(path, { method: 'POST', headers: await this.signed(), body: JSON.stringify(body) });
    }
  }

  private headers(): Record<string, string> {
    return { Accept: 'application/json', 'Accept-Language': this.language };
  }

  private async signed(): Promise<Record<string, string>> {
    this.csrf ??= this.read<{ csrf: { header: string; token: string } | null }>('/api/v1/session').then((it) => it.csrf);
    this.csrf.catch(() => (this.csrf = undefined));
    const token = await this.csrf;
    return { ...this.headers(), 'Content-Type': 'application/json', ...(token ? { [token.header]: token.token } : {}) };
  }

  private send<T>(path: string, init: RequestInit): Promise<T> {
    return this.read<T>(this.root + path, init);
  }

  private async read<T>(address: string, init: RequestInit = { headers: this.headers() }): Promise<T> {
    let answer: Response;
    try {
      answer = await fetch(address, { credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE), ...init });
    } catch {
      throw new Problem(0, '');
    }
    if (!answer.ok) {
      const told = await answer.json().catch(() => ({}));
      throw new Problem(answer.status, told.detail ?? told.title ?? answer.statusText, told.reason);
    }
    return answer.json();
  }
}
