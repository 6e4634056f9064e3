import { fromText, toText, type System } from './coordinate-text';
import { h, type Texts } from './dom';
import type { Grasp } from './edits';
import { faultOf } from './faults';
import { bounds, isGeometry, kindOf } from './geometry';
import { Rest } from './rest';
import { SystemChoice } from './system-choice';
import { GEOMETRY, type Cell, type Thing } from './types';

export interface CoordinateActs {
  grasp(thing: Thing): Grasp;
  reshape(grasp: Grasp, geometry: GeoJSON.Geometry): void;
}

/** A shape as text that can be typed: the keyboard's way to what the pointer does with vertices. */
export class Coordinates {
  readonly element: HTMLElement;
  private readonly area: HTMLTextAreaElement;
  private readonly fault = h('p', { className: 'pe-fault', role: 'alert' });
  private readonly note = h('p', { className: 'pe-meanwhile', role: 'status' });
  private readonly rest: Rest;
  private readonly choice: SystemChoice;
  /** What the text is written in, which is not to change under what somebody types. */
  private system: System = 'degrees';
  private held?: Grasp;

  constructor(
    private thing: Thing,
    private readonly texts: Texts,
    editable: boolean,
    private readonly most: number,
    private readonly acts: CoordinateActs
  ) {
    this.rest = new Rest(thing.cells[GEOMETRY]);
    this.choice = new SystemChoice(texts, () => this.rewrite());
    if (isGeometry(this.rest.value)) this.choice.about((bounds(this.rest.value).west + bounds(this.rest.value).east) / 2);
    this.area = h('textarea', { rows: 8, readOnly: !editable, spellcheck: false, 'aria-label': texts.get('coordinates'), on: { input: () => this.type() } });
    this.fill();
    const button = editable && h('button', { type: 'button', className: 'pe-button', on: { click: () => this.apply() } }, texts.get('coordinates-apply'));
    const hint = h('p', { className: 'pe-hint' }, texts.get('coordinates-hint'));
    this.element = h('details', {}, h('summary', {}, texts.get('coordinates')), this.choice.element, hint, this.area, this.note, this.fault, button);
  }

  get isTyping(): boolean {
    return this.rest.isTyping;
  }

  /** @param author who wrote what stands in a cell */
  follow(thing: Thing, author: (cell: Cell) => string): void {
    this.thing = thing;
    const now = thing.cells[GEOMETRY];
    if (this.rest.follow(now)) this.fill();
    const other = this.rest.meanwhile(now, null);
    this.note.textContent = other ? this.texts.get('meanwhile-shape', author(other)) : '';
  }

  /** With the first key the shape and its neighbours are taken in hand. */
  private type(): void {
    if (!this.rest.isTyping) this.held = this.acts.grasp(this.thing);
    this.rest.type(this.area.value !== this.text());
    this.fault.textContent = '';
  }

  private apply(): void {
    const { value } = this.rest;
    if (!isGeometry(value) || !this.rest.isTyping) return;
    const { system, most } = this;
    this.fault.textContent = faultOf(this.area.value, { kind: kindOf(value), system, most }, this.texts);
    if (this.fault.textContent) return;
    const read = fromText(this.area.value, kindOf(value), value, system)!;
    const { thing, neighbours } = this.held!;
    const seen = { ...thing, cells: { ...thing.cells, [GEOMETRY]: this.rest.seen! } };
    this.rest.type(false);
    this.note.textContent = '';
    this.acts.reshape({ thing: seen, neighbours }, read);
  }

  /** In another system; what is typed is taken over where it can be read. */
  private rewrite(): void {
    const { value } = this.rest;
    const typed = this.rest.isTyping && isGeometry(value) ? fromText(this.area.value, kindOf(value), value, this.system) : undefined;
    this.system = this.choice.system;
    if (typed) this.area.value = toText(typed, this.system);
    else if (!this.rest.isTyping) this.fill();
  }

  private text(): string {
    return isGeometry(this.rest.value) ? toText(this.rest.value, this.system) : '';
  }

  private fill(): void {
    this.area.value = this.text();
    this.fault.textContent = '';
  }
}
