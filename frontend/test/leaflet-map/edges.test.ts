import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Edges } from '../../src/leaflet-map/edges.ts';
import { canvas, inked } from './tiles.ts';

const RED = [255, 0, 0];

/** The pixels that the edges of rings ink on a tile of 8 pixels. */
function edged(rings: number[][], width = 0.6, image = canvas(8).createImageData(8, 8)): number[][] {
  const edges = new Edges(image, 1);
  rings.forEach((ring) => edges.add(ring, width));
  edges.ink(RED);
  return inked(image);
}

const SQUARE = [2.5, 2.5, 4.5, 2.5, 4.5, 4.5, 2.5, 4.5];

test('an edge inks the pixels it runs through, as much as it covers of them', () => {
  const pixels = edged([SQUARE]);
  assert.deepEqual(pixels.map(([column, row]) => `${column}/${row}`), ['2/2', '3/2', '4/2', '2/3', '4/3', '2/4', '3/4', '4/4']);
  assert.ok(pixels.every(([, , ...colour]) => colour.join() === '255,0,0,153'));
});

test('an edge between two pixels is shared by both', () => {
  const rows = edged([[-9, 4, 99, 4, 99, 99, -9, 99]]).filter(([column]) => column === 5);
  assert.deepEqual(rows.map(([, row, , , , share]) => [row, Math.round(share / 25.5)]), [[3, 3], [4, 3]]);
});

test('a slanting edge leaves no gap, however it is cut in pieces', () => {
  const columns = edged([[0, 1, 1.7, 1.2, 2.1, 3, 4.6, 3.3, 5, 6, 8, 7]]).map(([column]) => column);
  assert.equal(new Set(columns).size, 8);
});

test('neighbours cover the edge between them once', () => {
  assert.deepEqual(edged([SQUARE, SQUARE]), edged([SQUARE]));
});

test('an edge lets as much of the ground be seen as it does not cover', () => {
  const image = canvas(8).createImageData(8, 8);
  image.data.fill(255);
  const [, , ...colour] = edged([SQUARE], 0.6, image).find(([column, row]) => column === 3 && row === 2)!;
  assert.deepEqual(colour, [255, 102, 102, 255]);
});

test('what was inked on one tile is not on the next', () => {
  edged([SQUARE]);
  assert.deepEqual(edged([]), []);
});
