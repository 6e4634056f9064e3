import L from 'leaflet';
import type { Clicked, Hit } from './types';

type Found = { hit: Hit; name: string }[];

/** Pointer and keyboard alike: hovering names what is there, a click or Enter (at the centre) chooses it. */
export class Pointing {
  private readonly tip = L.tooltip({ direction: 'top', offset: [0, -6], className: 'tm-tip' });
  private frame = 0;

  constructor(
    private readonly map: L.Map,
    private readonly find: (place: L.LatLng) => Found,
    private readonly choose: (clicked: Clicked) => void
  ) {
    map.on('click', (event) => this.click(event.latlng, Boolean(event.originalEvent?.shiftKey)));
    map.on('mousemove', (event) => this.hover(event.latlng));
    map.on('mouseout zoomstart', () => this.tip.remove());
    map.getContainer().addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === map.getContainer()) {
        this.click(map.getCenter());
      }
    });
  }

  private click(place: L.LatLng, more = false): void {
    const { lng, lat } = place.wrap();
    const hits = this.find(place).slice(0, 20).map((found) => found.hit);
    this.choose({ lng, lat, hits, more });
  }

  private hover(place: L.LatLng): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const found = this.find(place);
      this.map.getContainer().classList.toggle('tm-over', found.length > 0);
      const name = found[0]?.name;
      if (!name) {
        this.tip.remove();
        return;
      }
      const text = document.createElement('span');
      text.textContent = name;
      this.tip.setLatLng(place).setContent(text).addTo(this.map);
    });
  }
}
