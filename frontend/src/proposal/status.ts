import { h, type Texts } from './dom';
import type { Names } from './names';
import type { Session } from './session';
import { hindrance, standing } from './standing';
import type { Pending } from './types';

/** Whether everything is saved; what is not, and why; open conflicts. */
export class Status {
  readonly badge = h('span', { className: 'pe-saved', role: 'status' });
  readonly conflicts: HTMLButtonElement;
  readonly problems = h('ul', { className: 'pe-problems' });

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly choose: (id: string) => void,
    showConflicts: () => void
  ) {
    this.conflicts = h('button', { type: 'button', className: 'pe-button pe-danger', hidden: true, on: { click: showConflicts } });
    session.addEventListener('status', () => this.show());
    session.addEventListener('conflicts', () => this.show());
    this.show();
  }

  private show(): void {
    const { outbox, connection } = this.session;
    const { pending } = outbox;
    const state = standing(outbox, connection, navigator.onLine);
    const why = pending.length > 0 && hindrance(connection, navigator.onLine);
    this.badge.dataset.state = state;
    this.badge.textContent = this.texts.get(`status-${state}`, pending.length) + (why ? ` · ${this.texts.get(`status-${why}`)}` : '');
    this.conflicts.hidden = this.session.conflicts.size === 0;
    this.conflicts.textContent = this.texts.get('conflicts', this.session.conflicts.size);
    this.problems.replaceChildren(...(connection.signedOut ? [this.signIn()] : []), ...pending.filter((it) => it.refused !== undefined).map((it) => this.problem(it)));
  }

  /** In another tab: what is being typed here stays, and this page goes on as soon as the server knows the person again. */
  private signIn(): HTMLElement {
    return h('li', { role: 'alert' },
      h('p', {}, this.texts.get('signed-out')),
      h('a', { href: location.pathname, target: '_blank', rel: 'noopener' }, this.texts.get('signed-out-again')));
  }

  private problem(operation: Pending): HTMLElement {
    const id = operation.writes[0].thing;
    const thing = this.session.see(id);
    const button = (name: string, act: () => void): HTMLElement =>
      h('button', { type: 'button', className: 'pe-button', on: { click: act } }, this.texts.get(name));
    return h('li', { role: 'alert' },
      h('strong', {}, this.texts.get('refused', thing ? this.names.thing(thing) : '')),
      h('p', {}, operation.refused ?? ''),
      h('div', { className: 'pe-row' },
        thing?.kind === 'FEATURE' && button('refused-edit', () => this.choose(id)),
        button('refused-retry', () => void this.session.retry(operation)),
        button('refused-discard', () => void this.session.discard(operation))));
  }
}

/** Asked before the tab closes while something lies in this tab alone, or is kept and cannot reach the others. */
export function warnBeforeLeaving(session: Session): () => void {
  const warn = (event: BeforeUnloadEvent): void => {
    const { pending, keeping } = session.outbox;
    if (pending.length > 0 && (keeping !== 'kept' || !navigator.onLine)) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}
