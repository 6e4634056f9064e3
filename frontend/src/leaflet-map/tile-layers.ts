import type L from 'leaflet';
import { paintOf } from './paint';
import { VectorTileLayer } from './tile-layer';
import type { Hit, TileSource } from './types';
import { nameOf } from './vector-tile';

/** The map's layers of tiles as the server wants them: which are there, in what order, and what lies where. */
export class TileLayers {
  private readonly shown = new Map<string, VectorTileLayer>();
  private sources: TileSource[] = [];
  private left: ReadonlySet<string> = new Set();

  constructor(
    private readonly loaded: () => void,
    private readonly pane = 'tilePane'
  ) {}

  get ids(): string[] {
    return [...this.shown.keys()];
  }

  /** As they are drawn, the topmost first. */
  get fromTop(): VectorTileLayer[] {
    return [...this.shown.values()].reverse();
  }

  show(map: L.Map, sources: TileSource[]): void {
    this.sources = sources;
    const wanted = sources.filter((source) => source.visible && !source.empty);
    const ids = new Set(wanted.map((source) => source.id));
    this.shown.forEach((layer, id) => {
      if (!ids.has(id)) {
        layer.remove();
        this.shown.delete(id);
      }
    });
    wanted.forEach((source, index) => {
      const present = this.shown.get(source.id);
      if (present) present.update(source, index + 1);
      else this.shown.set(source.id, this.layer(source, index + 1).addTo(map));
    });
  }

  /** Leaves these features out, because somebody draws them above. */
  hide(ids: ReadonlySet<string>): void {
    this.left = ids;
    this.shown.forEach((layer) => layer.hide(ids));
  }

  choose(selection: Hit | null | undefined): void {
    this.shown.forEach((layer) => layer.choose(selection?.layer === layer.id ? selection.id : undefined));
  }

  /** The map they were on is gone. */
  forget(): void {
    this.shown.clear();
  }

  /** The topmost first; areas of which only the edge is drawn come last, or they would hide all that lies in them. */
  hits(place: L.LatLng, language: string): { hit: Hit; name: string }[] {
    const found = [...this.sources].reverse().flatMap(({ id, style }) =>
      (this.shown.get(id)?.at(place) ?? []).map((feature) => ({
        hit: { layer: id, id: String(feature.tag('id')) },
        name: nameOf(feature, language),
        hollow: feature.kind === 'area' && !paintOf(feature, style).fill
      }))
    );
    return found.sort((a, b) => Number(a.hollow) - Number(b.hollow));
  }

  private layer(source: TileSource, zIndex: number): VectorTileLayer {
    const layer = new VectorTileLayer(source, zIndex, this.pane);
    layer.hide(this.left);
    layer.on('load', this.loaded);
    return layer;
  }
}
