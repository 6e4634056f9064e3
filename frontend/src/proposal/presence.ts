import L from 'leaflet';
import { h, type Texts } from './dom';
import { isGeometry } from './geometry';
import { newId } from './ids';
import type { Names } from './names';
import type { Session } from './session';
import { shape } from './sketch';
import { GEOMETRY, type Present } from './types';

const BEAT = 5_000;
const THROTTLE = 700;

/** Says where this person looks, and shows where the others do. Advisory: nothing is locked. */
export class Presence {
  readonly client = newId();
  readonly chips = h('ul', { className: 'pe-people' });
  private readonly marks = L.layerGroup();
  private pointer: L.LatLng | null = null;
  private selection: string | null = null;
  private activity = 'looking';
  private told = 0;
  private timer = 0;

  constructor(
    private readonly map: L.Map,
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts
  ) {
    this.chips.setAttribute('aria-label', texts.get('people'));
    this.marks.addTo(map);
    map.on('mousemove', (event) => this.move(event.latlng));
    session.addEventListener('presence', () => this.show());
    this.announce();
  }

  select(id: string | undefined, editing: boolean): void {
    this.selection = id ?? null;
    this.activity = editing ? 'editing' : 'looking';
    this.soon();
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  private move(place: L.LatLng): void {
    this.pointer = place;
    this.soon();
  }

  private soon(): void {
    const wait = Math.max(0, this.told + THROTTLE - Date.now());
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.announce(), wait);
  }

  private announce(): void {
    this.told = Date.now();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.announce(), BEAT);
    const { account, towns } = this.session.settings;
    const present: Present = {
      client: this.client,
      account,
      name: '',
      jurisdiction: towns.length > 0 ? this.session.jurisdiction : null,
      selection: this.selection,
      activity: this.activity,
      longitude: this.pointer?.lng ?? null,
      latitude: this.pointer?.lat ?? null
    };
    void this.session.announce(present);
  }

  /** Outlines and pointers of the others, and everybody's name above the map. */
  show(): void {
    this.marks.clearLayers();
    const others = this.session.present.filter((it) => it.client !== this.client);
    others.forEach((it) => this.mark(it));
    const people = new Map(this.session.present.map((it) => [it.account, it]));
    this.chips.replaceChildren(...[...people.values()].map((it) => this.chip(it)));
  }

  private chip(person: Present): HTMLElement {
    const town = this.names.town(person.jurisdiction);
    const dot = h('span', { className: 'pe-dot', 'aria-hidden': 'true' });
    dot.style.backgroundColor = town.colour;
    return h('li', {}, dot, h('span', {}, person.name), town.name && h('span', { className: 'pe-town' }, town.name), this.doing(person));
  }

  /** What the outline on the map says, in words. */
  private doing(person: Present): HTMLElement | null {
    const thing = person.client !== this.client && person.selection ? this.session.see(person.selection) : undefined;
    return thing ? h('span', { className: 'pe-doing' }, this.texts.get(`people-${person.activity}`, this.names.thing(thing))) : null;
  }

  private mark(person: Present): void {
    const { colour } = this.names.town(person.jurisdiction);
    const geometry = person.selection && this.session.see(person.selection)?.cells[GEOMETRY]?.value;
    if (geometry && isGeometry(geometry)) {
      shape(geometry, { color: colour, weight: 4, opacity: 0.9, fill: false, interactive: false }).addTo(this.marks);
    }
    if (person.longitude === null || person.latitude === null) return;
    const flag = h('span', { className: 'pe-cursor' }, person.name);
    flag.style.setProperty('--town', colour);
    const icon = L.divIcon({ className: 'pe-pointer', html: flag, iconSize: [0, 0] });
    L.marker([person.latitude, person.longitude], { icon, interactive: false, keyboard: false, pmIgnore: true } as L.MarkerOptions).addTo(this.marks);
  }
}
