import L from 'leaflet';

interface Snapped {
  snapLatLng: L.LatLng;
  segment?: L.LatLng[];
}

/** Where the pointer holds on: a square on a vertex, a ring on an edge. */
export class SnapMark {
  private mark?: L.Marker;

  constructor(private readonly map: L.Map) {}

  /** @param layer which the pointer draws, or whose vertex it drags */
  follow(layer: L.Layer): void {
    layer.on('pm:snap', (event) => this.show(event as never));
    layer.on('pm:unsnap pm:markerdragend pm:disable', () => this.hide());
  }

  hide(): void {
    this.mark?.remove();
    this.mark = undefined;
  }

  private show({ snapLatLng, segment }: Snapped): void {
    this.hide();
    const edge = segment !== undefined && !segment.some((it) => it.lat === snapLatLng.lat && it.lng === snapLatLng.lng);
    const icon = L.divIcon({ className: edge ? 'pe-snap' : 'pe-snap pe-snap-corner', iconSize: [20, 20] });
    const options = { icon, interactive: false, keyboard: false, pmIgnore: true, snapIgnore: true, zIndexOffset: 1000 };
    this.mark = L.marker(snapLatLng, options as L.MarkerOptions).addTo(this.map);
  }
}
