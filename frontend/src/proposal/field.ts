import { h, write, type Texts } from './dom';
import { newId } from './ids';
import { Rest } from './rest';
import type { Attribute, Cell, Value } from './types';

/** One attribute in a form: what was on screen, what is typed over it, and what others wrote meanwhile. */
export class Field {
  readonly element: HTMLElement;
  private readonly input: HTMLInputElement | HTMLSelectElement;
  private readonly note = h('p', { className: 'pe-meanwhile', role: 'status' });
  private readonly fault = h('p', { className: 'pe-fault', role: 'alert', id: `pe-fault-${newId()}` });
  private readonly rest: Rest;

  constructor(
    readonly attribute: Attribute,
    cell: Cell | undefined,
    private readonly texts: Texts,
    editable: boolean
  ) {
    this.rest = new Rest(cell);
    this.input = attribute.type === 'CODE' || attribute.type === 'BOOLEAN' ? h('select') : this.text();
    this.fill();
    this.input.name = attribute.name;
    this.input.disabled = !editable;
    this.input.addEventListener('input', () => (this.rest.type(this.isOther()), this.say('')));
    const mark = attribute.required ? h('span', { className: 'pe-required', title: texts.get('required') }, '*') : null;
    const unit = attribute.unit ? h('span', { className: 'pe-unit' }, attribute.unit) : null;
    this.element = h('div', {}, h('label', { className: 'pe-field' }, h('span', {}, attribute.label, mark, unit), this.input), this.help(), this.fault, this.note);
  }

  private help(): HTMLElement | null {
    const { help, required } = this.attribute;
    this.input.setAttribute('aria-required', String(required));
    if (!help) return null;
    const text = h('p', { className: 'pe-hint', id: `pe-help-${newId()}` }, help);
    this.input.setAttribute('aria-describedby', text.id);
    return text;
  }

  get isTyping(): boolean {
    return this.rest.isTyping;
  }

  /** The cell that was on screen when the typing began. */
  get seen(): Cell | undefined {
    return this.rest.seen;
  }

  get typed(): Value {
    const text = this.input.value;
    if (text.trim() === '') return null;
    if (this.attribute.type === 'NUMBER') return Number(text);
    if (this.attribute.type === 'BOOLEAN') return text === 'true';
    return text;
  }

  /** Follows the thing, but never over what is being typed. @param tell words for somebody else's value */
  follow(now: Cell | undefined, tell: (other: Cell) => string): void {
    if (this.rest.follow(now)) this.fill();
    const other = this.rest.meanwhile(now, this.typed);
    this.note.textContent = other ? tell(other) : '';
  }

  /** Says beside the field what is wrong with what it holds. @returns whether nothing is */
  check(): boolean {
    const wrong = this.wrong();
    this.say(wrong && this.texts.get(wrong, this.attribute.label));
    return wrong === '';
  }

  focus(): void {
    this.input.focus();
  }

  private wrong(): string {
    const { type, required } = this.attribute;
    if (this.input.validity.badInput) return `field-wrong-${type}`;
    return required && this.typed === null ? `field-missing${type === 'CODE' ? '-code' : ''}` : '';
  }

  private say(words: string): void {
    write(this.fault, words);
    this.input.setAttribute('aria-invalid', String(words !== ''));
    if (words) this.input.setAttribute('aria-errormessage', this.fault.id);
    else this.input.removeAttribute('aria-errormessage');
  }

  /** What was typed is on its way. */
  taken(): void {
    this.rest.type(false);
    this.note.textContent = '';
  }

  private isOther(): boolean {
    const before = this.rest.value;
    return this.input.validity.badInput || (this.typed !== before && !(this.typed === null && before === ''));
  }

  private fill(): void {
    const value = this.rest.value === null ? '' : String(this.rest.value);
    if (this.input instanceof HTMLSelectElement) this.input.replaceChildren(...this.options(value));
    this.input.value = value;
  }

  private options(value: string): HTMLElement[] {
    const { type, codes } = this.attribute;
    const all = type === 'CODE' ? codes : [{ code: 'true', label: this.texts.get('yes') }, { code: 'false', label: this.texts.get('no') }];
    const strange = value && !all.some((it) => it.code === value) ? [{ code: value, label: value }] : [];
    return [{ code: '', label: this.texts.get('none') }, ...all, ...strange].map((it) => h('option', { value: it.code }, it.label));
  }

  private text(): HTMLInputElement {
    const { type } = this.attribute;
    return h('input', { type: type === 'NUMBER' ? 'number' : type === 'DATE' ? 'date' : 'text', step: 'any' });
  }
}
