import type L from 'leaflet';

const DOUBLE_CLICK_MS = 500;

/** The double click that ends a shape must not zoom as well. */
export class DoubleClicks {
  private waiting = 0;

  constructor(private readonly map: L.Map) {}

  /** Whether they are the tool's; the last one is still under way when it is laid down. */
  keep(busy: boolean): void {
    this.map.doubleClickZoom.disable();
    window.clearTimeout(this.waiting);
    if (!busy) this.waiting = window.setTimeout(() => this.map.doubleClickZoom.enable(), DOUBLE_CLICK_MS);
  }
}
