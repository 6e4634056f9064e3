import { h, type Texts } from './dom';
import { AttributeForm } from './form';
import { fromText, isGeometry, kindOf, toText } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import type { Mode } from './tools';
import { GEOMETRY, type Thing, type Value } from './types';

export interface FeatureActs {
  tool(mode: 'reshape' | 'move' | 'cut'): void;
  reshape(geometry: GeoJSON.Geometry): void;
  set(changed: Record<string, Value>): void;
  remove(): void;
  zoom(): void;
  close(): void;
}

/** One feature: what it is, its attributes, its coordinates as text, and what can be done to it. */
export class FeaturePanel {
  readonly element = h('section', { className: 'pe-feature', hidden: true });
  private form?: AttributeForm;
  private signature = '';
  private thing?: Thing;

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly acts: FeatureActs
  ) {}

  /** @param focus whether the reader came here by choosing, not because something changed elsewhere */
  show(id: string | undefined, mode: Mode, focus = false): void {
    const thing = id ? this.session.see(id) : undefined;
    const signature = JSON.stringify([thing?.cells, mode, this.session.settings.writable, id && this.session.isUnsaved(id)]) + id;
    if (signature === this.signature) return;
    if (this.form?.dirty && thing?.id === this.thing?.id && !focus) return; // never overwrite what is being typed
    this.signature = signature;
    this.thing = thing;
    this.element.hidden = !thing;
    this.element.replaceChildren(...(thing ? this.parts(thing) : []));
    if (thing && focus) this.element.querySelector<HTMLElement>('h2')?.focus();
  }

  private parts(thing: Thing): HTMLElement[] {
    const { texts, acts } = this;
    const editable = this.session.settings.writable;
    this.element.setAttribute('aria-label', this.names.thing(thing));
    this.form = new AttributeForm(thing, this.names, texts, editable, (changed) => acts.set(changed));
    const heading = h('h2', { tabIndex: -1 }, this.names.thing(thing));
    const close = h('button', { type: 'button', className: 'pe-close', 'aria-label': texts.get('close'), on: { click: acts.close } }, '×');
    const kind = h('p', { className: 'pe-kind' }, `${this.names.layer(thing.group)?.name ?? thing.group}${this.session.isUnsaved(thing.id) ? ` · ${texts.get('mark-unsaved')}` : ''}`);
    return [h('div', { className: 'pe-title' }, heading, close), kind, this.toolbar(thing, editable), this.form.element, this.coordinates(thing, editable)];
  }

  private toolbar(thing: Thing, editable: boolean): HTMLElement {
    const geometry = thing.cells[GEOMETRY]?.value;
    const kind = isGeometry(geometry) ? kindOf(geometry) : undefined;
    const button = (name: string, act: () => void, theme = ''): HTMLElement =>
      h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, this.texts.get(name));
    const edit = editable && kind ? [
      button('reshape', () => this.acts.tool('reshape')),
      kind !== 'POINT' && button('move', () => this.acts.tool('move')),
      kind === 'POLYGON' && button('cut', () => this.acts.tool('cut')),
      button('delete', this.acts.remove, 'pe-danger')
    ] : [];
    return h('div', { className: 'pe-row', role: 'group', 'aria-label': this.texts.get('tools') }, button('zoom', this.acts.zoom), ...edit);
  }

  private coordinates(thing: Thing, editable: boolean): HTMLElement {
    const geometry = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(geometry)) return h('div');
    const area = h('textarea', { rows: 8, value: toText(geometry), readOnly: !editable, spellcheck: false, 'aria-label': this.texts.get('coordinates') });
    const fault = h('p', { className: 'pe-fault', role: 'alert' });
    const apply = (): void => {
      const read = fromText(area.value, kindOf(geometry), geometry);
      fault.textContent = read ? '' : this.texts.get('coordinates-wrong');
      if (read) this.acts.reshape(read);
    };
    const button = editable && h('button', { type: 'button', className: 'pe-button', on: { click: apply } }, this.texts.get('coordinates-apply'));
    return h('details', {}, h('summary', {}, this.texts.get('coordinates')), h('p', { className: 'pe-hint' }, this.texts.get('coordinates-hint')), area, fault, button);
  }
}
