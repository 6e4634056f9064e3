import { h, type Texts } from './dom';
import { Field } from './field';
import { area } from './ellipsoid';
import type { Figures } from './figures';
import { isGeometry, kindOf, sameValue } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { GEOMETRY, type Cell, type Thing, type Value } from './types';

export interface SelectionActs {
  setAll(seen: readonly Thing[], changed: Record<string, Value>): void;
  merge(seen: readonly Thing[]): void;
  duplicate(seen: readonly Thing[]): void;
  removeAll(seen: readonly Thing[]): void;
  close(): void;
}

/** Several features at once: one change for all of them, as one operation. */
export class SelectionPanel {
  readonly element = h('section', { className: 'pe-several', hidden: true });
  private readonly heading = h('h2', { tabIndex: -1 });
  /** As they were on screen when the form was laid out. */
  private things: readonly Thing[] = [];
  private fields: Field[] = [];

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly figures: Figures,
    private readonly acts: SelectionActs
  ) {}

  show(ids: readonly string[]): void {
    const things = ids.map((id) => this.session.see(id)).filter((it): it is Thing => it !== undefined);
    this.element.hidden = things.length < 2;
    const same = things.length === this.things.length && things.every((it, i) => it === this.things[i]);
    const typing = this.fields.some((it) => it.isTyping) && things.length === this.things.length && things.every((it, i) => it.id === this.things[i].id);
    if (same || typing) return;
    this.things = things;
    this.element.replaceChildren(...(things.length < 2 ? [] : this.parts()));
  }

  private parts(): HTMLElement[] {
    const { texts, acts } = this;
    const title = texts.get('several', this.things.length);
    this.heading.textContent = title;
    this.element.setAttribute('aria-label', title);
    const close = h('button', { type: 'button', className: 'pe-close', 'aria-label': texts.get('close'), on: { click: acts.close } }, '×');
    const names = h('p', { className: 'pe-kind' }, this.things.map((it) => this.names.thing(it)).join(texts.get('comma')));
    return [h('div', { className: 'pe-title' }, this.heading, close), names, this.sum(), ...(this.session.mayWrite ? [this.buttons(), this.form()] : [])];
  }

  private get shapes(): GeoJSON.Geometry[] {
    return this.things.map((it) => it.cells[GEOMETRY]?.value).filter(isGeometry);
  }

  private sum(): HTMLElement {
    const total = this.shapes.reduce((sum, it) => sum + area(it), 0);
    return h('p', { className: 'pe-kind' }, total > 0 ? this.texts.get('several-area', this.figures.hectares(total)) : '');
  }

  private get oneLayer(): boolean {
    return this.things.every((it) => it.group === this.things[0].group);
  }

  private buttons(): HTMLElement {
    const button = (name: string, act: () => void, theme = ''): HTMLElement =>
      h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, this.texts.get(name));
    const { acts, things } = this;
    const areas = this.oneLayer && this.shapes.every((it) => kindOf(it) === 'POLYGON');
    return h('div', { className: 'pe-row', role: 'group', 'aria-label': this.texts.get('tools') },
      areas && button('merge', () => acts.merge(things)),
      button('duplicate', () => acts.duplicate(things)),
      button('delete-all', () => acts.removeAll(things), 'pe-danger'));
  }

  /** Shows what they have in common; only what is typed is written. */
  private form(): HTMLElement {
    const schema = this.oneLayer ? (this.names.layer(this.things[0].group)?.schema ?? []) : [];
    this.fields = schema.map((it) => new Field(it, this.common(it.name), this.texts, true));
    const save = h('button', { type: 'submit', className: 'pe-button pe-primary' }, this.texts.get('save-all', this.things.length));
    const hint = h('p', { className: 'pe-hint' }, this.texts.get(schema.length > 0 ? 'several-hint' : 'several-layers'));
    const form = h('form', { className: 'pe-fields', noValidate: true }, hint, ...this.fields.map((it) => it.element), schema.length > 0 && save);
    form.addEventListener('submit', (event) => (event.preventDefault(), this.save()));
    return form;
  }

  private common(cell: string): Cell | undefined {
    const [first, ...others] = this.things.map((it) => it.cells[cell]);
    return others.every((it) => sameValue(it?.value, first?.value)) ? first : undefined;
  }

  private save(): void {
    const typed = this.fields.filter((it) => it.isTyping);
    const [wrong] = typed.filter((it) => !it.check());
    if (wrong) return wrong.focus();
    const changed = Object.fromEntries(typed.map((it) => [it.attribute.name, it.typed]));
    typed.forEach((it) => it.taken());
    this.acts.setAll(this.things, changed);
  }
}
