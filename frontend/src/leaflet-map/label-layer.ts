import L from 'leaflet';
import type { VectorTileLayer } from './tile-layer';

interface Label {
  text: string;
  place: L.LatLng;
  strong: boolean;
}

/**
 * Names, drawn over all tiles at once so that no tile's edge cuts them; a name that would touch another is left out.
 * Jurisdictions come first, then layers from the top.
 */
export class LabelLayer extends L.Layer {
  private readonly canvas = document.createElement('canvas');
  private outlines: Label[] = [];
  private pending = 0;
  language = 'zh';

  constructor(
    private readonly layers: () => VectorTileLayer[],
    private readonly paneName = 'labels'
  ) {
    super();
    this.canvas.className = 'tm-labels';
  }

  setOutlines(outlines: { text: string; place: L.LatLng }[]): void {
    this.outlines = outlines.map((each) => ({ ...each, strong: true }));
    this.refresh();
  }

  onAdd(map: L.Map): this {
    const pane = map.getPane(this.paneName) ?? map.createPane(this.paneName);
    pane.style.zIndex = '450';
    pane.append(this.canvas);
    map.on('moveend resize', this.refresh, this);
    map.on('zoomstart', this.clear, this);
    return this;
  }

  onRemove(map: L.Map): this {
    map.off('moveend resize', this.refresh, this);
    map.off('zoomstart', this.clear, this);
    this.canvas.remove();
    return this;
  }

  refresh(): void {
    cancelAnimationFrame(this.pending);
    this.pending = requestAnimationFrame(() => this._map && this.draw());
  }

  private clear(): void {
    this.canvas.width = 0;
  }

  private draw(): void {
    const size = this._map.getSize();
    const ratio = window.devicePixelRatio || 1;
    L.DomUtil.setPosition(this.canvas, this._map.containerPointToLayerPoint([0, 0]));
    this.canvas.width = size.x * ratio;
    this.canvas.height = size.y * ratio;
    this.canvas.style.width = `${size.x}px`;
    this.canvas.style.height = `${size.y}px`;
    const pen = this.canvas.getContext('2d')!;
    pen.scale(ratio, ratio);
    pen.textAlign = 'center';
    const taken: L.Bounds[] = [];
    [...this.outlines, ...this.names()].forEach((label) => this.write(pen, label, taken));
  }

  private names(): Label[] {
    const named = new Map<string, Label>();
    for (const layer of this.layers()) {
      if (this._map.getZoom() < (layer.style.labelFrom ?? Infinity)) continue;
      layer.forEachName(({ id, zh, en }, place) => {
        const text = this.language === 'en' ? en : zh;
        if (text) named.set(id, { text, place, strong: false });
      });
    }
    return [...named.values()];
  }

  private write(pen: CanvasRenderingContext2D, label: Label, taken: L.Bounds[]): void {
    const at = this._map.latLngToContainerPoint(label.place);
    pen.font = `${label.strong ? '600 14px' : '12px'} system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`;
    const half = pen.measureText(label.text).width / 2 + 4;
    const lift = label.strong ? 0 : -12;
    const box = L.bounds([at.x - half, at.y + lift - 9], [at.x + half, at.y + lift + 9]);
    if (taken.some((other) => other.intersects(box))) return;
    taken.push(box);
    pen.lineWidth = 3;
    pen.lineJoin = 'round';
    pen.strokeStyle = 'rgba(255, 255, 255, 0.9)';
    pen.fillStyle = label.strong ? '#3d3a50' : '#26323a';
    pen.strokeText(label.text, at.x, at.y + lift + 4);
    pen.fillText(label.text, at.x, at.y + lift + 4);
  }
}
