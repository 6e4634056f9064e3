import { cornersOf } from './corners';
import { Ground, isMosaic, type Pen } from './ground';
import type { LayerStyle, Paint } from './types';
import type { DecodedTile, TileFeature } from './vector-tile';

/** A dark line in a light casing, so that it is seen on any ground. */
const CHOSEN: Paint[] = [
  { stroke: '#ffffff', width: 7, radius: 8 },
  { stroke: '#0b57d0', width: 3.5, radius: 8 }
];

/** Areas smaller than this are drawn without their edge, or the edge would be all that is seen of them. Pixels. */
const SMALL = 5;

/** Strokes wider than this have round corners; on narrower ones nobody sees them, and both strokes and corners cost a lot. Pixels. */
const NARROW = 2;

/** Which paint a feature gets. */
export function paintOf(feature: TileFeature, style: LayerStyle): Paint {
  return style.classes[String(feature.tag(style.property) ?? '')] ?? style.fallback;
}

/** Draws a tile: the ground of its areas, then their edges, lines and points, one path per paint; the chosen feature last. */
export function drawTile(
  context: Pen,
  tile: DecodedTile,
  size: number,
  style: LayerStyle,
  chosen: string | undefined
): void {
  const scale = size / tile.extent;
  const groups = groupByPaint(tile.features, style);
  const paints = [style.fallback, ...Object.values(style.classes)].filter((paint) => groups.has(paint));
  const each = (kind: TileFeature['kind'], draw: (features: TileFeature[], paint: Paint) => void): void =>
    paints.forEach((paint) => draw(groups.get(paint)!.filter((feature) => feature.kind === kind), paint));
  if (tile.features.some((feature) => feature.kind === 'area')) {
    const ground = new Ground(context, size);
    each('area', (areas, paint) => ground.lay(areas, paint, tile.extent));
    each('area', (areas, paint) => isInked(paint) && ground.edge(ringsOf(edged(areas, scale, paint), scale), paint.stroke!, paint.width ?? 1));
    ground.show();
  }
  each('area', (areas, paint) => isInked(paint) || drawEdges(context, edged(areas, scale, paint), scale, paint));
  each('line', (lines, paint) => drawEdges(context, lines, scale, paint));
  each('point', (points, paint) => drawPoints(context, points, scale, paint));
  const selected = chosen === undefined ? [] : tile.features.filter((feature) => feature.tag('id') === chosen);
  CHOSEN.forEach((paint) => drawEdges(context, selected, scale, paint));
}

function groupByPaint(features: TileFeature[], style: LayerStyle): Map<Paint, TileFeature[]> {
  const groups = new Map<Paint, TileFeature[]>();
  for (const feature of features) {
    const paint = paintOf(feature, style);
    const group = groups.get(paint);
    if (group) group.push(feature);
    else groups.set(paint, [feature]);
  }
  return groups;
}

function drawPoints(context: Pen, features: TileFeature[], scale: number, paint: Paint): void {
  if (features.length > 0 && paint.fill) {
    context.globalAlpha = paint.fillOpacity ?? 1;
    context.fillStyle = paint.fill;
    context.fill(pathOf(features, scale, paint));
  }
  drawEdges(context, features, scale, paint);
}

function drawEdges(context: Pen, features: TileFeature[], scale: number, paint: Paint): void {
  if (features.length === 0 || !paint.stroke || paint.width === 0) return;
  context.globalAlpha = 1;
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.width ?? 1;
  context.lineJoin = isWide(paint) ? 'round' : 'bevel';
  context.lineCap = isWide(paint) ? 'round' : 'butt';
  context.setLineDash(paint.dash ?? []);
  context.stroke(pathOf(features, scale, paint));
}

function isWide(paint: Paint): boolean {
  return (paint.width ?? 1) > NARROW;
}

/** Whether an area's edge goes into the image of its ground. */
function isInked({ stroke, width, dash }: Paint): boolean {
  return Boolean(stroke) && width !== 0 && !dash && (width ?? 1) <= NARROW;
}

/** The areas that are large enough for their edge, or are nothing but an edge. */
function edged(areas: TileFeature[], scale: number, paint: Paint): TileFeature[] {
  return areas.filter((area) => {
    const [west, north, east, south] = area.box;
    return !isMosaic(area) && (!paint.fill || Math.max(east - west, south - north) * scale >= SMALL);
  });
}

function ringsOf(areas: TileFeature[], scale: number): number[][] {
  return areas.flatMap((area) => area.paths.map((ring) => cornersOf(ring, scale)));
}

function pathOf(features: TileFeature[], scale: number, paint: Paint): Path2D {
  const path = new Path2D();
  for (const feature of features) {
    trace(path, feature, scale, paint);
  }
  return path;
}

function trace(path: Path2D, feature: TileFeature, scale: number, paint: Paint): void {
  const radius = paint.radius ?? 4;
  for (const points of feature.paths) {
    const [x, y, ...rest] = cornersOf(points, scale);
    if (feature.kind === 'point') {
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
      continue;
    }
    path.moveTo(x, y);
    for (let i = 0; i < rest.length; i += 2) path.lineTo(rest[i], rest[i + 1]);
    if (feature.kind !== 'area') continue;
    if (isWide(paint)) path.closePath();
    else path.lineTo(x, y); // closing has Chromium measure the whole path, for every area anew
  }
}
