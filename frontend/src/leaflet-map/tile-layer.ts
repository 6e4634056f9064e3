import L from 'leaflet';
import { featuresAt } from './hit';
import { KeptTiles } from './kept-tiles';
import { drawTile } from './paint';
import type { TileSource } from './types';
import { decodeTile, type DecodedTile, type TileFeature } from './vector-tile';

const REACH = 6;

/**
 * Vector tiles drawn on one canvas each. What was decoded is kept while its tile is on the map, for hit-testing, labels
 * and repainting without fetching again.
 */
export class VectorTileLayer extends L.GridLayer {
  declare options: L.GridLayerOptions;
  private readonly kept = new KeptTiles<HTMLCanvasElement, DecodedTile>();
  private chosen: string | undefined;
  private hidden: ReadonlySet<string> = new Set();

  constructor(private source: TileSource, zIndex: number, pane: string) {
    super({ pane, opacity: source.opacity, zIndex, maxZoom: 20, keepBuffer: 1, updateWhenZooming: false });
    this.on('tileunload', (event: any) => this.kept.forget(event.tile));
  }

  get id(): string {
    return this.source.id;
  }

  get style() {
    return this.source.style;
  }

  update(source: TileSource, zIndex: number): void {
    const before = this.source;
    this.source = source;
    this.setOpacity(source.opacity);
    this.setZIndex(zIndex);
    if (before.url !== source.url) {
      this.redraw();
    } else if (JSON.stringify(before.style) !== JSON.stringify(source.style)) {
      this.repaint();
    }
  }

  choose(id: string | undefined): void {
    if (this.chosen !== id) {
      this.chosen = id;
      this.repaint();
    }
  }

  hide(ids: ReadonlySet<string>): void {
    if ([...ids].sort().join() !== [...this.hidden].sort().join()) {
      this.hidden = new Set(ids);
      this.repaint();
    }
  }

  /** The features at a place, the topmost first; what stands for many has no id and is none. */
  at(place: L.LatLng): TileFeature[] {
    const zoom = this.tileZoom();
    if (zoom === undefined) return [];
    const point = this._map.project(place, zoom).divideBy(256);
    const tile = this.kept.at(this.key({ x: Math.floor(point.x), y: Math.floor(point.y), z: zoom }));
    if (!tile) return [];
    const { extent } = tile;
    const unit = (value: number): number => (value - Math.floor(value)) * extent;
    return featuresAt(tile, unit(point.x), unit(point.y), (REACH * extent) / 256).filter((feature) => feature.tag('id') !== undefined);
  }

  /** Everything decoded at the zoom on show, with the place of a tile unit. */
  forEachFeature(visit: (feature: TileFeature, place: (x: number, y: number) => L.LatLng) => void): void {
    const zoom = this.tileZoom();
    for (const { key, data } of this.kept) {
      const [x, y, z] = key.split('/').map(Number);
      if (z !== zoom) continue;
      const place = (px: number, py: number): L.LatLng =>
        this._map.unproject(L.point((x + px / data.extent) * 256, (y + py / data.extent) * 256), z);
      data.features.forEach((feature) => visit(feature, place));
    }
  }

  protected createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 0;
    this.kept.expect(this.key(coords), canvas);
    this.load(coords, canvas).then(
      (wanted) => wanted && done(undefined, canvas),
      (error: Error) => this.kept.expects(canvas) && done(error, canvas)
    );
    return canvas;
  }

  /** @returns false where the map no longer wants the tile: it was moved away, or shows another address by now */
  private async load(coords: L.Coords, canvas: HTMLCanvasElement): Promise<boolean> {
    const answer = await fetch(L.Util.template(this.source.url, coords), { priority: 'low' }); // words and figures come first
    if (!answer.ok) throw new Error(`${answer.status}`);
    const data = decodeTile(await answer.arrayBuffer());
    const wanted = this.kept.keep(canvas, data);
    if (wanted && data.features.length > 0) this.paint(canvas, data);
    return wanted;
  }

  private repaint(): void {
    for (const { tile, data } of this.kept) {
      if (data.features.length > 0) this.paint(tile, data);
    }
  }

  private paint(canvas: HTMLCanvasElement, data: DecodedTile): void {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = canvas.height = 256 * ratio;
    const context = canvas.getContext('2d')!;
    context.scale(ratio, ratio);
    const features = this.hidden.size === 0 ? data.features : data.features.filter((feature) => !this.hidden.has(String(feature.tag('id'))));
    drawTile(context, { ...data, features }, 256, this.source.style, this.chosen);
  }

  private tileZoom(): number | undefined {
    return (this as any)._tileZoom;
  }

  private key(coords: { x: number; y: number; z: number }): string {
    return `${coords.x}/${coords.y}/${coords.z}`;
  }
}
