import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { key, paths, sameValue } from '../../src/proposal/geometry';
import { follow } from '../../src/proposal/shared-edges';
import { Chance } from './simulation';

function polygon(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

const WEST = polygon([0, 0], [1, 0], [1, 1], [1, 2], [0, 2]);
const EAST = polygon([1, 0], [2, 0], [2, 2], [1, 2], [1, 1]);

function edges(geometry: GeoJSON.Geometry): Set<string> {
  return new Set(paths(geometry).flatMap((ring) => ring.slice(1).map((it, i) => [key(ring[i]), key(it)].sort().join(' '))));
}

function shared(a: GeoJSON.Geometry, b: GeoJSON.Geometry): number {
  return [...edges(a)].filter((it) => edges(b).has(it)).length;
}

describe('A neighbour along a shared edge', () => {
  test('follows a vertex that moved', () => {
    const after = polygon([0, 0], [1, 0], [1.2, 1], [1, 2], [0, 2]);
    const followed = follow(WEST, after, new Map([['east', EAST]])).get('east')!;
    assert.ok(sameValue(followed, polygon([1, 0], [2, 0], [2, 2], [1, 2], [1.2, 1])));
  });

  test('takes over a vertex that was put in', () => {
    const after = polygon([0, 0], [1, 0], [1, 1], [0.9, 1.5], [1, 2], [0, 2]);
    const followed = follow(WEST, after, new Map([['east', EAST]])).get('east')!;
    assert.equal(shared(after, followed), 3);
  });

  test('stays as it is where the change is elsewhere', () => {
    const after = polygon([-1, 0], [1, 0], [1, 1], [1, 2], [0, 2]);
    assert.equal(follow(WEST, after, new Map([['east', EAST]])).size, 0);
  });

  test('keeps as many edges in common, whichever vertices move', () => {
    const chance = new Chance(7);
    for (let run = 0; run < 300; run++) {
      const ring = WEST.coordinates[0].slice(0, -1).map(([x, y]) => (chance.below(2) ? [x, y] : [x + (chance.below(9) - 4) / 100, y + (chance.below(9) - 4) / 100]));
      const after = polygon(...ring);
      const followed = follow(WEST, after, new Map([['east', EAST]])).get('east') ?? EAST;
      assert.equal(shared(after, followed), 2, JSON.stringify(ring));
    }
  });
});

describe('Two shapes are the same', () => {
  test('wherever the ring begins and whichever way it runs', () => {
    const ring = WEST.coordinates[0].slice(0, -1);
    assert.ok(sameValue(WEST, polygon(...ring.slice(2), ...ring.slice(0, 2))));
    assert.ok(sameValue(WEST, polygon(...[...ring].reverse())));
    assert.ok(!sameValue(WEST, EAST));
  });
});
