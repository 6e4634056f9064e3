import L from 'leaflet';
import { paths, type Position } from './geometry';

const STYLE = { opacity: 0, fill: false, interactive: false, snapIgnore: false, pmIgnore: true };

/** What the pointer snaps to, and what can be traced: the shapes in sight, drawn unseen. */
export class Magnets {
  private readonly layers = L.layerGroup();
  private near: readonly GeoJSON.Geometry[] = [];

  constructor(map: L.Map) {
    this.layers.addTo(map);
  }

  get edges(): Position[][] {
    return this.near.flatMap(paths);
  }

  attract(geometries: readonly GeoJSON.Geometry[]): void {
    this.near = geometries;
    this.layers.clearLayers();
    geometries.forEach((geometry) =>
      L.geoJSON(geometry, { style: STYLE, ...STYLE, pointToLayer: (_, place) => L.circleMarker(place, { ...STYLE, radius: 1 } as never) } as L.GeoJSONOptions)
        .getLayers()
        .forEach((layer) => this.layers.addLayer(layer))
    );
  }
}
