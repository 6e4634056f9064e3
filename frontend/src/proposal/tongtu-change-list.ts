import { h } from './dom';
import type { TongtuProposalMap } from './tongtu-proposal-map';

interface Line {
  readonly name: string;
  readonly before?: string | null;
  readonly after: string;
}

interface Card {
  readonly group: string;
  readonly thing: string;
  readonly title: string;
  readonly badge: { readonly tone: string; readonly sign: string; readonly text: string };
  readonly onMap: boolean;
  readonly lines: readonly Line[];
}

/** What a proposal changes, as cards below the headings of their groups; Java tells a page at a time (ChangeList). */
export class TongtuChangeList extends HTMLElement {
  private group?: string;

  add(cards: readonly Card[]): void {
    for (const card of cards) {
      if (card.group !== this.group) this.append(h('h2', {}, (this.group = card.group)));
      this.append(this.card(card));
    }
  }

  private card(card: Card): HTMLElement {
    const head = h('div', { className: 'change-head' }, h('h3', {}, card.title), badge(card), card.onMap && this.zoom(card.thing));
    return h('div', { className: 'change' }, head, h('ul', { className: 'change-cells' }, ...card.lines.map(it => this.line(it))));
  }

  private line(line: Line): HTMLElement {
    const after = h('span', {}, line.after);
    const name = h('span', { className: 'quiet' }, line.name);
    if (line.before === undefined || line.before === null) return h('li', {}, name, after);
    const becomes = h('span', { role: 'img', 'aria-label': this.getAttribute('becomes') }, '→');
    return h('li', {}, name, h('span', { className: 'change-before' }, line.before), becomes, after);
  }

  private zoom(thing: string): HTMLElement {
    const button = document.createElement('vaadin-button');
    const icon = document.createElement('vaadin-icon');
    button.setAttribute('theme', 'tertiary');
    icon.setAttribute('icon', 'vaadin:search');
    icon.setAttribute('slot', 'prefix');
    button.append(icon, this.getAttribute('zoom') ?? '');
    button.addEventListener('click', () => document.querySelector<TongtuProposalMap>('tongtu-proposal-map')?.showThing(thing));
    return button;
  }
}

function badge(card: Card): HTMLElement {
  const sign = h('span', { className: 'badge-sign', 'aria-hidden': 'true' }, card.badge.sign);
  return h('span', { className: `badge tone-${card.badge.tone}` }, sign, h('span', {}, card.badge.text));
}

customElements.define('tongtu-change-list', TongtuChangeList);
