import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import './tongtu-map.css';
import { adoptEarly } from '../uikit/early';
import { FullScreen, nameButtons, PlaceReadout } from './controls';
import { Drawing } from './drawing';
import { LabelLayer } from './label-layer';
import { outlineLayer, outlineNames, overlayLayer } from './overlays';
import { Pointing } from './pointing';
import { Swipe } from './swipe';
import { TileLayers } from './tile-layers';
import type { Box, Clicked, DrawingTexts, Hit, Moved, Overlay, Settings, SwipeState, TileSource } from './types';

const SETTLING = 1000;
const EMPTY: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The map. The server owns its state and sets it as properties; the map answers with `map-clicked` and `map-moved`. */
export class TongtuMap extends HTMLElement {
  /** For what is built on top of the map, such as the drawing tools; undefined while detached. */
  map?: L.Map;

  private readonly tiles = new TileLayers(() => this.labels.refresh());
  private readonly labels: LabelLayer = new LabelLayer(() => this.tiles.fromTop);
  private readonly readout = new PlaceReadout({ position: 'bottomright' });
  private readonly fullScreen = new FullScreen(this);
  private readonly beside = new Swipe(this);
  private readonly pencil = new Drawing(this, (ring) => this.tell<{ ring: [number, number][] }>('area-drawn', { ring }));
  private baseMap?: L.TileLayer;
  private borders?: L.Layer;
  private shown: L.Layer[] = [];
  private attribution = '';
  private viewSince = 0;
  /** Tiles are asked for once the map is where it is wished to be, not of the whole country before. */
  private placing = false;
  private state: { settings?: Settings; layers: TileSource[]; overlays: Overlay[]; outlines: GeoJSON.FeatureCollection; selection?: Hit | null; view?: Box; swipe?: SwipeState | null; drawing?: DrawingTexts | null } = {
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

  set swipe(swipe: SwipeState | null) {
    this.state.swipe = swipe;
    this.apply('swipe');
  }

  set drawing(texts: DrawingTexts | null) {
    this.state.drawing = texts;
    this.apply('drawing');
  }

  connectedCallback(): void {
    if (this.map) return;
    adoptEarly(this, 'settings', 'layers', 'overlays', 'outlines', 'selection', 'view', 'swipe', 'drawing');
    const host = document.createElement('div');
    host.className = 'tm-host';
    this.append(host);
    this.map = L.map(host, { zoomSnap: 0.5, maxZoom: 19, worldCopyJump: true, fadeAnimation: false }).setView([35, 105], 4);
    this.map.createPane('outlines').style.zIndex = '420';
    L.control.scale({ imperial: false }).addTo(this.map);
    [this.readout, this.fullScreen].forEach((control) => control.addTo(this.map!));
    this.labels.addTo(this.map);
    new Pointing(this.map, (place) => (this.beside.at(place) ?? this.tiles).hits(place, this.labels.language), (clicked) => (this.pencil.active ? this.pencil.add(clicked) : this.tell<Clicked>('map-clicked', clicked)));
    this.placing = this.state.view !== undefined;
    this.map.on('moveend', () => this.told());
    this.resize.observe(this);
    (['view', 'settings', 'layers', 'overlays', 'outlines', 'selection', 'swipe', 'drawing'] as const).forEach((part) => this.apply(part));
  }

  disconnectedCallback(): void {
    this.resize.disconnect();
    this.map?.remove();
    this.map?.getContainer().remove();
    this.map = undefined;
    this.tiles.forget();
    this.beside.forget();
    this.pencil.forget();
    this.shown = [];
    this.borders = this.baseMap = undefined;
  }

  /** Leaves these features out of the tiles, because somebody draws them above. */
  hide(ids: ReadonlySet<string>): void {
    this.tiles.hide(ids);
  }

  visibleLayers(): string[] {
    return this.tiles.ids;
  }

  /** A wished view holds while the page around the map is still settling; after that the map keeps its centre. */
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
      if (this.placing) {
        this.placing = false;
        this.apply('layers');
      }
    } else {
      this.viewSince = Infinity;
    }
  }

  private apply(part: keyof TongtuMap['state']): void {
    if (!this.map) return;
    const { settings, layers, overlays, outlines, selection, view, swipe, drawing } = this.state;
    if (part === 'settings' && settings) this.applySettings(this.map, settings);
    if (part === 'layers' && !this.placing) {
      this.tiles.show(this.map, layers);
      this.labels.refresh();
    }
    if (part === 'overlays') {
      this.shown.forEach((layer) => layer.remove());
      this.shown = overlays.map((overlay) => overlayLayer(overlay).addTo(this.map!));
    }
    if (part === 'outlines') {
      this.borders?.remove();
      this.borders = outlineLayer(outlines).addTo(this.map);
      this.labels.setOutlines(outlineNames(outlines));
    }
    if (part === 'selection' || part === 'layers') this.tiles.choose(selection);
    if (part === 'swipe') this.beside.show(this.map, swipe, settings?.language ?? 'zh');
    if (part === 'drawing') this.pencil.show(this.map, drawing);
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
