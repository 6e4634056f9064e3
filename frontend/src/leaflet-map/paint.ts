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

/** Draws a tile: one path per paint, areas first, then lines, then points; the chosen feature last. */
export function drawTile(
  context: CanvasRenderingContext2D,
  tile: DecodedTile,
  size: number,
  style: LayerStyle,
  chosen: string | undefined
): void {
  const scale = size / tile.extent;
  const groups = groupByPaint(tile.features, style);
  for (const kind of ['area', 'line', 'point'] as const) {
    for (const paint of [style.fallback, ...Object.values(style.classes)]) {
      drawGroup(context, (groups.get(paint) ?? []).filter((feature) => feature.kind === kind), scale, paint);
    }
  }
  const selected = chosen === undefined ? [] : tile.features.filter((feature) => feature.tag('id') === chosen);
  CHOSEN.forEach((paint) => drawGroup(context, selected, scale, paint));
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

function drawGroup(context: CanvasRenderingContext2D, features: TileFeature[], scale: number, paint: Paint): void {
  if (features.length === 0) return;
  const shapes = features.filter((feature) => !isMosaic(feature));
  const path = pathOf(shapes, scale, paint);
  if (paint.fill && features[0].kind !== 'line') {
    context.globalAlpha = paint.fillOpacity ?? 1;
    context.fillStyle = paint.hatch ? hatch(context, paint.fill, paint.hatch) : paint.fill;
    if (shapes.length > 0) context.fill(path);
    if (shapes.length < features.length) features.filter(isMosaic).forEach((feature) => fillStones(context, feature, scale));
  }
  if (paint.stroke && (paint.width ?? 1) > 0 && shapes.length > 0) {
    context.globalAlpha = 1;
    context.strokeStyle = paint.stroke;
    context.lineWidth = paint.width ?? 1;
    const wide = context.lineWidth > NARROW;
    context.lineJoin = wide ? 'round' : 'bevel';
    context.lineCap = wide ? 'round' : 'butt';
    context.setLineDash(paint.dash ?? []);
    const edged = paint.fill ? shapes.filter((feature) => !isSmall(feature, scale)) : shapes;
    context.stroke(edged.length === shapes.length ? path : pathOf(edged, scale, paint));
  }
}

/** What stands for areas too small to be seen one by one: rectangles, and nobody's. */
function isMosaic(feature: TileFeature): boolean {
  return feature.kind === 'area' && feature.tag('id') === undefined;
}

/** Whole pixels: thousands of them cost little then, and nothing shines through between two. */
function fillStones(context: CanvasRenderingContext2D, feature: TileFeature, scale: number): void {
  for (const [x, y, , , right, bottom] of feature.paths) {
    const [west, east] = [x, right].map((at) => Math.round(at * scale)).sort((a, b) => a - b);
    const [north, south] = [y, bottom].map((at) => Math.round(at * scale)).sort((a, b) => a - b);
    context.fillRect(west, north, east - west, south - north);
  }
}

function isSmall(feature: TileFeature, scale: number): boolean {
  const [west, north, east, south] = feature.box;
  return feature.kind === 'area' && Math.max(east - west, south - north) * scale < SMALL;
}

function pathOf(features: TileFeature[], scale: number, paint: Paint): Path2D {
  const path = new Path2D();
  for (const feature of features) {
    trace(path, feature, scale, paint.radius ?? 4);
  }
  return path;
}

function trace(path: Path2D, feature: TileFeature, scale: number, radius: number): void {
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
    if (feature.kind === 'area') path.closePath();
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

/** Diagonal strokes; 256 is a multiple of every gap we use, so the strokes meet at the tiles' edges. */
function hatch(context: CanvasRenderingContext2D, colour: string, gap: number): CanvasPattern | string {
  const square = document.createElement('canvas');
  square.width = square.height = gap;
  const pen = square.getContext('2d')!;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.2;
  for (const shift of [-gap, 0, gap]) {
    pen.moveTo(shift, gap);
    pen.lineTo(shift + gap, 0);
  }
  pen.stroke();
  return context.createPattern(square, 'repeat') ?? colour;
}
