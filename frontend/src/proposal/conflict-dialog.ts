import { h, type Texts } from './dom';
import { bounds, isGeometry, type Bounds } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import type { Sketch } from './sketch';
import { GEOMETRY, type Conflict, type Value } from './types';

const COLOURS = { base: '#3d3a50', theirs: '#0b57d0', mine: '#c2410c' };

export interface ConflictActs {
  redraw(from: GeoJSON.Geometry, done: (geometry: GeoJSON.Geometry) => void): void;
  look(at: Bounds): void;
}

/** Base, theirs, mine: drawn on the map and named here, until somebody who saw all of them decides. */
export class ConflictDialog {
  readonly element = h('dialog', { className: 'pe-dialog', 'aria-labelledby': 'pe-conflict-title' });
  private open?: Conflict;

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
    if (!conflict) return;
    this.open = conflict;
    this.refresh();
    if (!this.element.open) this.element.show();
    this.session.dispatchEvent(new Event('things'));
    this.element.querySelector<HTMLElement>('h2')?.focus();
    const shapes = [conflict.base, this.current(conflict), conflict.mine].filter(isGeometry);
    const thing = this.session.see(conflict.thing)?.cells[GEOMETRY]?.value;
    const place = shapes.length > 0 ? shapes : isGeometry(thing) ? [thing] : [];
    if (place.length > 0) this.acts.look(union(place.map(bounds)));
  }

  /** Somebody else may have decided it. */
  private follow(): void {
    if (this.open && !this.session.conflicts.has(this.open.id)) this.element.close();
  }

  private forget(): void {
    this.open = undefined;
    this.sketch.compare([]);
    this.session.dispatchEvent(new Event('things'));
  }

  /** The value that stands now: theirs, or what came after it. */
  private current(conflict: Conflict): Value {
    return this.session.replica.things.get(conflict.thing)?.cells[conflict.cell]?.value ?? conflict.theirs;
  }

  private refresh(): void {
    const conflict = this.open;
    if (!conflict) return;
    const { base, mine } = conflict;
    const theirs = this.current(conflict);
    this.sketch.compare([
      { value: base, colour: COLOURS.base, dash: '3 6' },
      { value: theirs, colour: COLOURS.theirs },
      { value: mine, colour: COLOURS.mine, dash: '10 5' }
    ], conflict.cell === GEOMETRY ? conflict.thing : undefined);
    const thing = this.session.see(conflict.thing);
    const what = `${thing ? this.names.thing(thing) : conflict.group} · ${this.names.cell(conflict, conflict.cell)}`;
    this.element.replaceChildren(
      h('h2', { id: 'pe-conflict-title', tabIndex: -1 }, this.texts.get('conflict-title', what)),
      h('p', { className: 'pe-hint' }, this.texts.get('conflict-hint', this.texts.time(conflict.raisedAt))),
      h('ul', { className: 'pe-sides' },
        this.side(conflict, 'base', base, this.texts.get('conflict-base')),
        this.side(conflict, 'theirs', theirs, this.texts.get('conflict-theirs', conflict.theirsName)),
        this.side(conflict, 'mine', mine, this.texts.get('conflict-mine', conflict.mineName))),
      this.fault,
      this.buttons(conflict, theirs)
    );
  }

  private readonly fault = h('p', { className: 'pe-fault', role: 'alert' });

  private side(conflict: Conflict, side: keyof typeof COLOURS, value: Value, title: string): HTMLElement {
    const key = h('span', { className: `pe-key pe-key-${side}`, 'aria-hidden': 'true' });
    key.style.borderColor = COLOURS[side];
    const words = this.names.value(this.names.attribute(conflict, conflict.cell), value) || this.texts.get('none');
    return h('li', {}, key, h('div', {}, h('strong', {}, title), h('div', { className: 'pe-value' }, isGeometry(value) ? this.texts.get('drawn') : words)));
  }

  private buttons(conflict: Conflict, theirs: Value): HTMLElement {
    const button = (name: string, act: () => void, theme = ''): HTMLElement =>
      h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, this.texts.get(name));
    const canDecide = this.session.settings.writable;
    const redraw = conflict.cell === GEOMETRY && isGeometry(theirs)
      ? button('conflict-redraw', () => this.acts.redraw(theirs, (geometry) => void this.decide(conflict, geometry)))
      : null;
    const choices = canDecide ? [
      button('conflict-take-theirs', () => void this.decide(conflict, theirs), 'pe-primary'),
      button('conflict-take-mine', () => void this.decide(conflict, conflict.mine), 'pe-primary'),
      redraw
    ] : [];
    return h('div', { className: 'pe-row' }, ...choices, button('conflict-later', () => this.element.close()));
  }

  private async decide(conflict: Conflict, value: Value): Promise<void> {
    const seen = this.session.replica.things.get(conflict.thing)?.cells[conflict.cell]?.version ?? conflict.theirsVersion;
    try {
      this.fault.textContent = '';
      await this.session.resolve([{ conflict: conflict.id, seen, value }]);
    } catch (problem) {
      this.fault.textContent = (problem as Error).message || this.texts.get('nobody-answers');
    }
  }
}

function union(all: Bounds[]): Bounds {
  return {
    west: Math.min(...all.map((it) => it.west)),
    south: Math.min(...all.map((it) => it.south)),
    east: Math.max(...all.map((it) => it.east)),
    north: Math.max(...all.map((it) => it.north))
  };
}
