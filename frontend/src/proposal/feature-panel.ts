import { bufferForm } from './buffer-form';
import { Coordinates, type CoordinateActs } from './coordinates';
import { h, write, type Texts } from './dom';
import { featureTools, type FeatureToolActs } from './feature-tools';
import type { Figures } from './figures';
import { AttributeForm } from './form';
import { isGeometry, kindOf } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { TurnForm, type TurnActs } from './turn-form';
import { ALIVE, GEOMETRY, type Thing, type Value } from './types';

export interface FeatureActs extends CoordinateActs, Omit<FeatureToolActs, 'duplicate' | 'removeThis'>, Omit<TurnActs, 'graspThis'> {
  set(seen: Thing, changed: Record<string, Value>): void;
  duplicate(seen: Thing): void;
  remove(seen: Thing): void;
  buffer(seen: Thing, metres: number, layer: string): void;
  close(): void;
}

/** One feature: what it is, its attributes, its coordinates as text, and what can be done to it. */
export class FeaturePanel {
  readonly element = h('section', { className: 'pe-feature', hidden: true });
  private readonly heading = h('h2', { tabIndex: -1 });
  private readonly kind = h('p', { className: 'pe-kind' });
  private readonly size = h('p', { className: 'pe-kind' });
  private readonly gone = h('p', { className: 'pe-meanwhile', role: 'status' });
  /** The feature exactly as it is shown. */
  private thing?: Thing;
  private editable = false;
  private form?: AttributeForm;
  private coordinates?: Coordinates;

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly figures: Figures,
    private readonly acts: FeatureActs
  ) {}

  /** @param focus whether the reader came here by choosing, not because something changed elsewhere */
  show(id: string | undefined, focus = false): void {
    const thing = id ? this.session.see(id) : undefined;
    if (thing && thing.id === this.thing?.id && (this.editable === this.session.mayWrite || this.isTyping)) this.follow(thing);
    else if (!thing && id && id === this.thing?.id && this.isTyping) this.lose(id);
    else this.change(thing);
    if (thing && focus) this.heading.focus();
  }

  private get isTyping(): boolean {
    return Boolean(this.form?.isTyping || this.coordinates?.isTyping);
  }

  private change(thing: Thing | undefined): void {
    this.thing = thing;
    this.form = this.coordinates = undefined;
    this.element.hidden = !thing;
    this.element.replaceChildren(...(thing ? this.parts(thing) : []));
    if (thing) this.name(thing);
  }

  /** The same feature, changed here or elsewhere: what is being typed stays. */
  private follow(thing: Thing): void {
    this.thing = thing;
    const author = (cell: { value: Value; version: string }): string => this.session.replica.authorOf(cell) || this.texts.get('somebody');
    this.form?.follow(thing, author);
    this.coordinates?.follow(thing, author);
    this.name(thing);
  }

  /** Deleted elsewhere while something is being typed here: that stays, and saving it asks for a decision. */
  private lose(id: string): void {
    const author = this.session.replica.authorOf(this.session.replica.things.get(id)?.cells[ALIVE]);
    this.gone.textContent = this.texts.get('meanwhile-gone', author || this.texts.get('somebody'));
  }

  private name(thing: Thing): void {
    const name = this.names.thing(thing);
    const unsaved = this.session.isUnsaved(thing.id) ? ` · ${this.texts.get('mark-unsaved')}` : '';
    this.element.setAttribute('aria-label', name);
    write(this.heading, name);
    write(this.kind, `${this.names.layer(thing.group)?.name ?? thing.group}${unsaved}`);
    const geometry = thing.cells[GEOMETRY]?.value;
    write(this.size, isGeometry(geometry) ? this.figures.of(geometry) : '');
    write(this.gone, '');
  }

  private parts(thing: Thing): HTMLElement[] {
    const { texts, acts } = this;
    const editable = (this.editable = this.session.mayWrite);
    this.form = new AttributeForm(thing, this.names, texts, editable, (seen, changed) => acts.set(seen, changed));
    const geometry = thing.cells[GEOMETRY]?.value;
    this.coordinates = isGeometry(geometry) ? new Coordinates(thing, texts, editable, this.session.settings.mostVertices, acts) : undefined;
    const close = h('button', { type: 'button', className: 'pe-close', 'aria-label': texts.get('close'), on: { click: acts.close } }, '×');
    const title = h('div', { className: 'pe-title' }, this.heading, close);
    return [title, this.kind, this.size, this.gone, this.toolbar(thing, editable), this.form.element, this.coordinates?.element ?? h('div'), ...(editable && isGeometry(geometry) ? this.byFigures(geometry) : [])];
  }

  private toolbar(thing: Thing, editable: boolean): HTMLElement {
    const geometry = thing.cells[GEOMETRY]?.value;
    const { acts } = this;
    return featureTools(isGeometry(geometry) ? kindOf(geometry) : undefined, editable, this.texts, {
      ...acts, duplicate: () => acts.duplicate(this.thing!), removeThis: () => acts.remove(this.thing!)
    });
  }

  private byFigures(geometry: GeoJSON.Geometry): HTMLElement[] {
    const { acts, texts } = this;
    const turn = kindOf(geometry) === 'POINT' ? [] : [new TurnForm(texts, { ...acts, graspThis: () => acts.grasp(this.thing!) }).element];
    return [...turn, bufferForm(this.session.settings.layers, this.thing!.group, texts, (metres, layer) => acts.buffer(this.thing!, metres, layer))];
  }
}
