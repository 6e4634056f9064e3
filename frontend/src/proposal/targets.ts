import { h, type Texts } from './dom';
import { Draft } from './draft';
import type { Names } from './names';
import type { Session } from './session';
import type { Thing } from './types';

const VALUE = 'value';

/** The targets of one indicator as a table to fill in; what is saved goes through the outbox like every edit of the map. */
export class Targets {
  readonly element: HTMLElement;
  private readonly rows = h('tbody', { role: 'rowgroup' });
  private readonly choice: HTMLSelectElement;
  private readonly fault = h('p', { className: 'pe-fault', role: 'alert' });
  private readonly waiting = h('p', { className: 'pe-hint', role: 'status' });
  private signature = '';

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    first: string | null
  ) {
    const { indicators } = session.settings;
    this.choice = h('select', { on: { change: () => void this.open() } }, ...indicators.map((it) => h('option', { value: it.code }, it.name)));
    if (indicators.some((it) => it.code === first)) this.choice.value = first!;
    const head = ['scope', 'year', 'before', 'now', 'origin'].map((name) => h('th', { scope: 'col', role: 'columnheader' }, texts.get(`targets-${name}`)));
    const table = h('table', { className: 'figures-table', role: 'table' }, h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...head)), this.rows);
    this.element = h('div', { className: 'pe-targets' },
      h('label', { className: 'pe-field' }, h('span', {}, texts.get('targets-indicator')), this.choice), this.waiting, this.fault,
      h('div', { className: 'table-scroller', tabIndex: 0, role: 'region', 'aria-label': texts.get('targets-indicator') }, table));
    void this.open();
  }

  private async open(): Promise<void> {
    this.waiting.textContent = this.texts.get('targets-waiting');
    try {
      await this.session.target(this.choice.value);
      this.fault.textContent = '';
    } catch (problem) {
      this.fault.textContent = (problem as Error).message || this.texts.get('nobody-answers');
    }
    this.waiting.textContent = '';
    this.show();
  }

  /** Draws anew only what has changed, and never what is being typed. */
  show(): void {
    const targets = this.session.all('TARGET').filter((it) => it.group === this.choice.value).sort(byYearAndPlace);
    const state = targets.map((it) => [it.id, it.cells[VALUE], this.before(it), this.session.isUnsaved(it.id)]);
    const signature = JSON.stringify([this.choice.value, this.session.mayWrite, state]);
    const typing = this.rows.contains(document.activeElement) && [...this.rows.querySelectorAll('input')].some((it) => it.value !== it.defaultValue);
    if (signature === this.signature || typing) return;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.target;
    this.signature = signature;
    this.rows.replaceChildren(...targets.map((it) => this.row(it)));
    if (focused) this.rows.querySelector<HTMLElement>(`[data-target="${focused}"]`)?.focus();
  }

  private row(target: Thing): HTMLElement {
    const locked = target.cells.origin?.value === 'handed-down';
    const editable = this.session.mayWrite && (!locked || this.session.settings.correction);
    const changed = this.session.isUnsaved(target.id) ? 'unsaved' : this.session.replica.isChanged(target.id) ? 'changed' : '';
    const mark = changed && h('span', { className: `pe-mark pe-${changed}` }, this.texts.get(`mark-${changed}`));
    const now = editable ? this.editor(target) : [h('span', {}, this.figure(target.cells[VALUE]?.value))];
    return h('tr', { role: 'row' },
      h('th', { scope: 'row', role: 'rowheader' }, this.names.scope(target)),
      this.cell('year', String(target.cells.year?.value ?? '')),
      this.cell('before', this.figure(this.before(target))),
      this.cell('now', h('div', { className: 'pe-row' }, ...now, mark)),
      this.cell('origin', this.texts.get(locked ? 'targets-locked' : 'targets-agreed')));
  }

  /** On a phone a row becomes a card whose cells say themselves what they are; the roles keep it a table. */
  private cell(column: string, content: Node | string): HTMLElement {
    return h('td', { role: 'cell', 'data-label': this.texts.get(`targets-${column}`) }, content);
  }

  private editor(target: Thing): HTMLElement[] {
    const now = target.cells[VALUE]?.value;
    const label = this.texts.get('targets-field', this.names.scope(target), String(target.cells.year?.value ?? ''));
    const field = h('input', { type: 'number', step: 'any', className: 'pe-figure', 'aria-label': label });
    field.defaultValue = now === null || now === undefined ? '' : String(now);
    field.dataset.target = target.id;
    const save = (): void => void this.save(target, field);
    field.addEventListener('keydown', (event) => event.key === 'Enter' && save());
    const button = h('button', { type: 'button', className: 'pe-button', on: { click: save } }, this.texts.get('targets-save'));
    return [field, h('span', { className: 'pe-unit' }, this.unit()), button];
  }

  private async save(target: Thing, field: HTMLInputElement): Promise<void> {
    const value = field.valueAsNumber;
    this.fault.textContent = Number.isFinite(value) ? '' : this.texts.get('targets-wrong');
    if (!Number.isFinite(value) || value === target.cells[VALUE]?.value) return;
    field.defaultValue = field.value;
    await this.session.submit(new Draft().set(target, VALUE, value));
  }

  private before(target: Thing): unknown {
    const base = this.session.replica.base.get(target.id);
    return base ? base.cells[VALUE]?.value : this.session.replica.isChanged(target.id) ? null : this.session.replica.things.get(target.id)?.cells[VALUE]?.value;
  }

  private figure(value: unknown): string {
    if (typeof value !== 'number') return this.texts.get('none');
    return `${value.toLocaleString(this.texts.language, { maximumFractionDigits: 4 })} ${this.unit()}`.trim();
  }

  private unit(): string {
    return this.session.settings.indicators.find((it) => it.code === this.choice.value)?.unit ?? '';
  }
}

function byYearAndPlace(a: Thing, b: Thing): number {
  const place = (it: Thing): string => String(it.cells.jurisdiction?.value ?? 'region');
  const rank = (it: Thing): number => (place(it) === 'region' ? 0 : 1);
  return Number(a.cells.year?.value) - Number(b.cells.year?.value) || rank(a) - rank(b) || place(a).localeCompare(place(b));
}
