import { h, type Texts } from './dom';
import type { Session } from './session';
import type { Stepping } from './stepping';
import type { Kind } from './strokes';
import type { Mode } from './tools';

export interface ToolbarActs {
  layer(code: string): void;
  draw(kind: Kind): void;
  measure(kind: 'POLYGON' | 'LINE'): void;
  trace(): void;
  finish(): void;
  cancel(): void;
  undo(): void;
  redo(): void;
  before(show: boolean): void;
}

const DRAWN = ['draw', 'measure', 'split', 'hole', 'cut'];

/** Whose way with keys is by figures. */
const FIGURED = ['move', 'rotate', 'scale'];

/** Which layer, which tool; every button says in words what it does. */
export class Toolbar {
  readonly element = h('div', { className: 'pe-tools' });
  private readonly layers: HTMLSelectElement;
  private readonly buttons = h('div', { className: 'pe-row', role: 'toolbar' });
  /** Changes with every move of the pointer: not read aloud. */
  private readonly figures = h('output', { className: 'pe-figures', 'aria-live': 'off' });
  private readonly concern = h('p', { className: 'pe-concern', role: 'status' });
  private signature = '';

  constructor(
    private readonly session: Session,
    private readonly stepping: Stepping,
    private readonly texts: Texts,
    private readonly acts: ToolbarActs
  ) {
    const { settings } = session;
    this.layers = h('select', { 'aria-label': texts.get('layer'), on: { change: () => acts.layer(this.layers.value) } },
      ...settings.layers.map((it) => h('option', { value: it.code }, it.name)));
    this.buttons.setAttribute('aria-label', texts.get('tools'));
    const before = h('input', { type: 'checkbox', on: { change: (event) => acts.before(event.target.checked) } });
    const switches = h('label', { className: 'pe-switch' }, before, h('span', {}, texts.get('before')));
    this.element.append(h('label', { className: 'pe-layer' }, h('span', {}, texts.get('layer')), this.layers), this.name(), this.buttons, this.figures, this.concern, switches);
  }

  get layer(): string {
    return this.layers.value;
  }

  set layer(code: string) {
    this.layers.value = code;
  }

  /** What the hand holds measures, and whom it concerns besides. */
  tell(figures: string, concern: string): void {
    this.figures.textContent = figures;
    if (this.concern.textContent !== concern) this.concern.textContent = concern;
  }

  /** In whose name, where somebody plans for several towns. */
  private name(): HTMLElement | string {
    const { towns } = this.session.settings;
    if (towns.length < 2) return '';
    const select = h('select', { on: { change: () => (this.session.jurisdiction = select.value) } }, ...towns.map((it) => h('option', { value: it.code }, it.name)));
    return h('label', { className: 'pe-layer' }, h('span', {}, this.texts.get('in-name-of')), select);
  }

  /** Laid out anew only where something else can be done now: who works with keys stays where they are. */
  show(mode: Mode): void {
    const { mayWrite, settings } = this.session;
    const signature = JSON.stringify([mode, mayWrite, settings.writable, this.layer, this.stepping.next]);
    if (signature === this.signature) return;
    this.signature = signature;
    const focused = this.buttons.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.tool : undefined;
    this.buttons.replaceChildren(...(mode === 'select' ? this.resting(mayWrite) : this.working(mode)));
    if (focused) this.buttons.querySelector<HTMLElement>(`[data-tool="${focused}"]`)?.focus();
  }

  private resting(may: boolean): HTMLElement[] {
    const measures = [this.button('measure-LINE', () => this.acts.measure('LINE')), this.button('measure-POLYGON', () => this.acts.measure('POLYGON'))];
    if (!may) return [...(this.session.settings.writable ? [] : [h('span', { className: 'pe-hint' }, this.texts.get('read-only'))]), ...measures];
    const layer = this.session.settings.layers.find((it) => it.code === this.layer);
    const draws = (layer?.geometries ?? []).map((kind) => this.button(`draw-${kind}`, () => this.acts.draw(kind)));
    const { undo, redo } = this.stepping.next;
    return [...draws, this.button('undo', this.acts.undo, undo === undefined), this.button('redo', this.acts.redo, redo === undefined), ...measures];
  }

  private working(mode: Mode): HTMLElement[] {
    const trace = DRAWN.includes(mode) ? [this.button('trace', this.acts.trace)] : [];
    return [this.button('finish', this.acts.finish), ...trace, this.button('cancel', this.acts.cancel), h('span', { className: 'pe-hint', role: 'status' }, this.texts.get(`hint-${mode}`)), ...this.keys(mode)];
  }

  /** How the same goes without a pointer. */
  private keys(mode: Mode): HTMLElement[] {
    const way = DRAWN.includes(mode) ? 'drawing' : FIGURED.includes(mode) ? 'figures' : undefined;
    return way ? [h('span', { className: 'pe-hint' }, this.texts.get(`keys-${way}`))] : [];
  }

  private button(name: string, act: () => void, disabled = false): HTMLButtonElement {
    const theme = name === 'finish' ? 'pe-primary' : '';
    const button = h('button', { type: 'button', className: `pe-button ${theme}`, disabled, on: { click: act } }, this.texts.get(name));
    button.dataset.tool = name;
    return button;
  }
}
