import { h, type Texts } from './dom';
import { Field } from './field';
import type { Names } from './names';
import type { Cell, Thing, Value } from './types';

/** The attributes of a feature as its layer's schema wants them; hands over what was typed, and what was on screen then. */
export class AttributeForm {
  readonly element: HTMLFormElement;
  private readonly fields: Field[];

  constructor(
    private thing: Thing,
    private readonly names: Names,
    private readonly texts: Texts,
    editable: boolean,
    private readonly save: (seen: Thing, changed: Record<string, Value>) => void
  ) {
    const schema = names.layer(thing.group)?.schema ?? [];
    this.fields = schema.map((attribute) => new Field(attribute, thing.cells[attribute.name], texts, editable));
    const button = editable && schema.length > 0 && h('button', { type: 'submit', className: 'pe-button pe-primary' }, texts.get('save-attributes'));
    this.element = h('form', { className: 'pe-form', noValidate: true }, ...this.fields.map((it) => it.element), button);
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  get isTyping(): boolean {
    return this.fields.some((it) => it.isTyping);
  }

  /** @param author who wrote what stands in a cell */
  follow(thing: Thing, author: (cell: Cell) => string): void {
    this.thing = thing;
    this.fields.forEach((field) =>
      field.follow(thing.cells[field.attribute.name], (other) =>
        this.texts.get('meanwhile', author(other), this.names.value(field.attribute, other.value) || this.texts.get('none'))
      )
    );
  }

  /** What cannot be saved stays as it was typed, with words beside it. */
  private submit(): void {
    const [wrong] = this.fields.filter((it) => !it.check());
    if (wrong) return wrong.focus();
    const typed = this.fields.filter((it) => it.isTyping);
    const cells = Object.fromEntries(typed.flatMap((it) => (it.seen ? [[it.attribute.name, it.seen]] : [])));
    const changed = Object.fromEntries(typed.map((it) => [it.attribute.name, it.typed]));
    typed.forEach((it) => it.taken());
    this.save({ ...this.thing, cells }, changed);
  }
}
