import L from 'leaflet';
import { kindOf, snapped } from './geometry';

export const STYLE = { color: '#0b57d0', weight: 3, fillOpacity: 0.12 };
export const HANDLE = L.divIcon({ className: 'pe-handle', iconSize: [18, 18] });

/** A geometry as a layer whose vertices can be dragged. */
export function editable(geometry: GeoJSON.Geometry): L.Layer & { pm: any } {
  const options = { ...STYLE, pmIgnore: false, snapIgnore: true, icon: HANDLE };
  const made = L.GeoJSON.geometryToLayer({ type: 'Feature', properties: {}, geometry }, { pointToLayer: (_, place) => L.marker(place, options) } as L.GeoJSONOptions);
  if (kindOf(geometry) === 'POINT') return made as L.Marker;
  const places = (made as L.Polyline).getLatLngs() as L.LatLng[];
  return kindOf(geometry) === 'POLYGON' ? L.polygon(places, options as never) : L.polyline(places, options as never);
}

/** Exactly where the vertices are: Leaflet would round them. */
export function geometryOf(layer: L.Layer): GeoJSON.Geometry {
  return snapped((layer as L.Polyline).toGeoJSON(false as never).geometry);
}

/** What a drawing in progress would be if it ended under the pointer; undefined while it is too little. */
export function outlineOf(latlngs: L.LatLng[], kind: 'POLYGON' | 'LINE' | 'POINT'): GeoJSON.Geometry | undefined {
  const path = Array.isArray(latlngs) ? latlngs.filter((it) => it instanceof L.LatLng).map(({ lng, lat }) => [lng, lat]) : [];
  if (kind === 'POINT' || path.length < 2) return undefined;
  return kind === 'POLYGON' && path.length > 2 ? { type: 'Polygon', coordinates: [[...path, path[0]]] } : { type: 'LineString', coordinates: path };
}
