import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './tongtu-map.css';
import { FullScreen, nameButtons, PlaceReadout } from './controls';
import { LabelLayer } from './label-layer';
import { outlineLayer, outlineNames, overlayLayer } from './overlays';
import { Pointing } from './pointing';
import { VectorTileLayer } from './tile-layer';
import { paintOf } from './paint';
import { nameOf } from './vector-tile';
import type { Box, Clicked, Hit, Moved, Overlay, Settings, TileSource } from './types';

const SETTLING = 1000;
const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The map. The server owns its state and sets it as properties; the map answers with `map-clicked` and `map-moved`. */
export class TongtuMap extends HTMLElement {
  /** For what is built on top of the map, such as the drawing tools; undefined while detached. */
  map?: L.Map;

  private readonly tiles = new Map<string, VectorTileLayer>();
  private readonly labels = new LabelLayer(() => [...this.tiles.values()].reverse());
  private readonly readout = new PlaceReadout({ position: 'bottomright' });
  private readonly fullScreen = new FullScreen(this);
  private baseMap?: L.TileLayer;
  private borders?: L.Layer;
  private shown: L.Layer[] = [];
  private attribution = '';
  private viewSince = 0;
  private state: { settings?: Settings; layers: TileSource[]; overlays: Overlay[]; outlines: GeoJSON.FeatureCollection; selection?: Hit | null; view?: Box } = {
    layers: [],
    overlays: [],
    outlines: EMPTY
  };

  set settings(settings: Settings) {
    this.state.settings = settings;
    this.apply('settings');
  }

  set layers(layers: TileSource[]) {
    this.state.layers = layers ?? [];
    this.apply('layers');
  }

  set overlays(overlays: Overlay[]) {
    this.state.overlays = overlays ?? [];
    this.apply('overlays');
  }

  set outlines(outlines: GeoJSON.FeatureCollection) {
    this.state.outlines = outlines ?? EMPTY;
    this.apply('outlines');
  }

  set selection(selection: Hit | null) {
    this.state.selection = selection;
    this.apply('selection');
  }

  set view(view: Box) {
    this.state.view = view;
    this.apply('view');
  }

  connectedCallback(): void {
    if (this.map) return;
    this.adopt();
    const host = document.createElement('div');
    host.className = 'tm-host';
    this.append(host);
    this.map = L.map(host, { zoomSnap: 0.5, maxZoom: 19, worldCopyJump: true }).setView([35, 105], 4);
    this.map.createPane('outlines').style.zIndex = '420';
    L.control.scale({ imperial: false }).addTo(this.map);
    [this.readout, this.fullScreen].forEach((control) => control.addTo(this.map!));
    this.labels.addTo(this.map);
    new Pointing(this.map, (place) => this.hits(place), (clicked) => this.tell<Clicked>('map-clicked', clicked));
    this.map.on('moveend', () => this.told());
    this.resize.observe(this);
    (['view', 'settings', 'layers', 'overlays', 'outlines', 'selection'] as const).forEach((part) => this.apply(part));
  }

  /** Properties that were set before this class was loaded lie in front of its setters. */
  private adopt(): void {
    for (const name of ['settings', 'layers', 'overlays', 'outlines', 'selection', 'view']) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early) {
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, early.value);
      }
    }
  }

  disconnectedCallback(): void {
    this.resize.disconnect();
    this.map?.remove();
    this.map?.getContainer().remove();
    this.map = undefined;
    this.tiles.clear();
    this.shown = [];
    this.borders = this.baseMap = undefined;
  }

  /** A wished view holds while the page around the map is still settling; after that the map keeps its centre. */
  private left: ReadonlySet<string> = new Set();

  /** Leaves these features out of the tiles, because somebody draws them above. */
  hide(ids: ReadonlySet<string>): void {
    this.left = ids;
    this.tiles.forEach((layer) => layer.hide(ids));
  }

  visibleLayers(): string[] {
    return [...this.tiles.keys()];
  }

  private readonly resize = new ResizeObserver(() => {
    if (!this.map) return;
    this.map.invalidateSize({ animate: false });
    if (this.state.view && performance.now() - this.viewSince < SETTLING) this.fit(this.map, this.state.view);
  });

  private fit(map: L.Map, view: Box): void {
    const { x, y } = map.getSize();
    if (x > 0 && y > 0) {
      this.viewSince = Math.min(this.viewSince, performance.now());
      map.fitBounds([[view.south, view.west], [view.north, view.east]], { animate: false, maxZoom: 17 });
    } else {
      this.viewSince = Infinity;
    }
  }

  private apply(part: keyof TongtuMap['state']): void {
    if (!this.map) return;
    const { settings, layers, overlays, outlines, selection, view } = this.state;
    if (part === 'settings' && settings) this.applySettings(this.map, settings);
    if (part === 'layers') this.applyLayers(this.map, layers);
    if (part === 'overlays') {
      this.shown.forEach((layer) => layer.remove());
      this.shown = overlays.map((overlay) => overlayLayer(overlay).addTo(this.map!));
    }
    if (part === 'outlines') {
      this.borders?.remove();
      this.borders = outlineLayer(outlines).addTo(this.map);
      this.labels.setOutlines(outlineNames(outlines));
    }
    if (part === 'selection' || part === 'layers') {
      this.tiles.forEach((layer) => layer.choose(selection?.layer === layer.id ? selection.id : undefined));
    }
    if (part === 'view' && view) {
      this.viewSince = performance.now();
      this.fit(this.map, view);
    }
  }

  private applySettings(map: L.Map, settings: Settings): void {
    this.labels.language = settings.language;
    this.labels.refresh();
    nameButtons(map.getContainer(), settings.texts);
    this.readout.name(settings.texts.place);
    this.fullScreen.name(settings.texts.fullScreen);
    map.attributionControl.setPrefix(false).removeAttribution(this.attribution);
    this.attribution = escape(settings.attribution ?? '');
    map.attributionControl.addAttribution(this.attribution);
    this.baseMap?.remove();
    this.baseMap = undefined;
    if (settings.baseMap) {
      const { template, attribution } = settings.baseMap;
      this.baseMap = L.tileLayer(template, { attribution: escape(attribution), maxZoom: 19 }).addTo(map);
    }
  }

  private applyLayers(map: L.Map, sources: TileSource[]): void {
    const wanted = sources.filter((source) => source.visible);
    const ids = new Set(wanted.map((source) => source.id));
    this.tiles.forEach((layer, id) => {
      if (!ids.has(id)) {
        layer.remove();
        this.tiles.delete(id);
      }
    });
    wanted.forEach((source, index) => {
      const present = this.tiles.get(source.id);
      if (present) present.update(source, index + 1);
      else this.tiles.set(source.id, this.newLayer(source, index + 1).addTo(map));
    });
    this.labels.refresh();
  }

  private newLayer(source: TileSource, zIndex: number): VectorTileLayer {
    const layer = new VectorTileLayer(source, zIndex);
    layer.hide(this.left);
    layer.on('load', () => this.labels.refresh());
    return layer;
  }

  /** The topmost first; areas of which only the edge is drawn come last, or they would hide all that lies in them. */
  private hits(place: L.LatLng): { hit: Hit; name: string }[] {
    const found = [...this.state.layers].reverse().flatMap(({ id, style }) =>
      (this.tiles.get(id)?.at(place) ?? []).map((feature) => ({
        hit: { layer: id, id: String(feature.tags.id) },
        name: nameOf(feature, this.labels.language),
        hollow: feature.kind === 'area' && !paintOf(feature, style).fill
      }))
    );
    return found.sort((a, b) => Number(a.hollow) - Number(b.hollow));
  }

  private told(): void {
    const bounds = this.map!.getBounds();
    this.tell<Moved>('map-moved', {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
      zoom: this.map!.getZoom()
    });
  }

  private tell<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent<T>(name, { detail }));
  }
}

/** Leaflet writes attributions as HTML. */
function escape(text: string): string {
  const box = document.createElement('span');
  box.textContent = text;
  return box.innerHTML;
}

customElements.define('tongtu-map', TongtuMap);
