import { A, F, radians } from './ellipsoid';
import type { Position } from './geometry';

const N = F / (2 - F);
const SCALE = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64);
const ECCENTRICITY = (2 * Math.sqrt(N)) / (1 + N);
const FALSE_EASTING = 500_000;

/** Krüger's series in the third flattening; the terms left out are below a thousandth of a millimetre. */
const FORTH = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4,
  (49561 / 161280) * N ** 4
];
const BACK = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4,
  (4397 / 161280) * N ** 4
];
const LATITUDE = [
  2 * N - (2 / 3) * N ** 2 - 2 * N ** 3 + (116 / 45) * N ** 4,
  (7 / 3) * N ** 2 - (8 / 5) * N ** 3 - (227 / 45) * N ** 4,
  (56 / 15) * N ** 3 - (136 / 35) * N ** 4,
  (4279 / 630) * N ** 4
];

/** CGCS2000 in metres east (500,000 on the meridian) and north of the equator. @param meridian the zone's, in degrees */
export function toMetres([longitude, latitude]: Position, meridian: number): Position {
  const sine = Math.sin(radians(latitude));
  const t = Math.sinh(Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine));
  const away = radians(longitude - meridian);
  const xi = Math.atan2(t, Math.cos(away));
  const eta = Math.atanh(Math.sin(away) / Math.sqrt(1 + t ** 2));
  const [north, east] = bend(FORTH, xi, eta, 1);
  return [FALSE_EASTING + SCALE * east, SCALE * north];
}

/** The way back: degrees. */
export function toDegrees([east, north]: Position, meridian: number): Position {
  const [xi, eta] = bend(BACK, north / SCALE, (east - FALSE_EASTING) / SCALE, -1);
  const conformal = Math.asin(Math.sin(xi) / Math.cosh(eta));
  const latitude = conformal + LATITUDE.reduce((sum, it, j) => sum + it * Math.sin(2 * (j + 1) * conformal), 0);
  const away = Math.atan2(Math.sinh(eta), Math.cos(xi));
  return [meridian + (away * 180) / Math.PI, (latitude * 180) / Math.PI];
}

function bend(series: number[], xi: number, eta: number, sign: number): [number, number] {
  const [x, y] = [2 * xi, 2 * eta];
  return [
    xi + sign * series.reduce((sum, it, j) => sum + it * Math.sin((j + 1) * x) * Math.cosh((j + 1) * y), 0),
    eta + sign * series.reduce((sum, it, j) => sum + it * Math.cos((j + 1) * x) * Math.sinh((j + 1) * y), 0)
  ];
}
