import { h, type Texts } from './dom';
import type { Session } from './session';
import type { Mode } from './tools';

export interface ToolbarActs {
  layer(code: string): void;
  draw(kind: 'POLYGON' | 'LINE' | 'POINT'): void;
  finish(): void;
  cancel(): void;
  undo(): void;
  before(show: boolean): void;
}

/** Which layer, which tool; every button says in words what it does. */
export class Toolbar {
  readonly element = h('div', { className: 'pe-tools' });
  private readonly layers: HTMLSelectElement;
  private readonly buttons = h('div', { className: 'pe-row', role: 'toolbar' });

  constructor(
    private readonly session: Session,
    private readonly texts: Texts,
    private readonly acts: ToolbarActs
  ) {
    const { settings } = session;
    this.layers = h('select', { 'aria-label': texts.get('layer'), on: { change: () => acts.layer(this.layers.value) } },
      ...settings.layers.map((it) => h('option', { value: it.code }, it.name)));
    this.buttons.setAttribute('aria-label', texts.get('tools'));
    const before = h('input', { type: 'checkbox', on: { change: (event) => acts.before(event.target.checked) } });
    const switches = [h('label', { className: 'pe-switch' }, before, h('span', {}, texts.get('before')))];
    this.element.append(h('label', { className: 'pe-layer' }, h('span', {}, texts.get('layer')), this.layers), this.name(), this.buttons, ...switches);
  }

  get layer(): string {
    return this.layers.value;
  }

  set layer(code: string) {
    this.layers.value = code;
  }

  /** In whose name, where somebody plans for several towns. */
  private name(): HTMLElement | string {
    const { towns } = this.session.settings;
    if (towns.length < 2) return '';
    const select = h('select', { on: { change: () => (this.session.jurisdiction = select.value) } }, ...towns.map((it) => h('option', { value: it.code }, it.name)));
    return h('label', { className: 'pe-layer' }, h('span', {}, this.texts.get('in-name-of')), select);
  }

  show(mode: Mode): void {
    const { settings, mayWrite } = this.session;
    if (!mayWrite) {
      this.buttons.replaceChildren(...(settings.writable ? [] : [h('span', { className: 'pe-hint' }, this.texts.get('read-only'))]));
      return;
    }
    this.buttons.replaceChildren(...(mode === 'select' ? this.resting() : this.working(mode)));
  }

  private resting(): HTMLElement[] {
    const layer = this.session.settings.layers.find((it) => it.code === this.layer);
    const draws = (layer?.geometries ?? []).map((kind) => this.button(`draw-${kind}`, () => this.acts.draw(kind)));
    const last = this.session.replica.lastOf(this.session.settings.account);
    const undo = this.button('undo', this.acts.undo);
    undo.disabled = last === undefined;
    return [...draws, undo];
  }

  private working(mode: Mode): HTMLElement[] {
    const finish = mode === 'reshape' || mode === 'move' ? [this.button('finish', this.acts.finish, 'pe-primary')] : [];
    return [...finish, this.button('cancel', this.acts.cancel), h('span', { className: 'pe-hint', role: 'status' }, this.texts.get(`hint-${mode}`))];
  }

  private button(name: string, act: () => void, theme = ''): HTMLButtonElement {
    return h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, this.texts.get(name));
  }
}
