import type L from 'leaflet';
import { Cursors } from './cursors';
import type { Texts } from './dom';
import { Following } from './following';
import { newId } from './ids';
import type { Names } from './names';
import { People } from './people';
import type { Session } from './session';
import type { Bounds } from './geometry';
import type { Present } from './types';

const BEAT = 5_000;
const THROTTLE = 700;

/** Says where this person looks, and shows where the others do. Advisory: nothing is locked. */
export class Presence {
  readonly client = newId();
  readonly people: People;
  readonly following: Following;
  private readonly cursors: Cursors;
  private pointer: L.LatLng | null = null;
  private selection: string | null = null;
  private activity = 'looking';
  private told = 0;
  private timer = 0;

  constructor(
    map: L.Map,
    private readonly session: Session,
    names: Names,
    texts: Texts,
    private readonly box: () => Bounds
  ) {
    this.following = new Following(map, texts, () => (this.show(), this.soon()));
    this.people = new People(session, names, texts, this.client, this.following);
    this.cursors = new Cursors(map, session, names);
    map.on('mousemove', (event) => this.move(event.latlng));
    map.on('moveend', () => this.soon());
    session.addEventListener('presence', () => this.show());
    window.addEventListener('pagehide', this.leave);
    this.announce();
  }

  select(id: string | undefined, editing: boolean): void {
    this.selection = id ?? null;
    this.activity = editing ? 'editing' : 'looking';
    this.soon();
    this.people.look(id);
  }

  stop(): void {
    window.clearTimeout(this.timer);
    window.removeEventListener('pagehide', this.leave);
    this.following.stop();
    this.leave();
  }

  /** Who closes the page is gone at once; who only loses the network, a little later. */
  private readonly leave = (): void => void this.session.leave(this.client);

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
      latitude: this.pointer?.lat ?? null,
      view: this.following.whom === undefined ? this.box() : null // two who follow each other would drift apart for ever
    };
    void this.session.announce(present);
  }

  /** Outlines and pointers of the others, and everybody's name above the map. */
  show(): void {
    const others = this.session.present.filter((it) => it.client !== this.client);
    this.cursors.show(others);
    this.following.follow(others);
    this.people.show();
  }
}
