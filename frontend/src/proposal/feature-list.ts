import { h, type Texts } from './dom';
import { area } from './ellipsoid';
import { bounds, isGeometry, meets, type Bounds } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { GEOMETRY, type Thing } from './types';

const MOST = 200;

/** The features in view as a list: the keyboard's way to what the pointer finds on the map. */
export class FeatureList {
  readonly element: HTMLElement;
  private readonly count = h('p', { className: 'pe-count', role: 'status' });
  private readonly items = h('ul', { className: 'pe-list' });
  private readonly search: HTMLInputElement;
  private signature = '';
  complete = true;
  /** Before the first answer an empty list says nothing. */
  loaded = false;
  /** From so far away nothing is read, which is not the same as nothing there. */
  far = false;

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly choose: (id: string) => void,
    private readonly toggle: (id: string) => void
  ) {
    this.search = h('input', { type: 'search', placeholder: texts.get('search'), 'aria-label': texts.get('search') });
    this.search.addEventListener('input', () => this.refresh());
    this.element = h('section', { 'aria-label': texts.get('list') }, this.search, this.count, this.items);
  }

  private state: { layer: string; view?: Bounds; chosen: readonly string[] } = { layer: '', chosen: [] };

  show(layer: string, view: Bounds, chosen: readonly string[]): void {
    this.state = { layer, view, chosen };
    this.refresh();
  }

  private refresh(): void {
    const { chosen } = this.state;
    const found = this.found();
    const shown = found.slice(0, MOST);
    this.count.textContent = this.texts.get(this.counted(), found.length);
    const signature = shown.map((it) => `${it.id}${this.names.thing(it)}${this.mark(it)}`).join() + chosen;
    if (signature === this.signature) return;
    this.signature = signature;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.thing;
    this.items.replaceChildren(...shown.map((it) => this.item(it, chosen)));
    if (focused) this.items.querySelector<HTMLElement>(`${focused.startsWith('+') ? 'input' : 'button'}[data-thing="${focused}"]`)?.focus();
  }

  private counted(): string {
    if (this.far) return 'count-partial';
    if (!this.loaded) return 'status-connecting';
    return this.complete ? 'count' : 'count-partial';
  }

  private found(): Thing[] {
    const wanted = this.search.value.trim().toLowerCase();
    return this.session
      .all()
      .filter((it) => it.group === this.state.layer && this.inView(it))
      .filter((it) => !wanted || `${this.names.thing(it)} ${this.names.kind(it)}`.toLowerCase().includes(wanted))
      .sort((a, b) => Number(this.session.replica.isChanged(b.id)) - Number(this.session.replica.isChanged(a.id)) || this.names.thing(a).localeCompare(this.names.thing(b), 'zh'));
  }

  private inView(thing: Thing): boolean {
    const geometry = thing.cells[GEOMETRY]?.value;
    return !this.state.view || !isGeometry(geometry) || meets(bounds(geometry), this.state.view);
  }

  private mark(thing: Thing): string {
    if (this.session.isUnsaved(thing.id)) return 'unsaved';
    return this.session.replica.isChanged(thing.id) ? 'changed' : '';
  }

  private item(thing: Thing, chosen: readonly string[]): HTMLElement {
    const mark = this.mark(thing);
    const badge = mark && h('span', { className: `pe-mark pe-${mark}` }, this.texts.get(`mark-${mark}`));
    const geometry = thing.cells[GEOMETRY]?.value;
    const hectares = isGeometry(geometry) ? area(geometry) / 10_000 : 0;
    const size = hectares > 0 ? this.texts.get('hectares', hectares.toFixed(hectares < 10 ? 2 : 1)) : '';
    const kind = this.names.kind(thing);
    const title = this.names.thing(thing);
    const button = h(
      'button',
      { type: 'button', 'aria-current': chosen.includes(thing.id) ? 'true' : undefined, on: { click: (event) => (event.shiftKey ? this.toggle : this.choose)(thing.id) } },
      h('span', { className: 'pe-name' }, title),
      h('span', { className: 'pe-kind' }, [kind !== title && kind, size].filter(Boolean).join(' · ')),
      badge
    );
    button.dataset.thing = thing.id;
    return h('li', {}, this.check(thing, title, chosen), button);
  }

  /** Chosen besides the others. */
  private check(thing: Thing, title: string, chosen: readonly string[]): HTMLElement {
    const check = h('input', { type: 'checkbox', checked: chosen.includes(thing.id), 'aria-label': this.texts.get('choose-also', title), on: { change: () => this.toggle(thing.id) } });
    check.dataset.thing = `+${thing.id}`;
    return check;
  }
}
