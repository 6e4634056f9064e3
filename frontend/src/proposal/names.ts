import type { Texts } from './dom';
import type { Attribute, LayerInfo, Settings, Thing, Value } from './types';

/** Things and values in the reader's words. */
export class Names {
  constructor(
    private readonly settings: Settings,
    private readonly texts: Texts
  ) {}

  layer(code: string): LayerInfo | undefined {
    return this.settings.layers.find((it) => it.code === code);
  }

  attribute(thing: { group: string }, cell: string): Attribute | undefined {
    return this.layer(thing.group)?.schema.find((it) => it.name === cell);
  }

  thing(thing: Thing): string {
    if (thing.kind === 'TARGET') return `${this.indicator(thing.group)} · ${this.scope(thing)} · ${thing.cells.year?.value ?? ''}`;
    const english = this.settings.language === 'en' ? thing.cells.name_en?.value : '';
    const own = english || thing.cells.name?.value;
    const what = this.value(this.attribute(thing, 'class'), thing.cells.class?.value ?? null);
    return String(own || what || this.layer(thing.group)?.name || thing.group);
  }

  private indicator(code: string): string {
    return this.settings.indicators.find((it) => it.code === code)?.name ?? code;
  }

  /** Whose target it is. */
  scope(target: Thing): string {
    const code = String(target.cells.jurisdiction?.value ?? 'region');
    return code === 'region' ? this.texts.get('targets-region') : this.town(code).name || code;
  }

  /** What it is, for the second line of a list. */
  kind(thing: Thing): string {
    return this.value(this.attribute(thing, 'class'), thing.cells.class?.value ?? null) || this.layer(thing.group)?.name || thing.group;
  }

  cell(thing: { group: string }, cell: string): string {
    if (cell === 'geometry') return this.texts.get('geometry');
    if (cell === 'alive') return this.texts.get('existence');
    return this.attribute(thing, cell)?.label ?? (cell === 'value' ? this.texts.get('value') : cell);
  }

  value(attribute: Attribute | undefined, value: Value): string {
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'boolean') return this.texts.get(value ? 'yes' : 'no');
    if (typeof value === 'object') return this.texts.get('geometry');
    const code = attribute?.codes.find((it) => it.code === String(value));
    return code ? code.label : `${value}${attribute?.unit ? ` ${attribute.unit}` : ''}`;
  }

  town(code: string | null): { name: string; colour: string } {
    return this.settings.members.find((it) => it.code === code) ?? { name: '', colour: '#5f6b7a' };
  }
}
