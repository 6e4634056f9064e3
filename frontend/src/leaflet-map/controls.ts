import L from 'leaflet';
import type { Settings } from './types';

/** Where the pointer is, or the map's centre while it is steered by keyboard: longitude, latitude. */
export class PlaceReadout extends L.Control {
  private readonly box = document.createElement('output');

  onAdd(map: L.Map): HTMLElement {
    this.box.className = 'tm-place';
    map.on('mousemove', (event) => this.show(event.latlng));
    map.on('mouseout moveend', () => this.show(map.getCenter()));
    return this.box;
  }

  name(text: string): void {
    this.box.setAttribute('aria-label', text);
  }

  private show(place: L.LatLng): void {
    this.box.textContent = `${place.lng.toFixed(5)}, ${place.lat.toFixed(5)}`;
  }
}

const CORNERS =
  '<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/></svg>';

/** Fills the screen with the map, where the browser can. */
export class FullScreen extends L.Control {
  private readonly button = L.DomUtil.create('button', 'tm-full-screen');

  constructor(private readonly host: HTMLElement) {
    super({ position: 'topleft' });
    this.button.type = 'button';
    this.button.innerHTML = CORNERS;
  }

  onAdd(): HTMLElement {
    const bar = L.DomUtil.create('div', 'leaflet-bar');
    bar.hidden = !document.fullscreenEnabled;
    bar.append(this.button);
    L.DomEvent.disableClickPropagation(bar);
    this.button.addEventListener('click', () => this.toggle());
    return bar;
  }

  name(text: string): void {
    this.button.title = text;
    this.button.setAttribute('aria-label', text);
  }

  private toggle(): void {
    const change = document.fullscreenElement ? document.exitFullscreen() : this.host.requestFullscreen();
    change.catch(() => undefined);
  }
}

/** Leaflet's own buttons, named in the reader's language. */
export function nameButtons(container: HTMLElement, texts: Settings['texts']): void {
  container.setAttribute('aria-label', texts.map);
  container.setAttribute('role', 'application');
  label(container.querySelector('.leaflet-control-zoom-in'), texts.zoomIn);
  label(container.querySelector('.leaflet-control-zoom-out'), texts.zoomOut);
}

function label(button: Element | null, text: string): void {
  button?.setAttribute('title', text);
  button?.setAttribute('aria-label', text);
}
