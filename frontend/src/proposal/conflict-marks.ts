import L from 'leaflet';
import { thingsOf, type Case } from './conflict-cases';
import { h, type Texts } from './dom';
import { bounds, difference, isGeometry } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { GEOMETRY } from './types';

/** Every open case on the map, by its number in the list: a click or Enter on it opens it. */
export class ConflictMarks {
  private readonly marks = L.layerGroup();
  private signature = '';
  private current?: string;

  constructor(
    map: L.Map,
    private readonly session: Session,
    private readonly texts: Texts,
    private readonly names: Names,
    private readonly open: (id: string) => void
  ) {
    this.marks.addTo(map);
    session.addEventListener('conflicts', () => this.learn());
    session.addEventListener('things', () => this.show());
  }

  /** The one at hand stands out. */
  turn(open: Case | undefined): void {
    this.current = open?.id;
    this.show();
  }

  /** What lies outside what was loaded is fetched once, or it could not be marked. */
  private learn(): void {
    const things = this.session.cases.filter((it) => !this.place(it)).flatMap(thingsOf);
    void Promise.all(things.map((it) => this.session.fetch(it).catch(() => undefined))).then(() => this.show());
  }

  private show(): void {
    const placed = this.session.cases.map((it, i) => ({ id: it.id, number: i + 1, place: this.place(it), name: this.name(it) }));
    const signature = JSON.stringify([placed, this.current]);
    if (signature === this.signature) return;
    this.signature = signature;
    this.marks.clearLayers();
    placed.forEach(({ id, number, place, name }) => place && this.mark(id, number, place, name));
  }

  private name(it: Case): string {
    const thing = this.session.see(thingsOf(it)[0]);
    return thing ? this.names.thing(thing) : '';
  }

  private mark(id: string, number: number, place: L.LatLng, name: string): void {
    const icon = L.divIcon({ className: `pe-conflict ${id === this.current ? 'pe-conflict-open' : ''}`, html: h('span', {}, String(number)), iconSize: [30, 30] });
    const title = this.texts.get('conflict-mark', number, name);
    const mark = L.marker(place, { icon, title, riseOnHover: true, pmIgnore: true, snapIgnore: true, bubblingMouseEvents: false } as L.MarkerOptions);
    mark.on('click', () => this.open(id)).addTo(this.marks);
    const element = mark.getElement();
    element?.setAttribute('aria-label', title);
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation(); // on the map these keys draw
      this.open(id);
    });
  }

  /** In the middle of where the sides differ, or of the thing; nowhere for a target, a rule or a clause. */
  private place({ questions }: Case): L.LatLng | undefined {
    const all = questions.flat();
    const sides = all.filter((it) => it.cell === GEOMETRY).map((it) => [it.base, it.theirs, it.mine].filter(isGeometry)).find((it) => it.length > 0);
    const whole = all.map((it) => this.session.see(it.thing)?.cells[GEOMETRY]?.value).find((it) => isGeometry(it));
    const place = sides ? difference(sides) : isGeometry(whole) ? bounds(whole) : undefined;
    return place && L.latLng((place.south + place.north) / 2, (place.west + place.east) / 2);
  }
}
