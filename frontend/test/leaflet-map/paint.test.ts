import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawTile } from '../../src/leaflet-map/paint.ts';
import type { TileFeature } from '../../src/leaflet-map/vector-tile.ts';
import { area, canvas, inked } from './tiles.ts';

/** What was drawn on a tile of 256 pixels: how many pixels of ground, and how many corners each stroke has. */
function drawn(features: TileFeature[], fill?: string): { ground: number; strokes: number[] } {
  (globalThis as any).Path2D = class {
    corners = 0;
    start = '';
    moveTo(...at: number[]) { this.corners++; this.start = at.join(); }
    lineTo(...at: number[]) { if (at.join() !== this.start) this.corners++; }
    arc() { this.corners++; }
    closePath() {}
  };
  const seen = { ground: 0, strokes: [] as number[] };
  const style = { property: 'class', classes: {}, fallback: { fill, stroke: '#8d8d84', width: 0.6 } };
  const context: any = {
    ...canvas(256),
    setLineDash() {},
    putImageData: (image: any) => (seen.ground = inked(image).length),
    stroke: (path: any) => seen.strokes.push(path.corners)
  };
  drawTile(context, { extent: 4096, features }, 256, style, undefined);
  return seen;
}

test('a corner that lies on the one before is not drawn, the last one is', () => {
  const ring = area(0, 0, 800, 0, 804, 2, 800, 800, 0, 800, 0, 796);
  assert.deepEqual(drawn([ring], '#bfe9aa').strokes, [5]);
});

test('an area of a few pixels is filled without an edge', () => {
  const large = area(0, 0, 800, 0, 800, 800);
  const small = area(960, 0, 1024, 0, 1024, 64, 960, 64);
  assert.deepEqual(drawn([large, small], '#bfe9aa').strokes, [3]);
  assert.deepEqual(drawn([small], '#bfe9aa'), { ground: 16, strokes: [] });
});

test('an area that is only an edge keeps it however small, and has no ground', () => {
  assert.deepEqual(drawn([area(900, 0, 950, 0, 950, 50)]), { ground: 0, strokes: [3] });
});

test('what stands for areas too small to be seen is filled by whole pixels, without an edge', () => {
  const mosaic: TileFeature = { ...area(0, 0, 0, 32, 32, 32, 32, 0), tag: () => undefined, has: () => false };
  assert.deepEqual(drawn([mosaic], '#bfe9aa'), { ground: 4, strokes: [] });
  assert.deepEqual(drawn([mosaic]), { ground: 4, strokes: [] });
});
