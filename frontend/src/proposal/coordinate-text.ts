import { toDegrees, toMetres } from './gauss-kruger';
import { key, kindOf, paths, snap, type Position } from './geometry';

/** Degrees, or the number of a Gauss–Krüger zone of CGCS2000: 25 to 45 are three degrees wide, 13 to 23 six. */
export type System = 'degrees' | number;

const MILLION = 1_000_000;
const NORTHMOST_EASTING = 1_500_000;

export function meridianOf(zone: number): number {
  return zone >= 25 ? zone * 3 : zone * 6 - 3;
}

/** What coordinates about a longitude come in: the zone of three degrees, those beside it, and the one of six. */
export function systemsAt(longitude: number): System[] {
  const zone = Math.max(25, Math.min(45, Math.round(longitude / 3)));
  const wide = Math.max(13, Math.min(23, Math.floor(longitude / 6) + 1));
  return ['degrees', zone, ...[zone - 1, zone + 1].filter(isZone), wide];
}

function isZone(zone: number): boolean {
  return (zone >= 25 && zone <= 45) || (zone >= 13 && zone <= 23);
}

function print([x, y]: Position, system: System): string {
  if (system === 'degrees') return `${x} ${y}`;
  const [east, north] = toMetres([x, y], meridianOf(system));
  return `${(system * MILLION + east).toFixed(4)} ${north.toFixed(4)}`;
}

/** One vertex per line; a blank line between rings or parts. The closing vertex is left out. */
export function toText(geometry: GeoJSON.Geometry, system: System = 'degrees'): string {
  const closed = kindOf(geometry) === 'POLYGON';
  return paths(geometry)
    .map((path) => (closed ? path.slice(0, -1) : path).map((it) => print(it, system)).join('\n'))
    .join('\n\n');
}

/**
 * Reads what `toText` writes; undefined where a line is no place or there are too few of them. Paths of a polygon are its
 * shell and its holes, unless `like` is a multi-polygon with as many rings. Vertices of `like` whose text was not touched
 * stay exactly where they are, though metres are printed to a tenth of a millimetre only.
 */
export function fromText(text: string, kind: 'POLYGON' | 'LINE' | 'POINT', like?: GeoJSON.Geometry, system: System = 'degrees'): GeoJSON.Geometry | undefined {
  const known = new Map(like ? paths(like).flat().map((it) => [print(it, system), it]) : []);
  const parts = text.trim().split(/\n\s*\n/).map((part) => part.trim().split('\n').map((line) => known.get(line.trim()) ?? read(line, system)));
  if (parts.some((part) => part.some((each) => each === undefined))) return undefined;
  return build(parts as Position[][], kind, like);
}

function build(read: Position[][], kind: 'POLYGON' | 'LINE' | 'POINT', like?: GeoJSON.Geometry): GeoJSON.Geometry | undefined {
  if (kind === 'POINT') return read.length === 1 && read[0].length === 1 ? { type: 'Point', coordinates: read[0][0] } : undefined;
  if (kind === 'LINE') {
    if (read.some((part) => part.length < 2)) return undefined;
    return read.length === 1 ? { type: 'LineString', coordinates: read[0] } : { type: 'MultiLineString', coordinates: read };
  }
  if (read.some((part) => part.length < 3)) return undefined;
  const rings = read.map((part) => (key(part[0]) === key(part[part.length - 1]) ? part : [...part, part[0]]));
  if (like?.type === 'MultiPolygon' && paths(like).length === rings.length) {
    let next = 0;
    return { type: 'MultiPolygon', coordinates: like.coordinates.map((polygon) => polygon.map(() => rings[next++])) };
  }
  return { type: 'Polygon', coordinates: rings };
}

export function isPlace(line: string, system: System): boolean {
  return read(line, system) !== undefined;
}

/** Degrees are told from metres by their size, and east from north: surveyors write either first. */
function read(line: string, system: System): Position | undefined {
  const numbers = line.trim().split(/[\s,，;]+/).map(Number);
  if (numbers.length !== 2 || !numbers.every(Number.isFinite)) return undefined;
  if (Math.abs(numbers[0]) <= 180 && Math.abs(numbers[1]) <= 90) return numbers.map(snap);
  const east = numbers.find((it) => it > 10 * MILLION) ?? numbers.find((it) => it > 0 && it < NORTHMOST_EASTING);
  const north = numbers.find((it) => it !== east && it > 0 && it < 10 * MILLION);
  if (east === undefined || north === undefined) return undefined;
  const zone = east > 10 * MILLION ? Math.floor(east / MILLION) : system;
  return zone !== 'degrees' && isZone(zone) ? toDegrees([east > 10 * MILLION ? east % MILLION : east, north], meridianOf(zone)).map(snap) : undefined;
}
