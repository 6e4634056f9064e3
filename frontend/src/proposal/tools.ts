import L from 'leaflet';
import '@geoman-io/leaflet-geoman-free';
import '@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css';
import { kindOf, snapped } from './geometry';

export type Mode = 'select' | 'draw' | 'reshape' | 'move' | 'cut';
type Finished = (geometry: GeoJSON.Geometry) => void;

const STYLE = { color: '#0b57d0', weight: 3, fillOpacity: 0.12 };
const SHAPES = { POLYGON: 'Polygon', LINE: 'Line', POINT: 'Marker' } as const;
const DOUBLE_CLICK_MS = 500;
const HANDLE = L.divIcon({ className: 'pe-handle', iconSize: [18, 18] });

L.PM.setOptIn(true);

/** Drawing with the pointer. One tool at a time; Escape gives it up, Enter finishes it. */
export class Tools {
  mode: Mode = 'select';
  private working?: L.Layer;
  private done?: Finished;
  private zooming?: number;
  private readonly magnets = L.layerGroup();

  constructor(
    private readonly map: L.Map,
    language: string,
    private readonly changed: (mode: Mode) => void
  ) {
    map.pm ??= new (L.PM as any).Map(map); // made before geoman was loaded
    map.pm.setLang(language === 'en' ? 'en' : 'zh');
    map.pm.setGlobalOptions({ snappable: true, snapDistance: 14, continueDrawing: false, allowSelfIntersection: true });
    this.magnets.addTo(map);
    map.on('pm:create', (event) => this.created(event.layer));
    map.on('pm:cut', (event) => this.finishWith(event.layer));
  }

  /** What the pointer snaps to. */
  attract(geometries: GeoJSON.Geometry[]): void {
    this.magnets.clearLayers();
    const style = { opacity: 0, fill: false, interactive: false, snapIgnore: false, pmIgnore: true };
    geometries.forEach((geometry) =>
      L.geoJSON(geometry, { style, ...style, pointToLayer: (_, place) => L.circleMarker(place, { ...style, radius: 1 } as never) } as L.GeoJSONOptions)
        .getLayers()
        .forEach((layer) => this.magnets.addLayer(layer))
    );
  }

  draw(kind: keyof typeof SHAPES, done: Finished): void {
    this.cancel();
    this.done = done;
    this.enter('draw');
    const marker = { icon: HANDLE };
    const finishOn = kind === 'POLYGON' ? 'dblclick' : null; // a line ends at its last point anyway
    this.map.pm.enableDraw(SHAPES[kind], { finishOn, templineStyle: STYLE, hintlineStyle: { ...STYLE, dashArray: '5 5' }, pathOptions: STYLE, markerStyle: marker } as never);
  }

  change(mode: 'reshape' | 'move' | 'cut', geometry: GeoJSON.Geometry, done: Finished): void {
    this.cancel();
    this.done = done;
    const layer = editable(geometry);
    this.working = layer.addTo(this.map);
    if (mode === 'reshape') layer.pm.enable({ snappable: true, snapDistance: 14, allowSelfIntersection: true } as never);
    if (mode === 'move') layer.pm.enableLayerDrag();
    this.enter(mode);
    if (mode === 'cut') this.map.pm.enableDraw('Cut', { layersToCut: [layer], cutAsCircle: false, finishOn: 'dblclick' } as never);
  }

  /** Takes the shape as it is now. */
  finish(): void {
    if (this.working && this.mode !== 'cut') this.finishWith(this.working);
  }

  cancel(): void {
    if (this.mode !== 'select') this.leave();
  }

  private created(layer: L.Layer): void {
    if (this.mode === 'draw') this.finishWith(layer);
  }

  private finishWith(layer: L.Layer): void {
    const done = this.done;
    const geometry = 'toGeoJSON' in layer ? geometryOf(layer) : undefined;
    layer.remove();
    this.leave();
    if (geometry) done?.(geometry);
  }

  private leave(): void {
    this.map.pm.disableDraw();
    this.working?.remove();
    this.working = this.done = undefined;
    this.enter('select');
  }

  private enter(mode: Mode): void {
    this.mode = mode;
    this.map.doubleClickZoom.disable();
    clearTimeout(this.zooming); // the double click that ends a shape must not zoom as well
    if (mode === 'select') this.zooming = window.setTimeout(() => this.map.doubleClickZoom.enable(), DOUBLE_CLICK_MS);
    this.changed(mode);
  }
}

function editable(geometry: GeoJSON.Geometry): L.Layer & { pm: any } {
  const options = { ...STYLE, pmIgnore: false, snapIgnore: true, icon: HANDLE };
  const made = L.GeoJSON.geometryToLayer({ type: 'Feature', properties: {}, geometry }, { pointToLayer: (_, place) => L.marker(place, options) } as L.GeoJSONOptions);
  if (kindOf(geometry) === 'POINT') return made as L.Marker;
  const places = (made as L.Polyline).getLatLngs() as L.LatLng[];
  return kindOf(geometry) === 'POLYGON' ? L.polygon(places, options as never) : L.polyline(places, options as never);
}

/** Exactly where the vertices are: Leaflet would round them. */
function geometryOf(layer: L.Layer): GeoJSON.Geometry {
  return snapped((layer as L.Polyline).toGeoJSON(false as never).geometry);
}
