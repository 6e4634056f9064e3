// The moving map in place of the drawing, and the map on which a place is picked.
import * as L from '/webjars/leaflet/1.9.4/dist/leaflet-src.esm.js';

const css = document.createElement('link');
css.rel = 'stylesheet';
css.href = '/webjars/leaflet/1.9.4/dist/leaflet.css';
document.head.append(css);
const styled = new Promise(done => css.addEventListener('load', done));

const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const accent = () => resolve('--accent');
const quiet = () => resolve('--quiet');

/** light-dark() has no meaning on a canvas: let a probe resolve it. */
function resolve(name) {
  const probe = document.createElement('span');
  probe.style.color = colour(name);
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

async function changes(url, map) {
  const answer = await fetch(url);
  if (!answer.ok) {
    throw new Error(answer.status);
  }
  const all = await answer.json();
  const of = what => ({type: 'FeatureCollection', features: all.features.filter(it => it.properties.what === what)});
  L.geoJSON(of('water'), {interactive: false, style: {color: resolve('--map-water'), weight: 3}}).addTo(map);
  L.geoJSON(of('road'), {interactive: false, style: {color: resolve('--map-road'), weight: 2}}).addTo(map);
  L.geoJSON(of('town'), {interactive: false, style: {color: resolve('--map-town'), weight: 1, dashArray: '7 4', fill: false}}).addTo(map);
  const before = L.geoJSON(of('before'), {interactive: false, style: {color: quiet(), weight: 3, dashArray: '6 6', fillOpacity: .08},
    pointToLayer: (_, at) => L.circleMarker(at, {radius: 7})}).addTo(map);
  const after = L.geoJSON(of('after'), {interactive: false, style: {color: accent(), weight: 4, fillOpacity: .18},
    pointToLayer: (_, at) => L.circleMarker(at, {radius: 8})}).addTo(map);
  L.geoJSON(of('village'), {pointToLayer: village}).addTo(map);
  const bounds = before.getBounds().extend(after.getBounds());
  if (bounds.isValid()) {
    map.fitBounds(bounds, {padding: [40, 40], maxZoom: 16});
  }
  after.eachLayer(layer => number(layer, map));
  return bounds;
}

/** A name is words, never markup. */
function village(feature, at) {
  const name = document.createElement('span');
  name.textContent = feature.properties.name;
  return L.circleMarker(at, {radius: 3, interactive: false, color: resolve('--ink'), fillOpacity: 1, weight: 1})
    .bindTooltip(name, {permanent: true, direction: 'right', offset: [6, 0], className: 'village-name'});
}

function number(layer, map) {
  const at = layer.getLatLng ? layer.getLatLng() : layer.getBounds().getCenter();
  L.marker(at, {interactive: false, keyboard: false, icon: L.divIcon({className: 'number-mark', iconSize: [26, 26],
    html: String(Number(layer.feature.properties.number))})}).addTo(map);
}

/** Replaces the drawing once everything is there; on any trouble the drawing stays. */
export async function show(figure) {
  if (!figure.dataset.changes) {
    return;
  }
  await styled;
  const holder = document.createElement('div');
  holder.className = 'live-map';
  const drawing = figure.querySelector('.canvas');
  drawing.after(holder);
  const map = L.map(holder, {attributionControl: false, scrollWheelZoom: false});
  try {
    map.setView([0, 0], 2);
    await changes(figure.dataset.changes, map);
    L.control.scale({imperial: false}).addTo(map);
    drawing.hidden = true;
  } catch {
    holder.remove();
  }
}

/** A place picked by a tap; the hidden field holds it as GeoJSON. */
export async function pick(box) {
  await styled;
  const field = box.closest('form').querySelector('[name=place]');
  const holder = box.querySelector('.pick-map');
  box.hidden = false;
  const map = L.map(holder, {attributionControl: false});
  map.setView([0, 0], 2);
  let marker = null;
  const put = at => {
    marker?.remove();
    marker = L.marker(at, {keyboard: false, icon: L.divIcon({className: 'place-mark', iconSize: [18, 18]})}).addTo(map);
  };
  map.on('click', event => {
    put(event.latlng);
    field.value = JSON.stringify({type: 'Point', coordinates: [round(event.latlng.lng), round(event.latlng.lat)]});
  });
  box.querySelector('[data-clear]').addEventListener('click', () => {
    marker?.remove();
    marker = null;
    field.value = '';
  });
  let bounds = null;
  const load = changes(box.dataset.pick, map).then(known => { bounds = known; restore(field, put); }).catch(() => { box.hidden = true; });
  box.closest('.step').addEventListener('shown', async () => {
    await load;
    map.invalidateSize();
    if (marker === null && bounds?.isValid()) {
      map.fitBounds(bounds, {padding: [30, 30], maxZoom: 15});
    }
  });
}

function restore(field, put) {
  if (field.value) {
    const [lng, lat] = JSON.parse(field.value).coordinates;
    put([lat, lng]);
  }
}

function round(degrees) {
  return Math.round(degrees * 1e6) / 1e6;
}
