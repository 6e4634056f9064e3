import L from 'leaflet';
import type { Overlay, Paint } from './types';

const SVG = 'http://www.w3.org/2000/svg';

/** Diagonal strokes as an SVG pattern, kept once in the page for every colour and gap. */
function hatch(colour: string, gap: number): string {
  const id = `tm-hatch-${colour.replace(/\W/g, '')}-${gap}`;
  if (!document.getElementById(id)) {
    const part = (name: string, attributes: Record<string, string>): Element => {
      const element = document.createElementNS(SVG, name);
      Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
      return element;
    };
    const host = part('svg', { width: '0', height: '0', class: 'tm-patterns', 'aria-hidden': 'true' });
    const pattern = part('pattern', { id, width: `${gap}`, height: `${gap}`, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' });
    pattern.append(part('line', { x1: '0', y1: '0', x2: '0', y2: `${gap}`, stroke: colour, 'stroke-width': '2' }));
    host.append(pattern);
    document.body.append(host);
  }
  return `url(#${id})`;
}

function path(paint: Paint): L.PathOptions {
  return {
    color: paint.stroke ?? paint.fill,
    weight: paint.width ?? 1,
    dashArray: paint.dash?.join(' '),
    fill: paint.fill !== undefined,
    fillColor: paint.fill && paint.hatch ? hatch(paint.fill, paint.hatch) : paint.fill,
    fillOpacity: paint.fillOpacity ?? 0.2
  };
}

/** GeoJSON on top of the tiles: what is being looked at, compared or found. Texts are set as text, never as HTML. */
export function overlayLayer(overlay: Overlay): L.GeoJSON {
  const options = path(overlay.paint);
  return L.geoJSON(overlay.data, {
    interactive: false,
    style: options,
    pointToLayer: (_, place) => L.circleMarker(place, { ...options, interactive: false, radius: overlay.paint.radius ?? 7 })
  });
}

/** Borders: a light casing below a dashed line, so that they are seen on any ground. */
export function outlineLayer(data: GeoJSON.FeatureCollection): L.LayerGroup {
  const casing = { color: '#ffffff', opacity: 0.75, weight: 4, fill: false };
  const strong = (feature?: GeoJSON.Feature): boolean => feature?.properties?.strong !== false;
  return L.layerGroup([
    L.geoJSON(data, { interactive: false, pane: 'outlines', style: casing }),
    L.geoJSON(data, {
      interactive: false,
      pane: 'outlines',
      style: (feature) => ({
        color: strong(feature) ? '#6b5b95' : '#9a96a8',
        weight: strong(feature) ? 1.6 : 1,
        dashArray: '8 3 2 3',
        fill: false
      })
    })
  ]);
}

/** Where an outline's name stands: given by the server, inside the territory. */
export function outlineNames(data: GeoJSON.FeatureCollection): { text: string; place: L.LatLng }[] {
  return data.features
    .filter((feature) => feature.properties?.name && feature.properties.at)
    .map(({ properties }) => ({ text: properties!.name, place: L.latLng(properties!.at[1], properties!.at[0]) }));
}
