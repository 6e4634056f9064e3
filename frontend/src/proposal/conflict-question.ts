import { aside, redrawn, typed, valueOf, type Pick } from './decisions';
import { h, type Texts } from './dom';
import { Field } from './field';
import { isGeometry } from './geometry';
import { newId } from './ids';
import { COLOURS, isShape, type Shown, type SideWords } from './sides';
import type { Side } from './sketch';
import { ALIVE, cellKey, type Attribute, type Value } from './types';

export interface QuestionActs {
  /** Something else is picked: the map shows it. */
  picked(): void;
  /** Lets the reader redraw a shape; what is drawn is picked, not sent. */
  redraw(from: GeoJSON.Geometry, done: (geometry: GeoJSON.Geometry) => void): void;
}

/** One question of a conflict: what was, what stands, what was kept aside, something third; each with who and when, to be picked from. */
export class ConflictQuestion {
  readonly element = h('fieldset', { className: 'pe-question' });
  pick?: Pick;
  private readonly name = newId();
  private third?: Pick;
  private readonly drawn = h('span', { className: 'pe-value' });

  /** @param attribute what a typed value has to be like; none where nothing can be typed */
  constructor(
    readonly shown: readonly Shown[],
    private readonly words: SideWords,
    private readonly texts: Texts,
    private readonly attribute: Attribute | undefined,
    private readonly editable: boolean,
    private readonly acts: QuestionActs
  ) {
    this.element.append(h('legend', {}, this.title), h('ul', { className: 'pe-sides' }, this.base(), ...this.sides(), ...(editable ? this.other() : [])));
  }

  /** What it is about: a cell, or shapes that are decided together. */
  get title(): string {
    const all = [...new Set(this.shown.map((it) => `${this.words.thing(it)} · ${this.words.cell(it)}`))];
    return all.join(this.texts.get('comma'));
  }

  set side(side: 'stands' | 'aside') {
    this.choose(side === 'stands' ? 'stands' : aside(this.shown).at(-1)!.conflict.sequence);
  }

  /** Its shapes, as the map shows them; what is picked stands out. */
  get drawings(): Side[] {
    const shapes = this.shown.filter(isShape);
    const side = (pick: Pick, colour: string, dash?: string): Side[] =>
      shapes.map((it) => ({ value: valueOf(this.shown, pick, it), colour, dash, strong: pick === this.pick }));
    return [
      ...shapes.map((it) => ({ value: it.conflict.base, colour: COLOURS.base, dash: '3 6' })),
      ...side('stands', COLOURS.stands),
      ...aside(this.shown).flatMap((it) => side(it.conflict.sequence, COLOURS.aside, '10 5')),
      ...(this.third === undefined ? [] : side(this.third, COLOURS.third))
    ];
  }

  private choose(pick: Pick): void {
    const radio = [...this.element.querySelectorAll<HTMLInputElement>('input[type=radio]')].find((it) => it.value === (typeof pick === 'object' ? 'third' : String(pick)));
    if (radio) radio.checked = true;
    this.pick = pick;
    this.acts.picked();
  }

  private base(): HTMLElement {
    return h('li', {}, this.key('base'), h('div', {}, h('strong', {}, this.texts.get('conflict-base')), ...this.values((it) => it.conflict.base)));
  }

  private sides(): HTMLElement[] {
    const [first] = this.shown;
    return [
      this.oneSide('stands', 'stands', this.texts.get('conflict-stands'), this.words.standing(first)),
      ...aside(this.shown).map((it) => this.oneSide(it.conflict.sequence, 'aside', this.texts.get('conflict-aside'), this.words.aside(it)))
    ];
  }

  private oneSide(pick: Pick, colour: keyof typeof COLOURS, title: string, who: string): HTMLElement {
    const told = h('div', {}, h('strong', {}, title), h('div', { className: 'pe-who' }, who), ...this.values((it) => valueOf(this.shown, pick, it)));
    return h('li', {}, this.key(colour), this.editable ? h('label', { className: 'pe-side' }, this.radio(String(pick), () => this.choose(pick)), told) : told);
  }

  /** A line for each cell; its name only where there are several. */
  private values(value: (it: Shown) => Value): HTMLElement[] {
    const cells = [...new Map(this.shown.map((it) => [cellKey(it.conflict), it])).values()];
    return cells.map((it) => h('div', { className: 'pe-value' }, cells.length > 1 ? `${this.words.thing(it)}: ` : '', this.words.value(it, value(it))));
  }

  private other(): HTMLElement[] {
    const [first] = this.shown;
    if (first.conflict.cell === ALIVE) return [];
    return isShape(first) ? [this.drawing()] : [this.typing(first)];
  }

  private drawing(): HTMLElement {
    const from = (): Value => valueOf(this.shown, this.pick ?? 'stands', this.shown[0]);
    const begin = (): void => {
      const [shape, pick] = [from(), this.pick ?? 'stands'];
      if (isGeometry(shape)) this.acts.redraw(shape, (geometry) => this.take(redrawn(this.shown, geometry, pick)));
    };
    const radio = this.radio('third', () => (this.third === undefined ? begin() : this.choose(this.third)));
    const button = h('button', { type: 'button', className: 'pe-button', hidden: ![this.shown[0].now.value, this.shown[0].conflict.mine].some(isGeometry), on: { click: begin } }, this.texts.get('conflict-redraw'));
    return h('li', {}, this.key('third'), h('div', {}, h('label', { className: 'pe-side' }, radio, h('strong', {}, this.texts.get('conflict-third-shape'))), this.drawn, button));
  }

  private take(pick: Pick): void {
    this.third = pick;
    this.drawn.textContent = this.words.value(this.shown[0], valueOf(this.shown, pick, this.shown[0]));
    this.choose(pick);
    this.element.querySelector<HTMLElement>('input[value=third]')?.focus();
  }

  private typing(first: Shown): HTMLElement {
    const field = new Field(this.attribute ?? plain(first, this.words.cell(first)), first.now, this.texts, true);
    const use = (): void => this.choose((this.third = typed(this.shown, field.typed)));
    field.element.addEventListener('input', use);
    return h('li', {}, this.key('third'), h('div', {}, h('label', { className: 'pe-side' }, this.radio('third', use), h('strong', {}, this.texts.get('conflict-third'))), field.element));
  }

  private radio(value: string, act: () => void): HTMLInputElement {
    return h('input', { type: 'radio', name: this.name, value, on: { change: act } });
  }

  private key(which: keyof typeof COLOURS): HTMLElement {
    const key = h('span', { className: `pe-key pe-key-${which}`, 'aria-hidden': 'true' });
    key.style.borderColor = COLOURS[which];
    return key;
  }
}

/** A cell that no schema describes: a figure or words, as it is now. */
function plain({ conflict }: Shown, label: string): Attribute {
  const number = [conflict.base, conflict.theirs, conflict.mine].some((it) => typeof it === 'number');
  return { name: conflict.cell, label, type: number ? 'NUMBER' : 'TEXT', required: false, unit: null, help: '', codes: [] };
}
