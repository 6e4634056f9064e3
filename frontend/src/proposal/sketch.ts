import L from 'leaflet';
import { isGeometry } from './geometry';
import type { Session } from './session';
import { GEOMETRY, type Thing, type Value } from './types';

const SAVED = '#b3261e';
const UNSAVED = '#c77700';
const CHOSEN = '#0b57d0';
const BEFORE = '#3d3a50';

/** Draws what differs from the edition above the tiles: changed, unsaved, chosen, and how it was before (dashed). */
export class Sketch {
  private readonly shapes = L.layerGroup();
  private readonly notes = L.layerGroup();
  private readonly tried = L.layerGroup();
  showBefore = false;
  /** The thing that a tool is working on is drawn by the tool. */
  busy?: string;
  /** Whether clicks are for the tool in hand, not for what is drawn here. */
  passive = false;
  private compared: readonly string[] = [];

  constructor(
    private readonly map: L.Map,
    private readonly session: Session,
    private readonly choose: (id: string, more: boolean) => void
  ) {
    map.createPane('proposal').style.zIndex = '430';
    this.shapes.addTo(map);
    this.notes.addTo(map);
    this.tried.addTo(map);
  }

  /** @param chosen the first is worked on, the others are chosen besides */
  draw(chosen: readonly string[]): void {
    this.shapes.clearLayers();
    if (this.showBefore) this.session.replica.base.forEach((thing) => this.add(thing, { color: BEFORE, weight: 2, dashArray: '6 5', fill: false }, false));
    for (const id of this.differing()) {
      const thing = this.session.see(id);
      const colour = this.session.isUnsaved(id) ? UNSAVED : SAVED;
      const dashArray = this.session.isUnsaved(id) ? '3 4' : undefined;
      if (thing && !chosen.includes(id) && !this.compared.includes(id)) this.add(thing, { color: colour, weight: 2.5, dashArray, fillOpacity: 0.18 }, true);
    }
    for (const thing of chosen.map((id) => this.session.see(id))) {
      if (thing && thing.id !== this.busy && !this.compared.includes(thing.id)) this.add(thing, { color: CHOSEN, weight: 3.5, fillOpacity: 0.15 }, true);
    }
  }

  /** Ids that the tiles must not draw, because they are drawn here or are gone. */
  differing(): Set<string> {
    const pending = this.session.outbox.pending.flatMap((it) => it.writes.map((each) => each.thing));
    return new Set([...this.session.replica.changed(), ...this.session.replica.base.keys(), ...pending]);
  }

  private add(thing: Thing, style: L.PathOptions, clickable: boolean): void {
    const geometry = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(geometry)) return;
    const interactive = clickable && !this.passive;
    const layer = shape(geometry, { ...style, pane: 'proposal', interactive });
    if (interactive) layer.on('click', (event) => (L.DomEvent.stop(event), this.choose(thing.id, event.originalEvent.shiftKey)));
    layer.addTo(this.shapes);
  }

  /** A shape that is tried out; undefined takes it away. */
  try(geometry: GeoJSON.Geometry | undefined): void {
    this.tried.clearLayers();
    if (geometry) shape(geometry, { color: CHOSEN, weight: 3, dashArray: '6 5', fillOpacity: 0.08, interactive: false }).addTo(this.tried);
  }

  /** The sides of a conflict, each in its colour; an empty list takes them away. */
  compare(sides: readonly Side[], things: readonly string[] = []): void {
    this.notes.clearLayers();
    this.compared = things;
    sides.forEach(({ value, colour, dash, strong }) => {
      if (isGeometry(value)) shape(value, { color: colour, weight: strong ? 5 : 3, dashArray: dash, fillOpacity: strong ? 0.2 : 0.06, interactive: false }).addTo(this.notes);
    });
  }
}

/** One side of a conflict as the map shows it; a strong one is what the reader has picked. */
export interface Side {
  readonly value: Value;
  readonly colour: string;
  readonly dash?: string;
  readonly strong?: boolean;
}

/** A geometry as Leaflet draws it; it neither is edited nor attracts the pointer while drawing. */
export function shape(geometry: GeoJSON.Geometry, style: L.PathOptions): L.GeoJSON {
  const options = { ...style, pmIgnore: true, snapIgnore: true, bubblingMouseEvents: false };
  return L.geoJSON(geometry, {
    ...options,
    style: options,
    pointToLayer: (_, place) => L.circleMarker(place, { ...options, radius: 8 } as L.CircleMarkerOptions)
  } as L.GeoJSONOptions);
}
