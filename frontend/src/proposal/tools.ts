import L from 'leaflet';
import '@geoman-io/leaflet-geoman-free';
import '@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css';
import { DoubleClicks } from './double-clicks';
import { editable, geometryOf, outlineOf } from './leaflet-shapes';
import { Magnets } from './magnets';
import { Scaling } from './scaling';
import { SnapMark } from './snap-mark';
import { Strokes, type Kind } from './strokes';

/** What the pointer is doing; `mend` puts right a drawing that could not be used. */
export type Mode = 'select' | Drawn | Changing;
export type Drawn = 'draw' | 'measure' | 'split' | 'hole';
export type Changing = 'reshape' | 'move' | 'cut' | 'rotate' | 'scale' | 'mend';
type Finished = (geometry: GeoJSON.Geometry) => void;

L.PM.setOptIn(true);

/** Drawing with the pointer. One tool at a time; Escape gives it up, Enter finishes it. */
export class Tools {
  mode: Mode = 'select';
  readonly magnets: Magnets;
  private working?: L.Layer;
  private done?: Finished;
  private frame?: Scaling;
  private readonly strokes: Strokes;
  private readonly mark: SnapMark;
  private readonly doubleClicks: DoubleClicks;

  /** @param live hears the shape as it is under the hand and, where it is scaled, by how many per cent */
  constructor(
    private readonly map: L.Map,
    language: string,
    private readonly changed: (mode: Mode) => void,
    private readonly live: (geometry: GeoJSON.Geometry, scale?: number) => void
  ) {
    map.pm ??= new (L.PM as any).Map(map); // made before geoman was loaded
    map.pm.setLang(language === 'en' ? 'en' : 'zh');
    map.pm.setGlobalOptions({ snappable: true, snapDistance: 14, continueDrawing: false, allowSelfIntersection: true });
    this.mark = new SnapMark(map);
    this.magnets = new Magnets(map);
    this.strokes = new Strokes(map);
    this.doubleClicks = new DoubleClicks(map);
    map.on('pm:create', (event) => this.created(event.layer));
    map.on('pm:cut', (event) => this.finishWith(event.layer));
    map.on('pm:drawstart', (event) => this.follow(event.workingLayer, (latlngs) => outlineOf(latlngs, this.strokes.kind ?? 'POLYGON')));
  }

  draw(kind: Kind, done: Finished, mode: Drawn = 'draw'): void {
    this.cancel();
    this.done = done;
    this.enter(mode);
    this.strokes.begin(kind);
  }

  change(mode: Changing, geometry: GeoJSON.Geometry, done: Finished): void {
    this.cancel();
    this.done = done;
    const layer = editable(geometry);
    this.working = layer.addTo(this.map);
    if (mode === 'reshape' || mode === 'mend') layer.pm.enable({ snappable: true, snapDistance: 14, allowSelfIntersection: true } as never);
    if (mode === 'move') layer.pm.enableLayerDrag();
    if (mode === 'rotate') layer.pm.enableRotate();
    if (mode === 'scale') this.frame = new Scaling(this.map, layer as L.Layer as L.Polyline, geometry, (scale) => this.live(geometryOf(layer), scale));
    this.enter(mode);
    this.follow(layer, () => geometryOf(layer));
    if (mode === 'cut') this.strokes.cut(layer);
  }

  private follow(layer: L.Layer, shape: (latlngs: L.LatLng[]) => GeoJSON.Geometry | undefined): void {
    this.mark.follow(layer);
    layer.on('pm:change pm:drag pm:rotate', (event) => {
      const geometry = shape((event as unknown as { latlngs: L.LatLng[] }).latlngs);
      if (geometry && this.mode !== 'select') this.live(geometry);
    });
  }

  /** Takes the shape as it is now. */
  finish(): void {
    if (this.working && this.mode !== 'cut') this.finishWith(this.working);
    else this.strokes.finish();
  }

  /** A vertex at the map's centre. */
  drop(): void {
    if (this.mode !== 'select') this.strokes.drop();
  }

  back(): void {
    if (!this.strokes.back()) this.cancel();
  }

  /** @returns whether there was an edge to follow */
  trace(): boolean {
    return this.strokes.trace(this.magnets.edges);
  }

  cancel(): void {
    if (this.mode !== 'select') this.leave();
  }

  private created(layer: L.Layer): void {
    if (this.done && this.strokes.kind) this.finishWith(layer);
  }

  private finishWith(layer: L.Layer): void {
    const done = this.done;
    const geometry = 'toGeoJSON' in layer ? geometryOf(layer) : undefined;
    layer.remove();
    this.leave();
    if (geometry) done?.(geometry);
  }

  private leave(): void {
    this.strokes.end();
    this.mark.hide();
    this.working?.remove();
    this.frame?.end();
    this.working = this.done = undefined;
    this.enter('select');
  }

  private enter(mode: Mode): void {
    this.mode = mode;
    this.doubleClicks.keep(mode !== 'select');
    this.changed(mode);
  }
}
