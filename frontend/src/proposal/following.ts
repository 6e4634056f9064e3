import type L from 'leaflet';
import { h, write, type Texts } from './dom';
import type { Present } from './types';

/** Keeps this map where somebody else's is, until the reader moves it or the other leaves. */
export class Following {
  /** Says whom the map follows, and why no more. */
  readonly said = h('p', { className: 'pe-following', role: 'status' });
  private person?: Present;
  private leading = false;
  private shown = '';

  /** @param changed the reader follows somebody else, or nobody */
  constructor(
    private readonly map: L.Map,
    private readonly texts: Texts,
    private readonly changed: () => void
  ) {
    map.on('movestart zoomstart', () => !this.leading && this.stop());
  }

  /** Whose tab it is. */
  get whom(): string | undefined {
    return this.person?.client;
  }

  toggle(person: Present): void {
    if (this.whom === person.client) return this.stop();
    this.person = person;
    this.shown = '';
    write(this.said, this.texts.get('following', person.name));
    this.go(person);
    this.changed();
  }

  stop(why = ''): void {
    if (!this.person) return;
    this.person = undefined;
    write(this.said, why);
    this.changed();
  }

  follow(others: readonly Present[]): void {
    if (!this.person) return;
    const now = others.find((it) => it.client === this.whom);
    if (now?.view) this.go(now);
    else this.stop(this.texts.get(now ? 'following-another' : 'following-left', this.person.name));
  }

  private go({ view }: Present): void {
    const wanted = JSON.stringify(view);
    if (!view || wanted === this.shown) return;
    this.shown = wanted;
    this.leading = true;
    this.map.fitBounds([[view.south, view.west], [view.north, view.east]], { animate: false });
    this.leading = false;
  }
}
