import { changesSince, type ChangeSince } from './changes-since';
import { h, write, type Texts } from './dom';
import { bounds, isGeometry, type Bounds } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { GEOMETRY, type Thing } from './types';

const SETTLED_MS = 3_000;

export interface SinceActs {
  /** Chooses a thing and brings it in sight. */
  find(id: string): void;
  /** Where something was that is no more. */
  look(at: Bounds): void;
}

/**
 * What others changed since the reader was here last: a list that leads through it, thing by thing. The server keeps where
 * the reader left off; it moves on when the list is put away, or with what happens before the reader's eyes.
 */
export class SinceLeft {
  readonly element = h('section', { className: 'pe-since', hidden: true, 'aria-labelledby': 'pe-since-title' });
  private readonly title = h('h2', { id: 'pe-since-title', tabIndex: -1 });
  private readonly items = h('ul', { className: 'pe-cases' });
  private changes: readonly ChangeSince[] = [];
  private at = -1;
  private noted = 0;
  private ready = false;
  private timer = 0;

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly acts: SinceActs
  ) {
    const button = (name: string, act: () => void, theme = ''): HTMLElement => h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, texts.get(name));
    this.element.append(this.title, h('div', { className: 'pe-row' }, button('since-next', () => this.go(this.at + 1), 'pe-primary'), button('since-seen', () => this.put())), this.items);
    session.addEventListener('things', () => this.soon());
    document.addEventListener('visibilitychange', this.soon);
  }

  /** Once everything is loaded. */
  async start(): Promise<void> {
    const { sequence, at } = await this.session.api.lastVisit();
    const head = this.session.replica.sequence;
    const { log } = this.session.replica;
    if (sequence !== null && sequence < head) {
      const known = log[0]?.sequence <= sequence + 1 ? log : [...(await this.session.api.since(sequence)), ...log];
      this.changes = changesSince(known, sequence, this.session.settings.account);
    }
    this.noted = sequence ?? -1;
    this.ready = true;
    if (this.changes.length > 0) await this.show(at);
    else if (document.visibilityState === 'visible') this.note();
  }

  stop(): void {
    window.clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.soon);
  }

  private async show(at: string | null): Promise<void> {
    await Promise.all(this.changes.map((it) => this.session.fetch(it.thing).catch(() => undefined)));
    const people = [...new Set(this.changes.flatMap((it) => it.who))];
    write(this.title, this.texts.get('since-title', at ? this.texts.time(at) : '', people.join(this.texts.get('comma')), this.changes.length));
    this.element.hidden = false;
    this.draw();
  }

  private draw(): void {
    this.items.replaceChildren(...this.changes.map((it, i) => this.item(it, i)));
    this.items.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  private item(change: ChangeSince, index: number): HTMLElement {
    const cells = change.cells.map((it) => this.names.cell(change, it)).join(this.texts.get('comma'));
    const what = this.texts.get(`since-${change.what}`) + (change.what === 'changed' && cells ? ` · ${cells}` : '');
    const button = h('button', { type: 'button', 'aria-current': index === this.at ? 'true' : undefined, on: { click: () => this.go(index) } },
      h('span', { className: 'pe-number' }, String(index + 1)),
      h('span', { className: 'pe-name' }, this.name(change)),
      h('span', { className: 'pe-kind' }, [what, change.who.join(this.texts.get('comma')), this.texts.time(change.at)].join(' · ')));
    button.dataset.index = String(index);
    return h('li', {}, button);
  }

  /** One after the other; behind the last one, from the beginning again. */
  private go(index: number): void {
    this.at = index % this.changes.length;
    const change = this.changes[this.at];
    this.draw();
    this.items.querySelector<HTMLElement>(`[data-index="${this.at}"]`)?.focus();
    if (this.session.see(change.thing)) return this.acts.find(change.thing);
    const was = this.thing(change)?.cells[GEOMETRY]?.value;
    if (isGeometry(was)) this.acts.look(bounds(was));
  }

  private name(change: ChangeSince): string {
    const thing = this.thing(change);
    return thing ? this.names.thing(thing) : (this.names.layer(change.group)?.name ?? change.group);
  }

  /** As it is, or as it was before it was deleted. */
  private thing({ thing }: ChangeSince): Thing | undefined {
    return this.session.see(thing) ?? this.session.replica.base.get(thing) ?? this.session.replica.things.get(thing);
  }

  private put(): void {
    this.changes = [];
    this.element.hidden = true;
    document.querySelector<HTMLElement>('tongtu-map .leaflet-container')?.focus();
    this.note();
  }

  /** What is done before the reader's eyes is seen; not while the page is in the background, nor before the list is put away. */
  private readonly soon = (): void => {
    window.clearTimeout(this.timer);
    if (this.ready && this.changes.length === 0 && document.visibilityState === 'visible') this.timer = window.setTimeout(() => this.note(), SETTLED_MS);
  };

  private note(): void {
    const { sequence } = this.session.replica;
    if (sequence <= this.noted) return;
    this.noted = sequence;
    this.session.api.visited(sequence).catch(() => (this.noted = -1));
  }
}
