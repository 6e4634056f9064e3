import L from 'leaflet';
import { bounds } from './geometry';
import { editable, HANDLE, STYLE } from './leaflet-shapes';
import { turned } from './turning';

/** Per cent; smaller than this there is nothing left to hold. */
const LEAST = 1;
const QUIET = { pmIgnore: true, snapIgnore: true };

/** A frame about a shape; its corners, dragged, enlarge or shrink the shape about its middle and stretch nothing. */
export class Scaling {
  private readonly parts: L.LayerGroup;
  private readonly frame: L.Polygon;
  private readonly handles: L.Marker[];
  private readonly middle: L.Point;
  private shape: GeoJSON.Geometry;

  /** @param told hears by how many per cent, once the layer shows it */
  constructor(
    private readonly map: L.Map,
    private readonly layer: L.Polyline,
    private readonly geometry: GeoJSON.Geometry,
    private readonly told: (scale: number) => void
  ) {
    this.shape = geometry;
    const { west, south, east, north } = bounds(geometry);
    this.middle = map.project([(south + north) / 2, (west + east) / 2], 0);
    const corners = cornersOf(geometry);
    this.frame = L.polygon(corners, { ...STYLE, ...QUIET, weight: 1.5, dashArray: '4 5', fill: false, interactive: false } as L.PolylineOptions);
    this.handles = corners.map((corner) => this.handle(corner));
    this.parts = L.layerGroup([this.frame, ...this.handles]).addTo(map);
  }

  end(): void {
    this.parts.remove();
  }

  private handle(corner: L.LatLng): L.Marker {
    const handle = L.marker(corner, { icon: HANDLE, draggable: true, keyboard: false, ...QUIET } as L.MarkerOptions);
    const reach = this.reach(corner);
    handle.on('drag', () => this.scale((100 * this.reach(handle.getLatLng())) / reach, handle));
    return handle.on('dragend', () => this.surround());
  }

  private reach(place: L.LatLng): number {
    return this.map.project(place, 0).distanceTo(this.middle);
  }

  /** By tenths of a per cent, as it is told. @param held which lies where the pointer is */
  private scale(exactly: number, held: L.Marker): void {
    const scale = Math.max(LEAST, Math.round(exactly * 10) / 10);
    this.shape = turned(this.geometry, { angle: 0, scale, east: 0, north: 0 });
    this.layer.setLatLngs((editable(this.shape) as L.Layer as L.Polyline).getLatLngs());
    this.surround(held);
    this.told(scale);
  }

  private surround(held?: L.Marker): void {
    const corners = cornersOf(this.shape);
    this.frame.setLatLngs(corners);
    this.handles.forEach((handle, i) => handle !== held && handle.setLatLng(corners[i]));
  }
}

function cornersOf(geometry: GeoJSON.Geometry): L.LatLng[] {
  const { west, south, east, north } = bounds(geometry);
  return [[south, west], [south, east], [north, east], [north, west]].map(([latitude, longitude]) => L.latLng(latitude, longitude));
}
