import L from 'leaflet';
import { key, snap, type Position } from './geometry';
import { HANDLE, STYLE } from './leaflet-shapes';
import { traces } from './trace';

const SHAPES = { POLYGON: 'Polygon', LINE: 'Line', POINT: 'Marker' } as const;
export type Kind = keyof typeof SHAPES;

/** The part of geoman's drawing that can be told where to set a vertex. */
interface Drawing {
  _layer: L.Polyline;
  _hintMarker: L.Marker & { _snapped?: boolean };
  _createVertex(event: { latlng: L.LatLng }): void;
  _removeLastVertex(): void;
  _finishShape(): void;
}

/** A drawing in progress: vertex by vertex with the pointer, or from the map's centre with keys, or along an edge that is there. */
export class Strokes {
  kind?: Kind;
  private shape?: string;
  private ends?: [Position, Position];
  private turn = 0;

  constructor(private readonly map: L.Map) {}

  begin(kind: Kind): void {
    this.kind = kind;
    const finishOn = kind === 'POLYGON' ? 'dblclick' : null; // a line ends at its last point anyway
    this.enable(SHAPES[kind], { finishOn, templineStyle: STYLE, hintlineStyle: { ...STYLE, dashArray: '5 5' }, pathOptions: STYLE, markerStyle: { icon: HANDLE } });
  }

  /** What is drawn is taken away from a shape. */
  cut(layer: L.Layer): void {
    this.enable('Cut', { layersToCut: [layer], cutAsCircle: false, finishOn: 'dblclick' });
  }

  private enable(shape: string, options: object): void {
    this.shape = shape;
    this.ends = undefined;
    this.map.pm.enableDraw(shape, options as never);
  }

  end(): void {
    this.kind = this.shape = undefined;
    this.map.pm.disableDraw();
  }

  private get drawing(): Drawing | undefined {
    return this.shape && this.shape !== SHAPES.POINT ? (this.map.pm.Draw as any)[this.shape] : undefined;
  }

  /** A vertex at the map's centre: the keyboard's click. */
  drop(): void {
    const latlng = this.map.getCenter();
    this.map.fire('mousemove', { latlng });
    this.map.fire('click', { latlng });
  }

  finish(): void {
    this.drawing?._finishShape();
  }

  /** Takes the last vertex back. @returns whether the drawing goes on */
  back(): boolean {
    if (!this.drawing) return true;
    this.drawing._removeLastVertex();
    return this.map.pm.globalDrawModeEnabled();
  }

  /**
   * Joins the last two vertices along an edge that both lie on; asked again, the other way round, then straight.
   *
   * @returns whether there was an edge to follow
   */
  trace(edges: readonly Position[][]): boolean {
    const drawn = this.vertices();
    const again = this.ends !== undefined && drawn.length > 0 && key(drawn.at(-1)!) === key(this.ends[1]);
    this.turn = again ? this.turn + 1 : 0;
    if (!again) this.ends = drawn.length > 1 ? [drawn.at(-2)!, drawn.at(-1)!] : undefined;
    const ways = this.ends ? traces(...this.ends, edges) : [];
    if (ways.length > 0) this.redraw(drawn, [...(ways[this.turn % (ways.length + 1)] ?? []), this.ends![1]]);
    return ways.length > 0;
  }

  private vertices(): Position[] {
    const places = (this.drawing?._layer.getLatLngs() ?? []) as L.LatLng[];
    return places.map(({ lng, lat }) => [snap(lng), snap(lat)]);
  }

  /** Takes away what follows the first end, and sets what leads to the other. */
  private redraw(drawn: Position[], way: Position[]): void {
    const drawing = this.drawing!;
    const first = drawn.findLastIndex((it) => key(it) === key(this.ends![0]));
    for (let n = drawn.length - 1; n > first; n--) drawing._removeLastVertex();
    drawing._hintMarker._snapped = false;
    way.forEach(([lng, lat]) => drawing._createVertex({ latlng: L.latLng(lat, lng) }));
  }
}
