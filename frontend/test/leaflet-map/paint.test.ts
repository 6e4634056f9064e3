import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTile } from '../../src/leaflet-map/paint.ts';
import type { TileFeature } from '../../src/leaflet-map/vector-tile.ts';

/** What was drawn: how many corners each fill and each stroke has. */
function drawn(features: TileFeature[], fill?: string): { fills: number[]; strokes: number[]; stones: number[][] } {
  (globalThis as any).Path2D = class {
    corners = 0;
    moveTo() { this.corners++; }
    lineTo() { this.corners++; }
    arc() { this.corners++; }
    closePath() {}
  };
  const seen = { fills: [] as number[], strokes: [] as number[], stones: [] as number[][] };
  const context: any = {
    setLineDash() {},
    fillRect: (...stone: number[]) => seen.stones.push(stone),
    fill: (path: any) => seen.fills.push(path.corners),
    stroke: (path: any) => seen.strokes.push(path.corners)
  };
  const style = { property: 'class', classes: {}, fallback: { fill, stroke: '#8d8d84', width: 0.6 } };
  drawTile(context, { extent: 4096, features }, 256, style, undefined);
  return seen;
}

function area(...corners: number[]): TileFeature {
  const xs = corners.filter((_, i) => i % 2 === 0);
  const ys = corners.filter((_, i) => i % 2 === 1);
  return { kind: 'area', tag: () => 'any', paths: [corners], box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

test('a corner that lies on the one before is not drawn, the last one is', () => {
  const ring = area(0, 0, 800, 0, 804, 2, 800, 800, 0, 800, 0, 796);
  assert.deepEqual(drawn([ring], '#bfe9aa').fills, [5]);
});

test('an area of a few pixels is filled without an edge', () => {
  const large = area(0, 0, 800, 0, 800, 800);
  const small = area(900, 0, 950, 0, 950, 50);
  const { fills, strokes } = drawn([large, small], '#bfe9aa');
  assert.deepEqual({ fills, strokes }, { fills: [6], strokes: [3] });
});

test('an area that is only an edge keeps it however small', () => {
  assert.deepEqual(drawn([area(900, 0, 950, 0, 950, 50)]).strokes, [3]);
});

test('what stands for areas too small to be seen is filled by whole pixels, without an edge', () => {
  const mosaic: TileFeature = { ...area(0, 0, 0, 34, 32, 34, 32, 0), tag: () => undefined };
  const { stones, strokes } = drawn([mosaic], '#bfe9aa');
  assert.deepEqual({ stones, strokes }, { stones: [[0, 0, 2, 2]], strokes: [] });
});
