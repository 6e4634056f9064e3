import { systemsAt, type System } from './coordinate-text';
import { h, type Texts } from './dom';

/** In which system coordinates are shown and typed. */
export class SystemChoice {
  readonly element: HTMLElement;
  private readonly select: HTMLSelectElement;

  constructor(
    private readonly texts: Texts,
    changed: () => void
  ) {
    this.select = h('select', { on: { change: changed } });
    this.element = h('label', { className: 'pe-layer' }, h('span', {}, texts.get('system')), this.select);
    this.about(0);
  }

  get system(): System {
    return this.select.value === 'degrees' ? 'degrees' : Number(this.select.value);
  }

  /** Offers the zones about a longitude; what was chosen stays. */
  about(longitude: number): void {
    const { value } = this.select;
    this.select.replaceChildren(...systemsAt(longitude).map((it) => h('option', { value: String(it) }, this.name(it))));
    this.select.value = value && [...this.select.options].some((it) => it.value === value) ? value : 'degrees';
  }

  private name(system: System): string {
    if (system === 'degrees') return this.texts.get('system-degrees');
    return this.texts.get(system >= 25 ? 'system-three' : 'system-six', system, system >= 25 ? system * 3 : system * 6 - 3);
  }
}
