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

/** Fills the screen with the map, where the browser can. */
export class FullScreen extends L.Control {
  private readonly button = L.DomUtil.create('button', 'tm-full-screen');

  constructor(private readonly host: HTMLElement) {
    super({ position: 'topleft' });
    this.button.type = 'button';
    this.button.textContent = '⛶';
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
