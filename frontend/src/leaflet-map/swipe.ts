import L from 'leaflet';
import { LabelLayer } from './label-layer';
import { TileLayers } from './tile-layers';
import type { SwipeState } from './types';

const PANE = 'swipe';

/**
 * Two states on one map: one left, one right of a line. The line is a native slider, so that mouse, finger, arrow keys
 * and screen readers move it alike; it lies beside Leaflet's container, which would pan the map at an arrow key.
 */
export class Swipe {
  private readonly slider = document.createElement('input');
  private readonly line = document.createElement('div');
  private readonly names = [document.createElement('span'), document.createElement('span')];
  private readonly box = document.createElement('div');
  private readonly left: TileLayers = new TileLayers(() => this.labels.refresh(), PANE);
  private readonly labels = new LabelLayer(() => this.left.fromTop, 'swipe-labels');
  private map?: L.Map;

  constructor(private readonly host: HTMLElement) {
    this.box.className = 'tm-swipe';
    this.slider.type = 'range';
    this.slider.max = '100';
    this.slider.step = '1';
    this.slider.value = '50';
    this.line.className = 'tm-swipe-line';
    this.names.forEach((name, side) => (name.className = side ? 'tm-swipe-after' : 'tm-swipe-before'));
    this.box.append(this.line, ...this.names, this.slider);
    this.slider.addEventListener('input', () => this.clip());
  }

  show(map: L.Map, state: SwipeState | null | undefined, language: string): void {
    if (!state) {
      this.remove();
      return;
    }
    if (this.map !== map) this.add(map);
    this.labels.language = language;
    this.slider.setAttribute('aria-label', state.label);
    this.names[0].textContent = state.before;
    this.names[1].textContent = state.after;
    this.left.show(map, state.layers);
    this.clip();
  }

  /** The tiles at a place that are seen there, where they are the left ones. */
  at(place: L.LatLng): TileLayers | undefined {
    const map = this.map;
    return map && map.latLngToContainerPoint(place).x < map.getSize().x * this.share ? this.left : undefined;
  }

  /** The map is gone. */
  forget(): void {
    this.left.forget();
    this.box.remove();
    this.map = undefined;
  }

  private get share(): number {
    return Number(this.slider.value) / 100;
  }

  private add(map: L.Map): void {
    this.map = map;
    map.createPane(PANE).style.zIndex = '210';
    this.labels.addTo(map);
    map.on('move zoom resize zoomend viewreset', this.clip, this);
    this.host.append(this.box);
  }

  private remove(): void {
    const map = this.map;
    if (!map) return;
    map.off('move zoom resize zoomend viewreset', this.clip, this);
    this.left.show(map, []);
    this.labels.remove();
    [map.getPane('tilePane')!, map.getPane('labels')!].forEach((pane) => (pane.style.clipPath = ''));
    map.getPane(PANE)?.remove();
    this.forget();
  }

  /** Panes move with the map, so what is seen of them is told in their own coordinates. */
  private clip(): void {
    const map = this.map;
    if (!map) return;
    const size = map.getSize();
    const from = map.containerPointToLayerPoint([0, 0]);
    const to = map.containerPointToLayerPoint(size);
    const x = from.x + size.x * this.share;
    const cut = (west: number, east: number): string =>
      `polygon(${west}px ${from.y}px, ${east}px ${from.y}px, ${east}px ${to.y}px, ${west}px ${to.y}px)`;
    [PANE, 'swipe-labels'].forEach((name) => this.cutPane(map, name, cut(from.x, x)));
    ['tilePane', 'labels'].forEach((name) => this.cutPane(map, name, cut(x, to.x)));
    this.line.style.insetInlineStart = `${this.share * 100}%`;
    this.slider.setAttribute('aria-valuetext', `${this.names[0].textContent} ${this.slider.value}% · ${this.names[1].textContent} ${100 - Number(this.slider.value)}%`);
  }

  private cutPane(map: L.Map, name: string, path: string): void {
    const pane = map.getPane(name);
    if (pane) pane.style.clipPath = path;
  }
}
