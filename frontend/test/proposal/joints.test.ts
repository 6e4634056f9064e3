import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { key, paths, sameValue } from '../../src/proposal/geometry';
import { join } from '../../src/proposal/joints';
import { Chance } from './simulation';

function polygon(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

function vertices(geometry: GeoJSON.Geometry): string[] {
  return paths(geometry).flat().map(key);
}

const SQUARE = polygon([106, 27], [106.01, 27], [106.01, 27.01], [106, 27.01]);
const ALONE = new Map([['square', SQUARE]]);

describe('A shape that touches a neighbour in the middle of an edge', () => {
  test('gives it its corner', () => {
    const { shape, joined } = join(undefined, polygon([106.01, 27.004], [106.02, 27.004], [106.02, 27.006]), ALONE);
    assert.ok(sameValue(joined.get('square'), polygon([106, 27], [106.01, 27], [106.01, 27.004], [106.01, 27.01], [106, 27.01])));
    assert.equal(shape.type, 'Polygon');
  });

  test('gets the corners that its own edge passes', () => {
    const { shape, joined } = join(undefined, polygon([106.01, 26.99], [106.02, 27], [106.01, 27.02]), ALONE);
    assert.ok(sameValue(shape, polygon([106.01, 26.99], [106.02, 27], [106.01, 27.02], [106.01, 27.01], [106.01, 27])));
    assert.equal(joined.size, 0);
  });

  test('leaves a neighbour alone whose corners it has already', () => {
    const { joined } = join(undefined, polygon([106.01, 27], [106.02, 27], [106.02, 27.01], [106.01, 27.01]), ALONE);
    assert.equal(joined.size, 0);
  });

  test('when it is reshaped, joins with what is new of it only', () => {
    const before = polygon([106.01, 27.004], [106.02, 27.004], [106.02, 27.006]);
    const { joined } = join(before, polygon([106.01, 27.004], [106.02, 27.004], [106.01, 27.008]), ALONE);
    assert.deepEqual(vertices(joined.get('square')!).filter((it) => !vertices(SQUARE).includes(it)), [key([106.01, 27.008])]);
  });

  test('joins nothing that it lies upon', () => {
    const upon = polygon([106.005, 27], [106.02, 27], [106.02, 27.01], [106.005, 27.01]);
    const { shape, joined } = join(undefined, upon, ALONE);
    assert.equal(joined.size, 0);
    assert.deepEqual(shape, upon);
  });

  test('moves along whom it shares a border with, and joins the next', () => {
    const left = polygon([106, 27.01], [106.005, 27.01], [106.005, 27.02], [106, 27.02]);
    const right = polygon([106.005, 27.01], [106.01, 27.01], [106.01, 27.02], [106.005, 27.02]);
    const below = polygon([106, 27], [106.01, 27], [106.01, 27.01], [106.005, 27.01], [106, 27.01]);
    const moved = polygon([106, 27.01], [106.005, 27.01], [106.008, 27.02], [106, 27.02]);
    const above = polygon([106, 27.02], [106.005, 27.02], [106.01, 27.02], [106.005, 27.03]);
    const { followed, joined } = join(left, moved, new Map(Object.entries({ right, below, above })));
    assert.deepEqual([...followed.keys()].sort(), ['above', 'right']);
    assert.equal(joined.size, 0);
  });

  /** What the pointer holds on to is an edge as the map draws it. */
  test('lies on the edge in degrees, though the pointer held on to it on the map', () => {
    const project = ([x, y]: number[]): number[] => [x, (Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360)) * 180) / Math.PI];
    const back = ([x, y]: number[]): number[] => [x, (Math.atan(Math.exp((y * Math.PI) / 180)) * 360) / Math.PI - 90];
    const chance = new Chance(11);
    for (let run = 0; run < 200; run++) {
      const [a, b] = [[106, 27], [106.01 + chance.below(50) / 1000, 27.01 + chance.below(50) / 1000]];
      const [from, to] = [project(a), project(b)];
      const t = 0.1 + chance.below(80) / 100;
      const tip = back([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
      const { shape, joined } = join(undefined, polygon(tip, [106, 27.2], [105.9, 27.2]), new Map([['it', polygon(a, b, [106.07, 27])]]));
      const corner = vertices(joined.get('it')!).find((it) => ![a, b, [106.07, 27]].map(key).includes(it))!;
      assert.ok(vertices(shape).includes(corner));
      const [x, y] = corner.split(',').map((it) => Number(it) / 1e9);
      const off = Math.abs((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / Math.hypot(b[0] - a[0], b[1] - a[1]);
      assert.ok(off < 1e-9, `${off}`);
      assert.ok(Math.abs(tip[1] - y) < 1e-5);
    }
  });
});
