import L from 'leaflet';
import type { DrawingTexts } from './types';

const LINE: L.PathOptions = { color: '#0b57d0', weight: 2.5, dashArray: '6 4', fillColor: '#0b57d0', fillOpacity: 0.12, interactive: false };

/**
 * Draws one area, corner by corner: a click, or Enter at the map's centre, sets a corner; a double click or the button
 * closes the area; Backspace takes the last corner back and Escape ends it.
 */
export class Drawing {
  private readonly box = document.createElement('div');
  private readonly hint = document.createElement('output');
  private readonly buttons = ['finish', 'undo', 'cancel'].map(() => document.createElement('button'));
  private readonly corners: L.LatLng[] = [];
  private readonly shape = L.polygon([], LINE);
  private readonly marks = L.layerGroup();
  private map?: L.Map;

  constructor(
    private readonly host: HTMLElement,
    private readonly done: (ring: [number, number][]) => void
  ) {
    this.box.className = 'tm-drawing';
    this.buttons.forEach((button) => (button.type = 'button'));
    this.box.append(this.hint, ...this.buttons);
    const [finish, undo, cancel] = this.buttons;
    finish.addEventListener('click', () => this.finish());
    undo.addEventListener('click', () => this.undo());
    cancel.addEventListener('click', () => this.tell([]));
  }

  get active(): boolean {
    return this.map !== undefined;
  }

  show(map: L.Map, texts: DrawingTexts | null | undefined): void {
    this.forget();
    if (!texts) return;
    this.map = map;
    this.hint.textContent = texts.hint;
    this.buttons.forEach((button, at) => (button.textContent = [texts.finish, texts.undo, texts.cancel][at]));
    map.doubleClickZoom.disable();
    map.getContainer().classList.add('tm-draws');
    map.on('dblclick', this.finish, this);
    map.on('mousemove', this.follow, this);
    map.getContainer().addEventListener('keydown', this.key);
    this.shape.addTo(map);
    this.marks.addTo(map);
    this.host.append(this.box);
    this.refresh();
    this.host.scrollIntoView({ block: 'nearest' });
    map.getContainer().focus({ preventScroll: true });
  }

  add(place: { lng: number; lat: number }): void {
    const last = this.corners.at(-1);
    if (last && last.lng === place.lng && last.lat === place.lat) return;
    this.corners.push(L.latLng(place.lat, place.lng));
    this.refresh();
  }

  forget(): void {
    const map = this.map;
    this.map = undefined;
    this.corners.length = 0;
    this.box.remove();
    this.shape.remove();
    this.marks.remove();
    if (!map) return;
    map.off('dblclick', this.finish, this);
    map.off('mousemove', this.follow, this);
    map.getContainer().removeEventListener('keydown', this.key);
    map.getContainer().classList.remove('tm-draws');
    map.doubleClickZoom.enable();
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.tell([]);
    if (event.key === 'Backspace') this.undo();
  };

  private follow(event: L.LeafletMouseEvent): void {
    if (this.corners.length > 0) this.shape.setLatLngs([...this.corners, event.latlng]);
  }

  private undo(): void {
    this.corners.pop();
    this.refresh();
  }

  private finish(): void {
    if (this.corners.length > 2) this.tell(this.corners.map(({ lng, lat }) => [lng, lat]));
  }

  private tell(ring: [number, number][]): void {
    this.forget();
    this.done(ring);
  }

  private refresh(): void {
    this.shape.setLatLngs(this.corners);
    this.marks.clearLayers();
    this.corners.forEach((corner) => this.marks.addLayer(L.circleMarker(corner, { ...LINE, dashArray: undefined, radius: 4, fillColor: '#fff', fillOpacity: 1 })));
    this.buttons[0].disabled = this.corners.length < 3;
    this.buttons[1].disabled = this.corners.length === 0;
  }
}
