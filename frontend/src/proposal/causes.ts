import { h, type Texts } from './dom';
import type { Names } from './names';
import type { Session } from './session';
import type { Cause, Subject } from './types';

const KINDS = ['point', 'item', 'conflict'] as const;

/** After the notice every change says what it answers to: chosen here once, sent with each operation until changed. */
export class Causes {
  readonly element = h('div', { className: 'pe-causes', hidden: true });
  private readonly select: HTMLSelectElement;
  private readonly hint = h('p', { className: 'pe-hint' });
  private given: Cause[] = [];
  private signature = '';

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts
  ) {
    this.select = h('select', { className: 'pe-cause', on: { change: () => this.choose() } });
    this.element.append(h('label', { className: 'pe-field' }, h('span', {}, texts.get('cause')), this.select), this.hint);
    session.addEventListener('conflicts', () => this.refresh());
    this.refresh();
  }

  show(causes: Cause[]): void {
    this.given = causes;
    this.refresh();
  }

  private refresh(): void {
    const { settings, cause } = this.session;
    this.element.hidden = !settings.writable || !settings.causeNeeded;
    const all = [...this.given, ...this.conflicts()];
    this.hint.textContent = this.texts.get(all.length > 0 ? 'cause-hint' : 'cause-none');
    const signature = JSON.stringify(all);
    if (signature === this.signature) return;
    this.signature = signature;
    const groups = KINDS.map((kind) => this.group(kind, all.filter((it) => it.subject.kind === kind)));
    this.select.replaceChildren(h('option', { value: '' }, this.texts.get('cause-choose')), ...groups.filter((it) => it !== null));
    this.select.value = all.some((it) => value(it.subject) === value(cause)) ? value(cause) : '';
    this.choose();
  }

  private group(kind: string, causes: Cause[]): HTMLElement | null {
    if (causes.length === 0) return null;
    return h('optgroup', { label: this.texts.get(`cause-${kind}`) }, ...causes.map((it) => h('option', { value: value(it.subject) }, it.label)));
  }

  private conflicts(): Cause[] {
    return [...this.session.conflicts.values()].map((it) => {
      const thing = this.session.see(it.thing);
      return { subject: { kind: 'conflict', id: it.id }, label: `${thing ? this.names.thing(thing) : it.group} · ${this.names.cell(it, it.cell)}` };
    });
  }

  private choose(): void {
    const [kind, id] = this.select.value.split(' ');
    const cause = id ? { kind, id } : null;
    if (value(cause) === value(this.session.cause)) return;
    this.session.amend(cause);
  }
}

function value(cause: Subject | null): string {
  return cause ? `${cause.kind} ${cause.id}` : '';
}
