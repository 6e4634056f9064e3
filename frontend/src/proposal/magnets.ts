import L from 'leaflet';
import { paths, type Position } from './geometry';

const STYLE = { opacity: 0, fill: false, interactive: false, snapIgnore: false, pmIgnore: true };

/** What the pointer snaps to, and what can be traced: the shapes in sight, drawn unseen. */
export class Magnets {
  private readonly layers = L.layerGroup();
  private readonly drawn = new Map<string, L.Layer[]>();
  private near: ReadonlyMap<string, GeoJSON.Geometry> = new Map();

  constructor(map: L.Map) {
    this.layers.addTo(map);
  }

  get edges(): Position[][] {
    return [...this.near.values()].flatMap(paths);
  }

  /**
   * Only what is new is added and only what is gone is taken away: geoman learns of added layers late, and for as long a
   * pointer that is drawing would hold on to nothing.
   *
   * @param geometries by a name that changes when the shape does
   */
  attract(geometries: ReadonlyMap<string, GeoJSON.Geometry>): void {
    this.near = geometries;
    for (const [name, layers] of this.drawn) {
      if (geometries.has(name)) continue;
      layers.forEach((it) => this.layers.removeLayer(it));
      this.drawn.delete(name);
    }
    for (const [name, geometry] of geometries) {
      if (!this.drawn.has(name)) this.drawn.set(name, this.draw(geometry));
    }
  }

  private draw(geometry: GeoJSON.Geometry): L.Layer[] {
    const layers = L.geoJSON(geometry, { style: STYLE, ...STYLE, pointToLayer: (_, place) => L.circleMarker(place, { ...STYLE, radius: 1 } as never) } as L.GeoJSONOptions).getLayers();
    layers.forEach((layer) => this.layers.addLayer(layer));
    return layers;
  }
}
