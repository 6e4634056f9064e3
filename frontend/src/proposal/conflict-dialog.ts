import type { Choice } from './api';
import { keepWhatStands, redrawn, takeWhatWasKeptAside } from './decisions';
import { h, type Texts } from './dom';
import { bounds, isGeometry, union, type Bounds } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { drawn, nameOf, sides, type Shown } from './sides';
import type { Sketch } from './sketch';
import { GEOMETRY, type Conflict } from './types';

export interface ConflictActs {
  redraw(from: GeoJSON.Geometry, done: (geometry: GeoJSON.Geometry) => void): void;
  look(at: Bounds): void;
}

/**
 * Base, theirs, mine: drawn on the map and named here, until somebody who saw all of them decides. Shapes of one operation
 * are shown and decided together; what is sent is what was on screen.
 */
export class ConflictDialog {
  readonly element = h('dialog', { className: 'pe-dialog', 'aria-labelledby': 'pe-conflict-title' });
  private readonly fault = h('p', { className: 'pe-fault', role: 'alert' });
  private open?: Conflict;
  private signature = '';

  constructor(
    private readonly session: Session,
    private readonly sketch: Sketch,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly acts: ConflictActs
  ) {
    this.element.addEventListener('close', () => this.forget());
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.element.close());
    session.addEventListener('conflicts', () => this.follow());
    session.addEventListener('things', () => this.refresh());
  }

  /** Shows the first open conflict, or this one. */
  show(id?: string): void {
    const conflict = id ? this.session.conflicts.get(id) : [...this.session.conflicts.values()][0];
    if (conflict) void this.present(conflict);
  }

  private async present(conflict: Conflict): Promise<void> {
    const things = this.session.together(conflict).map((it) => it.thing);
    await Promise.all(things.map((it) => this.session.fetch(it).catch(() => undefined))); // what stands now, not what stood then
    if (!this.session.conflicts.has(conflict.id)) return;
    this.open = conflict;
    this.signature = this.fault.textContent = '';
    this.refresh();
    if (!this.element.open) this.element.show();
    this.session.dispatchEvent(new Event('things'));
    this.element.querySelector<HTMLElement>('h2')?.focus();
    this.look(this.shown(conflict));
  }

  private look(shown: Shown[]): void {
    const shapes = shown.flatMap((it) => [it.conflict.base, it.now.value, it.conflict.mine]).filter(isGeometry);
    const places = shapes.length > 0 ? shapes : shown.map((it) => it.thing?.cells[GEOMETRY]?.value).filter(isGeometry);
    if (places.length > 0) this.acts.look(union(places.map(bounds)));
  }

  /** Somebody else may have decided it. */
  private follow(): void {
    if (this.open && !this.session.conflicts.has(this.open.id)) this.element.close();
    else this.refresh();
  }

  private forget(): void {
    this.open = undefined;
    this.sketch.compare([]);
    this.session.dispatchEvent(new Event('things'));
  }

  /** The conflict and those that go with it, each with what stands now: theirs, or what came after it. */
  private shown(conflict: Conflict): Shown[] {
    return this.session.together(conflict).map((it) => ({
      conflict: it,
      thing: this.session.see(it.thing),
      now: this.session.replica.things.get(it.thing)?.cells[it.cell] ?? { value: it.theirs, version: it.theirsVersion }
    }));
  }

  private refresh(): void {
    if (!this.open) return;
    const shown = this.shown(this.open);
    const signature = JSON.stringify(shown);
    if (signature === this.signature) return;
    this.signature = signature;
    this.sketch.compare(drawn(shown), shown.map((it) => it.conflict).filter((it) => it.cell === GEOMETRY).map((it) => it.thing));
    this.element.replaceChildren(...this.parts(shown), this.fault, this.buttons(shown));
  }

  private parts(shown: Shown[]): HTMLElement[] {
    const [first, ...others] = shown;
    const hint = this.texts.get('conflict-hint', this.texts.time(first.conflict.raisedAt));
    const together = others.length > 0 && h('p', {}, this.texts.get('conflict-together', shown.length, others.map((it) => nameOf(it, this.names)).join(this.texts.get('comma'))));
    return [
      h('h2', { id: 'pe-conflict-title', tabIndex: -1 }, this.texts.get('conflict-title', nameOf(first, this.names))),
      h('p', { className: 'pe-hint' }, hint),
      ...(together ? [together] : []),
      sides(first, this.names, this.texts)
    ];
  }

  private buttons(shown: Shown[]): HTMLElement {
    const button = (name: string, act: () => void, theme = ''): HTMLElement =>
      h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, this.texts.get(name));
    const from = shown[0].conflict.cell === GEOMETRY ? shown[0].now.value : null;
    const redraw = isGeometry(from) && button('conflict-redraw', () => this.acts.redraw(from, (geometry) => void this.decide(redrawn(shown, geometry))));
    const choices = this.session.settings.writable ? [
      button('conflict-take-theirs', () => void this.decide(keepWhatStands(shown)), 'pe-primary'),
      button('conflict-take-mine', () => void this.decide(takeWhatWasKeptAside(shown)), 'pe-primary'),
      redraw
    ] : [];
    return h('div', { className: 'pe-row' }, ...choices, button('conflict-later', () => this.element.close()));
  }

  private async decide(choices: Choice[]): Promise<void> {
    try {
      this.fault.textContent = '';
      await this.session.resolve(choices);
    } catch (problem) {
      this.fault.textContent = (problem as Error).message || this.texts.get('nobody-answers');
    }
  }
}
