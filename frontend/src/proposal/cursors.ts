import L from 'leaflet';
import { h } from './dom';
import { bounds, isGeometry } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { shape } from './sketch';
import { GEOMETRY, type Present } from './types';

/** Where the others are: the outline of what they have chosen and their pointer, in their town's colour. */
export class Cursors {
  private readonly marks = L.layerGroup();
  private signature = '';

  constructor(
    map: L.Map,
    private readonly session: Session,
    private readonly names: Names
  ) {
    this.marks.addTo(map);
  }

  show(others: readonly Present[]): void {
    const seen = others.map((it) => ({ it, geometry: it.selection ? this.session.see(it.selection)?.cells[GEOMETRY]?.value : undefined }));
    const signature = JSON.stringify(seen.map(({ it, geometry }) => [it.name, it.jurisdiction, it.activity, it.longitude, it.latitude, geometry]));
    if (signature === this.signature) return;
    this.signature = signature;
    this.marks.clearLayers();
    seen.forEach(({ it, geometry }) => this.mark(it, isGeometry(geometry) ? geometry : undefined));
  }

  private mark(person: Present, geometry: GeoJSON.Geometry | undefined): void {
    const { colour } = this.names.town(person.jurisdiction);
    const editing = person.activity === 'editing';
    if (geometry) shape(geometry, { color: colour, weight: 4, opacity: 0.9, dashArray: editing ? '2 7' : undefined, fill: false, interactive: false }).addTo(this.marks);
    const place = this.place(person, editing ? geometry : undefined);
    if (!place) return;
    const flag = h('span', { className: 'pe-cursor' }, editing ? `✎ ${person.name}` : person.name);
    flag.style.setProperty('--town', colour);
    const icon = L.divIcon({ className: 'pe-pointer', html: flag, iconSize: [0, 0] });
    L.marker(place, { icon, interactive: false, keyboard: false, pmIgnore: true, snapIgnore: true } as L.MarkerOptions).addTo(this.marks);
  }

  /** Who works with keys has no pointer; the name is at the top of what they edit. */
  private place({ longitude, latitude }: Present, edited: GeoJSON.Geometry | undefined): L.LatLng | undefined {
    if (longitude !== null && latitude !== null) return L.latLng(latitude, longitude);
    if (!edited) return undefined;
    const { west, east, north } = bounds(edited);
    return L.latLng(north, (west + east) / 2);
  }
}
