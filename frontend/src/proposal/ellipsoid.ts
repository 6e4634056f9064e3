import { kindOf, paths, type Position } from './geometry';

/** CGCS2000, as on the server (org.tongtu.geodata.Ellipsoid); metres. */
export const A = 6_378_137;
export const F = 1 / 298.257222101;
const B = A * (1 - F);
const E2 = F * (2 - F);
const E = Math.sqrt(E2);
const POLE = authalic(1);
const RADIUS = A * Math.sqrt(POLE / 2);

export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Metres of the shortest way between two places (Vincenty 1975, better than a millimetre within a country). */
export function distance([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  const u1 = Math.atan((1 - F) * Math.tan(radians(lat1)));
  const u2 = Math.atan((1 - F) * Math.tan(radians(lat2)));
  const [sin1, cos1, sin2, cos2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  const apart = radians(lon2 - lon1);
  let lambda = apart;
  for (let round = 0; ; round++) {
    const sine = Math.hypot(cos2 * Math.sin(lambda), cos1 * sin2 - sin1 * cos2 * Math.cos(lambda));
    if (sine === 0) return 0;
    const cosine = sin1 * sin2 + cos1 * cos2 * Math.cos(lambda);
    const sigma = Math.atan2(sine, cosine);
    const sinAlpha = (cos1 * cos2 * Math.sin(lambda)) / sine;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const middle = cos2Alpha === 0 ? 0 : cosine - (2 * sin1 * sin2) / cos2Alpha;
    const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
    const before = lambda;
    lambda = apart + (1 - c) * F * sinAlpha * (sigma + c * sine * (middle + c * cosine * (2 * middle ** 2 - 1)));
    if (Math.abs(lambda - before) < 1e-13 || round > 50) return along(cos2Alpha, sigma, sine, cosine, middle);
  }
}

function along(cos2Alpha: number, sigma: number, sine: number, cosine: number, middle: number): number {
  const u = (cos2Alpha * (A ** 2 - B ** 2)) / B ** 2;
  const a = 1 + (u / 16384) * (4096 + u * (-768 + u * (320 - 175 * u)));
  const b = (u / 1024) * (256 + u * (-128 + u * (74 - 47 * u)));
  const inner = cosine * (2 * middle ** 2 - 1) - (b / 6) * middle * (4 * sine ** 2 - 3) * (4 * middle ** 2 - 3);
  return B * a * (sigma - b * sine * (middle + (b / 4) * inner));
}

/** Metres along lines, or around polygons and their holes. */
export function length(geometry: GeoJSON.Geometry): number {
  return paths(geometry).reduce((sum, path) => sum + path.slice(1).reduce((all, to, i) => all + distance(path[i], to), 0), 0);
}

/** Square metres; edges are the shortest ways, on the sphere of the same area (off by less than one part in a million). */
export function area(geometry: GeoJSON.Geometry): number {
  if (kindOf(geometry) !== 'POLYGON') return 0;
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [paths(geometry)];
  return polygons.reduce((sum, [shell, ...holes]) => sum + ringArea(shell) - holes.reduce((all, it) => all + ringArea(it), 0), 0);
}

function ringArea(ring: Position[]): number {
  const heights = ring.map(([, lat]) => Math.tan(Math.asin(authalic(Math.sin(radians(lat))) / POLE) / 2));
  const excess = ring.slice(1).reduce((sum, to, i) => {
    const half = Math.tan(radians(to[0] - ring[i][0]) / 2);
    return sum + 2 * Math.atan((half * (heights[i] + heights[i + 1])) / (1 + heights[i] * heights[i + 1]));
  }, 0);
  return Math.abs(excess) * RADIUS ** 2;
}

/** Twice the part of the ellipsoid's area up to a latitude, by its sine (Snyder 1987, 3-12). */
function authalic(sine: number): number {
  return (1 - E2) * (sine / (1 - E2 * sine ** 2) + Math.atanh(E * sine) / E);
}
