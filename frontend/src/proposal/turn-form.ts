import { h, type Texts } from './dom';
import type { Grasp } from './edits';
import { isGeometry } from './geometry';
import { turned, type Turn } from './turning';
import { GEOMETRY } from './types';

export interface TurnActs {
  graspThis(): Grasp;
  reshape(grasp: Grasp, geometry: GeoJSON.Geometry): void;
  /** Shows a shape on the map without taking it; undefined takes it away. */
  tryOut(geometry: GeoJSON.Geometry | undefined): void;
}

const UNTURNED: Turn = { angle: 0, scale: 100, east: 0, north: 0 };
const NAMES = ['angle', 'scale', 'east', 'north'] as const;

/** Turning, enlarging and shifting by figures: exact, and the keyboard's way to what the pointer does. */
export class TurnForm {
  readonly element: HTMLDetailsElement;
  private readonly inputs: HTMLInputElement[];
  private held?: Grasp;

  constructor(
    texts: Texts,
    private readonly acts: TurnActs
  ) {
    this.inputs = NAMES.map((name) => h('input', { type: 'number', step: 'any', name, value: String(UNTURNED[name]), on: { input: () => this.tryOut() } }));
    const fields = this.inputs.map((it, i) => h('label', { className: 'pe-layer' }, h('span', {}, texts.get(`turn-${NAMES[i]}`)), it));
    const apply = h('button', { type: 'submit', className: 'pe-button' }, texts.get('turn-apply'));
    const form = h('form', { className: 'pe-fields' }, ...fields, apply);
    form.addEventListener('submit', (event) => (event.preventDefault(), this.apply()));
    this.element = h('details', {}, h('summary', {}, texts.get('turn')), form);
    this.element.addEventListener('toggle', () => !this.element.open && this.reset());
  }

  private get shape(): GeoJSON.Geometry | undefined {
    this.held ??= this.acts.graspThis();
    const before = this.held.thing.cells[GEOMETRY]?.value;
    const [angle, scale, east, north] = this.inputs.map((it) => it.valueAsNumber);
    const fine = [angle, scale, east, north].every(Number.isFinite) && scale > 0;
    return fine && isGeometry(before) ? turned(before, { angle, scale, east, north }) : undefined;
  }

  private tryOut(): void {
    this.acts.tryOut(this.shape);
  }

  private apply(): void {
    const { shape, held } = this;
    if (shape && held) this.acts.reshape(held, shape);
    this.reset();
  }

  private reset(): void {
    this.held = undefined;
    this.inputs.forEach((it, i) => (it.value = String(UNTURNED[NAMES[i]])));
    this.acts.tryOut(undefined);
  }
}
