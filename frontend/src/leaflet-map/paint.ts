import { Ground, isMosaic, type Pen } from './ground';
import type { LayerStyle, Paint } from './types';
import type { DecodedTile, TileFeature } from './vector-tile';

/** A dark line in a light casing, so that it is seen on any ground. */
const CHOSEN: Paint[] = [
  { stroke: '#ffffff', width: 7, radius: 8 },
  { stroke: '#0b57d0', width: 3.5, radius: 8 }
];

/** Corners nearer than this to the one before are not drawn. Pixels. */
const CLOSE = 0.6;

/** Areas smaller than this are drawn without their edge, or the edge would be all that is seen of them. Pixels. */
const SMALL = 5;

/** Strokes wider than this have round corners; on narrower ones nobody sees them, and they cost a lot. Pixels. */
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
  const paints = [style.fallback, ...Object.values(style.classes)];
  const each = (kind: TileFeature['kind'], draw: (features: TileFeature[], paint: Paint) => void): void =>
    paints.filter((paint) => groups.has(paint)).forEach((paint) => draw(groups.get(paint)!.filter((feature) => feature.kind === kind), paint));
  layGround(context, tile, size, (lay) => each('area', lay));
  each('area', (features, paint) => drawEdges(context, features.filter((feature) => hasEdge(feature, scale, paint)), scale, paint));
  each('line', (features, paint) => drawEdges(context, features, scale, paint));
  each('point', (features, paint) => drawPoints(context, features, scale, paint));
  const selected = chosen === undefined ? [] : tile.features.filter((feature) => feature.tag('id') === chosen);
  CHOSEN.forEach((paint) => drawEdges(context, selected, scale, paint));
}

function layGround(context: Pen, tile: DecodedTile, size: number, each: (lay: (areas: TileFeature[], paint: Paint) => void) => void): void {
  if (!tile.features.some((feature) => feature.kind === 'area')) return;
  const ground = new Ground(context, size);
  each((areas, paint) => ground.lay(areas, paint, tile.extent));
  ground.show();
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

/** Whether an area is large enough for its edge, or is nothing but an edge. */
function hasEdge(feature: TileFeature, scale: number, paint: Paint): boolean {
  const [west, north, east, south] = feature.box;
  return !isMosaic(feature) && (!paint.fill || Math.max(east - west, south - north) * scale >= SMALL);
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
    const x = points[0] * scale;
    const y = points[1] * scale;
    if (feature.kind === 'point') {
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, 2 * Math.PI);
      continue;
    }
    path.moveTo(x, y);
    traceCorners(path, points, scale);
    if (feature.kind !== 'area') continue;
    if (isWide(paint)) path.closePath();
    else path.lineTo(x, y); // closing has Chromium measure the whole path, for every area anew
  }
}

/** From the second corner on; the last one is always drawn. */
function traceCorners(path: Path2D, points: number[], scale: number): void {
  let x = points[0] * scale;
  let y = points[1] * scale;
  for (let i = 2; i < points.length; i += 2) {
    const nextX = points[i] * scale;
    const nextY = points[i + 1] * scale;
    const close = Math.abs(nextX - x) < CLOSE && Math.abs(nextY - y) < CLOSE;
    if (close && i < points.length - 2) continue;
    path.lineTo(nextX, nextY);
    x = nextX;
    y = nextY;
  }
}
