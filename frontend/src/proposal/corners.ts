import L from 'leaflet';
import { key, type Position } from './geometry';
import type { Magnets } from './magnets';

/** The map's centre from corner to corner of what is in sight: where the pointer would snap to, keys get by one of them. */
export class Corners {
  private passed = new Set<string>();
  private last?: L.LatLng;
  private from = L.latLng(0, 0);

  constructor(
    private readonly map: L.Map,
    private readonly magnets: Magnets
  ) {}

  /**
   * To the nearest corner; asked again there, to the one that was next in distance.
   *
   * @returns whether there was one
   */
  next(): boolean {
    const centre = this.map.getCenter();
    if (!this.last?.equals(centre)) this.begin(centre);
    const sight = this.map.getBounds();
    const found = this.magnets.edges.flat().filter((it) => !this.passed.has(key(it)) && sight.contains(place(it)));
    if (found.length === 0) return false;
    const from = this.map.project(this.from);
    const far = (it: Position): number => this.map.project(place(it)).distanceTo(from);
    const nearest = found.map((it) => ({ it, far: far(it) })).reduce((a, b) => (b.far < a.far ? b : a)).it;
    this.passed.add(key(nearest));
    this.map.setView(place(nearest), this.map.getZoom(), { animate: false });
    this.last = this.map.getCenter();
    return true;
  }

  private begin(centre: L.LatLng): void {
    this.passed.clear();
    this.from = centre;
  }
}

function place([longitude, latitude]: Position): L.LatLng {
  return L.latLng(latitude, longitude);
}
