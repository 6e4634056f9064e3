import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ground } from '../../src/leaflet-map/ground.ts';
import type { Paint } from '../../src/leaflet-map/types.ts';
import type { TileFeature } from '../../src/leaflet-map/vector-tile.ts';
import { area, canvas, inked } from './tiles.ts';

const GREEN: Paint = { fill: '#00ff00', fillOpacity: 0.6 };

/** The pixels that areas cover on a tile of 16 pixels and 16 units. */
function laid(features: TileFeature[], paint: Paint = GREEN, pixels = 16): number[][] {
  let seen: number[][] = [];
  const ground = new Ground({ ...canvas(pixels), putImageData: (image: any) => (seen = inked(image)) }, 16);
  ground.lay(features, paint, 16);
  ground.show();
  return seen;
}

const places = (pixels: number[][]): string[] => pixels.map(([column, row]) => `${column}/${row}`);

test('a pixel is the area\'s in which its middle lies, in the colour of its paint', () => {
  assert.deepEqual(laid([area(1, 1, 2.4, 1, 2.4, 2.6, 1, 2.6)]), [
    [1, 1, 0, 255, 0, 153],
    [1, 2, 0, 255, 0, 153]
  ]);
});

test('neighbours leave no pixel between them and share none', () => {
  const left = places(laid([area(0, 0, 7.3, 0, 4.1, 9.2, 8.8, 16, 0, 16)]));
  const right = places(laid([area(7.3, 0, 16, 0, 16, 16, 8.8, 16, 4.1, 9.2)]));
  assert.equal(new Set([...left, ...right]).size, 16 * 16);
  assert.equal(left.length + right.length, 16 * 16);
});

test('a hole is left out whichever way it runs', () => {
  const ring = area(0, 0, 8, 0, 8, 8, 0, 8);
  const holes = [[2, 2, 4, 2, 4, 4, 2, 4], [2, 2, 2, 4, 4, 4, 4, 2]];
  holes.forEach((hole) => assert.equal(laid([{ ...ring, paths: [...ring.paths, hole] }]).length, 60));
});

test('what reaches beyond the tile is cut at its edge', () => {
  assert.equal(laid([area(-9, -9, 99, -9, 99, 99, -9, 99)]).length, 16 * 16);
});

test('hatching leaves pixels out, and its strokes go on in the next tile', () => {
  const all = area(0, 0, 16, 0, 16, 16, 0, 16);
  const hatched = places(laid([all], { fill: '#00ff00', hatch: 8 }));
  assert.equal(hatched.length, (16 * 16) / 8);
  assert.ok(hatched.includes('1/15') && hatched.includes('0/0') && hatched.includes('15/1'));
});

test('a finer screen has strokes twice as wide and twice as far apart', () => {
  const all = area(0, 0, 16, 0, 16, 16, 0, 16);
  const row = laid([all], { fill: '#00ff00', hatch: 8 }, 32).filter(([, y]) => y === 0);
  assert.deepEqual(row.map(([x]) => x), [0, 1, 16, 17]);
});

test('pieces of a mosaic side by side do not cancel each other out', () => {
  const mosaic: TileFeature = { ...area(0, 0, 0, 2, 2, 2, 2, 0), tag: () => undefined, has: () => false };
  assert.equal(laid([{ ...mosaic, paths: [...mosaic.paths, [2, 0, 2, 2, 4, 2, 4, 0]] }]).length, 8);
});
