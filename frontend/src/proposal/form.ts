import { h, type Texts } from './dom';
import type { Names } from './names';
import type { Attribute, Thing, Value } from './types';

/** The attributes of a feature as its layer's schema wants them; hands over what was changed. */
export class AttributeForm {
  readonly element: HTMLFormElement;
  dirty = false;
  private readonly inputs = new Map<string, { attribute: Attribute; input: HTMLInputElement | HTMLSelectElement }>();

  constructor(
    private readonly thing: Thing,
    names: Names,
    private readonly texts: Texts,
    editable: boolean,
    save: (changed: Record<string, Value>) => void
  ) {
    const schema = names.layer(thing.group)?.schema ?? [];
    const fields = schema.map((attribute) => this.field(attribute, editable));
    const button = editable && fields.length > 0 && h('button', { type: 'submit', className: 'pe-button pe-primary' }, texts.get('save-attributes'));
    this.element = h('form', { className: 'pe-form', on: { input: () => (this.dirty = true) } }, ...fields, button);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.dirty = false;
      save(this.changed());
    });
  }

  private field(attribute: Attribute, editable: boolean): HTMLElement {
    const current = this.thing.cells[attribute.name]?.value ?? null;
    const input = attribute.type === 'CODE' || attribute.type === 'BOOLEAN' ? this.choice(attribute, current) : this.text(attribute, current);
    input.name = attribute.name;
    input.disabled = !editable;
    this.inputs.set(attribute.name, { attribute, input });
    const mark = attribute.required ? h('span', { className: 'pe-required', title: this.texts.get('required') }, '*') : null;
    const unit = attribute.unit ? h('span', { className: 'pe-unit' }, attribute.unit) : null;
    return h('label', { className: 'pe-field' }, h('span', {}, attribute.label, mark, unit), input);
  }

  private choice(attribute: Attribute, current: Value): HTMLSelectElement {
    const codes = attribute.type === 'CODE' ? attribute.codes : [{ code: 'true', label: this.texts.get('yes') }, { code: 'false', label: this.texts.get('no') }];
    const value = current === null ? '' : String(current);
    const strange = value && !codes.some((it) => it.code === value) ? [{ code: value, label: value }] : [];
    const select = h('select', {}, h('option', { value: '' }, this.texts.get('none')), ...[...codes, ...strange].map((it) => h('option', { value: it.code }, it.label)));
    select.value = value;
    return select;
  }

  private text(attribute: Attribute, current: Value): HTMLInputElement {
    const type = attribute.type === 'NUMBER' ? 'number' : attribute.type === 'DATE' ? 'date' : 'text';
    return h('input', { type, step: 'any', value: current === null ? '' : String(current) });
  }

  private changed(): Record<string, Value> {
    const result: Record<string, Value> = {};
    this.inputs.forEach(({ attribute, input }, name) => {
      const before = this.thing.cells[name]?.value ?? null;
      const now = read(attribute, input.value);
      if (now !== before && !(now === null && before === '')) result[name] = now;
    });
    return result;
  }
}

function read(attribute: Attribute, text: string): Value {
  if (text.trim() === '') return null;
  if (attribute.type === 'NUMBER') return Number(text);
  if (attribute.type === 'BOOLEAN') return text === 'true';
  return text;
}
