import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { key, paths, snapped } from '../../src/proposal/geometry';
import { hole, merge } from '../../src/proposal/merge';
import { polygonsOf, signedArea } from '../../src/proposal/planar';
import { split } from '../../src/proposal/split';
import { Chance } from './simulation';

function polygon(...rings: number[][][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, ring[0]]) };
}

const SQUARE = polygon([[0, 0], [4, 0], [4, 4], [0, 4]]);
const RING = polygon([[0, 0], [4, 0], [4, 4], [0, 4]], [[1, 1], [1, 3], [3, 3], [3, 1]]);

function size(geometry: GeoJSON.Geometry): number {
  return polygonsOf(geometry).flat().reduce((sum, ring) => sum + signedArea(ring), 0);
}

function vertices(geometry: GeoJSON.Geometry): Set<string> {
  return new Set(paths(geometry).flat().map(key));
}

describe('A line splits a polygon', () => {
  test('from border to border: the largest piece keeps the name', () => {
    const parts = split(SQUARE, [[1, -1], [1, 5]])!;
    assert.equal(size(parts.kept), 12);
    assert.deepEqual(parts.others.map(size), [4]);
    assert.ok(vertices(parts.noded).has(key([1, 0])) && vertices(parts.noded).has(key([1, 4])), 'neighbours get the new corners too');
  });

  test('where it begins and ends on the border, to the grid only', () => {
    const parts = split(polygon([[0, 0], [3, 1], [3, 4], [0, 3]]), [[1, 0.333333333], [1, 3.333333333]])!;
    assert.deepEqual(parts.others.length, 1);
    assert.ok(Math.abs(size(parts.kept) + size(parts.others[0]) - 9) < 1e-8);
  });

  test('into as many pieces as it crosses', () => {
    assert.equal(split(SQUARE, [[1, -1], [1, 5], [2, 5], [2, -1], [3, -1], [3, 5]])!.others.length, 3);
  });

  test('with a hole, which the pieces share', () => {
    const parts = split(RING, [[2, -1], [2, 5]])!;
    assert.deepEqual([parts.kept, ...parts.others].map(size), [6, 6]);
    const beside = split(RING, [[0.5, -1], [0.5, 5]])!;
    assert.equal(paths(beside.kept).length, 2, 'a hole that it passes by stays in its piece');
  });

  test('not, where it ends inside, reaches a hole only or runs along the border', () => {
    assert.equal(split(SQUARE, [[1, -1], [1, 2]]), undefined);
    assert.equal(split(RING, [[2, -1], [2, 2]]), undefined);
    assert.equal(split(SQUARE, [[0, 0], [4, 0]]), undefined);
    assert.equal(split(SQUARE, [[9, 0], [9, 4]]), undefined);
  });

  test('and the parts that it does not reach stay with the largest piece', () => {
    const far = [[8, 0], [9, 0], [9, 1], [8, 1], [8, 0]];
    const parts = split({ type: 'MultiPolygon', coordinates: [SQUARE.coordinates, [far]] }, [[1, -1], [1, 5]])!;
    assert.equal(size(parts.kept), 13);
    assert.equal(parts.kept.type, 'MultiPolygon');
  });

  test('and merging the pieces gives it back, whichever way it runs', () => {
    const chance = new Chance(11);
    const place = (): number => chance.below(4_000_000) / 1e6;
    let splits = 0;
    for (let run = 0; run < 500; run++) {
      const whole = run % 2 ? RING : SQUARE;
      const line = [[-1, place()], [place(), place()], [5, place()]];
      const parts = split(whole, snapped({ type: 'LineString', coordinates: line } as GeoJSON.LineString).coordinates);
      if (!parts) continue;
      splits++;
      const again = merge([parts.kept, ...parts.others]);
      assert.ok(typeof again !== 'string', `${again} ${JSON.stringify(line)}`);
      assert.ok(Math.abs(size(again) - size(whole)) < 1e-6, JSON.stringify(line));
    }
    assert.ok(splits > 400);
  });
});

describe('Polygons merge', () => {
  const EAST = polygon([[4, 0], [8, 0], [8, 4], [4, 4]]);

  test('along the edge that they share', () => {
    const one = merge([SQUARE, EAST]) as GeoJSON.Polygon;
    assert.equal(one.type, 'Polygon');
    assert.equal(size(one), 32);
  });

  test('along an edge of which one has more corners than the other', () => {
    assert.equal(size(merge([SQUARE, polygon([[4, 1], [8, 1], [8, 3], [4, 3]])]) as GeoJSON.Geometry), 24);
  });

  test('about a hole that they leave', () => {
    const left = polygon([[0, 0], [2, 0], [2, 1], [1, 1], [1, 3], [2, 3], [2, 4], [0, 4]]);
    const right = polygon([[2, 0], [4, 0], [4, 4], [2, 4], [2, 3], [3, 3], [3, 1], [2, 1]]);
    assert.equal(paths(merge([left, right]) as GeoJSON.Geometry).length, 2);
  });

  test('not where they are apart, touch in a point only, or overlap', () => {
    assert.equal(merge([SQUARE, polygon([[5, 0], [8, 0], [8, 4]])]), 'apart');
    assert.equal(merge([SQUARE, polygon([[4, 4], [8, 4], [8, 8]])]), 'apart');
    assert.equal(merge([SQUARE, polygon([[3, 1], [8, 1], [8, 3], [3, 3]])]), 'overlapping');
    assert.equal(merge([SQUARE, SQUARE]), 'overlapping');
    assert.equal(merge([SQUARE, polygon([[1, 1], [2, 1], [2, 2]])]), 'overlapping');
  });
});

describe('A hole', () => {
  test('is cut out of the middle', () => {
    assert.equal(size(hole(SQUARE, [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]])!), 12);
  });

  test('has to lie inside, and on no other hole', () => {
    assert.equal(hole(SQUARE, [[1, 1], [5, 1], [3, 3]]), undefined);
    assert.equal(hole(RING, [[1.5, 1.5], [2, 1.5], [2, 2]]), undefined);
    assert.equal(hole(RING, [[0.5, 0.5], [3.5, 0.5], [3.5, 3.5], [0.5, 3.5]]), undefined);
  });
});
