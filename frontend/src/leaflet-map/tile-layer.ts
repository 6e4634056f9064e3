import L from 'leaflet';
import { drawApart } from './drawing-place';
import { featuresAt } from './hit';
import { KeptTile } from './kept-tile';
import { KeptTiles, type Place } from './kept-tiles';
import type { Look } from './tile-drawing';
import type { TileName } from './tile-names';
import type { TileSource } from './types';
import type { TileFeature } from './vector-tile';

const REACH = 6;

/**
 * Vector tiles drawn on one canvas each. A tile is kept while it is on the map, for hit-testing, labels and drawing it anew
 * without fetching it again.
 */
export class VectorTileLayer extends L.GridLayer {
  declare options: L.GridLayerOptions;
  private readonly kept = new KeptTiles<HTMLCanvasElement, KeptTile>();
  private readonly underway = new Set<HTMLCanvasElement>();
  private look: Look;

  constructor(private source: TileSource, zIndex: number, pane: string) {
    super({ pane, opacity: source.opacity, zIndex, maxZoom: 20, keepBuffer: 1, updateWhenZooming: false });
    this.look = { style: source.style, hidden: new Set() };
    this.on('tileunload', (event: any) => {
      this.kept.forget(event.tile);
      event.tile.width = 0; // its pixels are not left to the garbage collector
    });
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
      this.look = { ...this.look, style: source.style };
      this.redraw();
    } else if (JSON.stringify(before.style) !== JSON.stringify(source.style)) {
      this.show({ style: source.style });
    }
  }

  choose(id: string | undefined): void {
    if (this.look.chosen !== id) this.show({ chosen: id });
  }

  hide(ids: ReadonlySet<string>): void {
    if ([...ids].sort().join() !== [...this.look.hidden].sort().join()) this.show({ hidden: new Set(ids) });
  }

  /** The features at a place, the topmost first; what stands for many has no id and is none. */
  at(place: L.LatLng): TileFeature[] {
    const zoom = this.tileZoom();
    if (zoom === undefined) return [];
    const point = this._map.project(place, zoom).divideBy(256);
    const tile = this.kept.at(this.key({ x: Math.floor(point.x), y: Math.floor(point.y), z: zoom }))?.content;
    if (!tile) return [];
    const { extent } = tile;
    const unit = (value: number): number => (value - Math.floor(value)) * extent;
    return featuresAt(tile, unit(point.x), unit(point.y), (REACH * extent) / 256).filter((feature) => feature.tag('id') !== undefined);
  }

  /** The names at the zoom on show, and where they belong. */
  forEachName(visit: (name: TileName, place: L.LatLng) => void): void {
    const zoom = this.tileZoom();
    for (const { key, data } of this.kept) {
      const [x, y, z] = key.split('/').map(Number);
      if (z !== zoom) continue;
      data.drawn.names.forEach((name) => visit(name, this._map.unproject(L.point(x + name.x, y + name.y).multiplyBy(256), z)));
    }
  }

  protected createTile(coords: L.Coords, done: L.DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 0;
    const place = this.kept.expect(this.key(coords), canvas);
    const address = new URL(L.Util.template(this.source.url, coords), document.baseURI).href;
    this.draw(place, address).then(
      () => place.left.aborted || done(undefined, canvas),
      (error: Error) => done(error, canvas)
    );
    return canvas;
  }

  /** What is being drawn just now is drawn once more when it comes. */
  private show(change: Partial<Look>): void {
    this.look = { ...this.look, ...change };
    for (const place of this.kept) {
      if (!this.underway.has(place.tile)) void this.draw(place, place.data.drawn.bytes);
    }
  }

  /** Until it looks as the layer does; what the map no longer wants cannot fail. */
  private async draw({ tile, left }: Place<HTMLCanvasElement>, from: string | ArrayBuffer): Promise<void> {
    this.underway.add(tile);
    try {
      for (let look: Look | undefined; look !== this.look && !left.aborted; ) {
        look = this.look;
        const named = (this.tileZoom() ?? 0) >= (look.style.labelFrom ?? Infinity);
        const drawn = await drawApart({ from, look, named, ratio: Math.min(2, window.devicePixelRatio || 1) }, tile, left);
        this.kept.keep(tile, new KeptTile(drawn));
        from = drawn.bytes;
      }
    } catch (error) {
      if (!left.aborted) throw error;
    } finally {
      this.underway.delete(tile);
    }
  }

  private tileZoom(): number | undefined {
    return (this as any)._tileZoom;
  }

  private key(coords: { x: number; y: number; z: number }): string {
    return `${coords.x}/${coords.y}/${coords.z}`;
  }
}
