import { fromText } from './coordinate-text';
import { h, type Texts } from './dom';
import { faultOf } from './faults';
import { SystemChoice } from './system-choice';
import type { LayerInfo } from './types';

type GeometryKind = LayerInfo['geometries'][number];

/** Adding a feature by typing its coordinates: the keyboard's way to what the pointer draws. */
export class Typed {
  readonly element: HTMLDetailsElement;
  private readonly kind: HTMLSelectElement;
  private readonly kinds: HTMLElement;
  private readonly area = h('textarea', { rows: 5, spellcheck: false, placeholder: '110.5 36.2' });
  private readonly fault = h('p', { className: 'pe-fault', role: 'alert' });
  private readonly choice: SystemChoice;
  private layer = '';

  constructor(
    private readonly texts: Texts,
    private readonly create: (geometry: GeoJSON.Geometry) => void,
    longitude: () => number,
    private readonly most: number
  ) {
    this.kind = h('select');
    this.kinds = h('label', { className: 'pe-layer' }, h('span', {}, texts.get('typed-kind')), this.kind);
    this.area.setAttribute('aria-label', texts.get('typed-coordinates'));
    this.choice = new SystemChoice(texts, () => undefined);
    const add = h('button', { type: 'button', className: 'pe-button pe-primary', on: { click: () => this.add() } }, texts.get('typed-add'));
    this.element = h('details', { className: 'pe-typed' }, h('summary', {}, texts.get('typed')), this.kinds, this.choice.element, h('p', { className: 'pe-hint' }, texts.get('coordinates-hint')), this.area, this.fault, add);
    this.element.addEventListener('toggle', () => this.choice.about(longitude()));
  }

  show(layer: LayerInfo | undefined, may: boolean): void {
    this.element.hidden = !may || !layer;
    if (!layer || layer.code === this.layer) return;
    this.layer = layer.code;
    this.kind.replaceChildren(...layer.geometries.map((kind) => h('option', { value: kind }, this.texts.get(`typed-${kind}`))));
    this.kinds.hidden = layer.geometries.length < 2;
  }

  private add(): void {
    const { system } = this.choice;
    const kind = this.kind.value as GeometryKind;
    const text = this.area.value;
    this.fault.textContent = faultOf(text, { kind, system, most: this.most }, this.texts);
    if (this.fault.textContent) return;
    this.area.value = '';
    this.element.open = false;
    this.create(fromText(text, kind, undefined, system)!);
  }
}
