import { h, type Texts } from './dom';

export interface Listed {
  readonly id: string;
  /** What it is about; over what, and who against whom. */
  readonly words: readonly string[];
}

/** All open cases by number, as they are marked on the map; nothing where there is but one. */
export class ConflictList {
  readonly element: HTMLElement;
  private readonly items = h('ol', { className: 'pe-cases' });
  private signature = '';

  constructor(
    texts: Texts,
    private readonly open: (id: string) => void
  ) {
    this.element = h('nav', { 'aria-label': texts.get('conflict-list'), hidden: true }, this.items);
  }

  show(all: readonly Listed[], current: string): void {
    const signature = JSON.stringify([all, current]);
    if (signature === this.signature) return;
    this.signature = signature;
    this.element.hidden = all.length < 2;
    const focused = (document.activeElement as HTMLElement | null)?.dataset.case;
    this.items.replaceChildren(...all.map((it, i) => this.item(it, i + 1, it.id === current)));
    if (focused) this.items.querySelector<HTMLElement>(`[data-case="${focused}"]`)?.focus();
    this.items.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }

  private item({ id, words }: Listed, number: number, current: boolean): HTMLElement {
    const button = h('button', { type: 'button', 'aria-current': current ? 'true' : undefined, on: { click: () => this.open(id) } },
      h('span', { className: 'pe-number' }, String(number)),
      h('span', { className: 'pe-name' }, words[0]),
      h('span', { className: 'pe-kind' }, words[1]));
    button.dataset.case = id;
    return h('li', {}, button);
  }
}
