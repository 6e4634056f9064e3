import { h, write, type Texts } from './dom';
import type { Following } from './following';
import type { Names } from './names';
import type { Session } from './session';
import type { Present } from './types';

/** Everybody who is here, with their town's colour, what they do, and a way to follow their view. */
export class People {
  readonly chips = h('ul', { className: 'pe-people' });
  /** Said beside the feature that the reader has chosen, while somebody else reshapes it. */
  readonly hint = h('p', { className: 'pe-meanwhile', role: 'status' });
  private chosen?: string;
  private signature = '';

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly client: string,
    private readonly following: Following
  ) {
    this.chips.setAttribute('aria-label', texts.get('people'));
  }

  /** @param id what the reader has chosen */
  look(id: string | undefined): void {
    this.chosen = id;
    this.warn();
  }

  show(): void {
    this.warn();
    const people = [...this.session.present].sort((a, b) => rank(b) - rank(a));
    const each = [...new Map([...people].reverse().map((it) => [it.account, it])).values()].reverse();
    const signature = JSON.stringify([each.map((it) => [it.client, it.name, it.jurisdiction, Boolean(it.view), this.doing(it)]), this.following.whom]);
    if (signature === this.signature) return;
    this.signature = signature;
    const focused = this.chips.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.client : undefined;
    this.chips.replaceChildren(...each.map((it) => this.chip(it)));
    if (focused) this.chips.querySelector<HTMLElement>(`[data-client="${focused}"]`)?.focus();
  }

  private chip(person: Present): HTMLElement {
    const { name, colour } = this.names.town(person.jurisdiction);
    const avatar = h('span', { className: 'pe-avatar', 'aria-hidden': 'true' }, initial(person.name));
    avatar.style.setProperty('--town', colour);
    const own = person.account === this.session.settings.account;
    const doing = this.doing(person);
    return h('li', {}, avatar, h('span', {}, own ? this.texts.get('people-you', person.name) : person.name),
      name && h('span', { className: 'pe-town' }, name),
      doing && h('span', { className: 'pe-doing' }, doing),
      !own && person.view && this.follow(person));
  }

  private follow(person: Present): HTMLElement {
    const on = this.following.whom === person.client;
    const button = h('button', { type: 'button', className: 'pe-follow', 'aria-pressed': String(on), 'aria-label': this.texts.get('follow-whom', person.name), on: { click: () => this.following.toggle(person) } }, this.texts.get('follow'));
    button.dataset.client = person.client;
    return button;
  }

  /** What the outline on the map says, in words. */
  private doing(person: Present): string {
    if (person.client === this.client) return '';
    const thing = person.selection ? this.session.see(person.selection) : undefined;
    if (thing) return this.texts.get(`people-${person.activity}`, this.names.thing(thing));
    return person.activity === 'editing' ? this.texts.get('people-drawing') : '';
  }

  private warn(): void {
    const { account } = this.session.settings;
    const others = this.session.present.filter((it) => it.account !== account && it.activity === 'editing' && it.selection === this.chosen && this.chosen !== undefined);
    const names = [...new Set(others.map((it) => it.name))].join(this.texts.get('comma'));
    write(this.hint, names ? this.texts.get('reshaping', names) : '');
  }
}

/** Of several tabs of one person the one in which something happens. */
function rank({ selection, activity }: Present): number {
  return Number(activity === 'editing') * 2 + Number(selection !== null);
}

function initial(name: string): string {
  return ([...name.trim()][0] ?? '?').toUpperCase();
}
