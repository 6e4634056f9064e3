import type L from 'leaflet';
import { bounds, isGeometry, meets, type Bounds } from './geometry';
import type { Session } from './session';
import { GEOMETRY } from './types';

/** What the map shows of the proposal, and how to bring something into it. */
export class Sight {
  constructor(
    private readonly map: L.Map,
    private readonly session: Session
  ) {}

  get box(): Bounds {
    const seen = this.map.getBounds();
    return { west: seen.getWest(), south: seen.getSouth(), east: seen.getEast(), north: seen.getNorth() };
  }

  /** @param always even where the place is in sight and large enough */
  look(at: Bounds, always = false): void {
    const inside = this.box;
    const large = (at.east - at.west) / (inside.east - inside.west) > 0.08;
    if (!always && large && at.west > inside.west && at.east < inside.east && at.south > inside.south && at.north < inside.north) return;
    this.map.fitBounds([[at.south, at.west], [at.north, at.east]], { maxZoom: 17, padding: [60, 60], animate: false });
  }

  zoomTo(id: string | undefined): void {
    const geometry = id && this.session.see(id)?.cells[GEOMETRY]?.value;
    if (geometry && isGeometry(geometry)) this.look(bounds(geometry));
  }

  /** The shapes in sight, by thing and version: at most so many. */
  shapes(most: number): Map<string, GeoJSON.Geometry> {
    const box = this.box;
    const near = new Map<string, GeoJSON.Geometry>();
    for (const { id, cells } of this.session.all()) {
      const { value, version, own } = cells[GEOMETRY] ?? {};
      if (near.size < most && isGeometry(value) && meets(bounds(value), box)) near.set(`${id} ${version} ${own ?? ''}`, value);
    }
    return near;
  }
}
