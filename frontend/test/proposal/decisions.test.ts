import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aside, choose, redrawn, typed } from '../../src/proposal/decisions';
import { sameValue } from '../../src/proposal/geometry';
import type { Shown } from '../../src/proposal/sides';
import type { Conflict, Value } from '../../src/proposal/types';

function polygon(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

const WEST = polygon([0, 0], [1, 0], [1, 1], [1, 2], [0, 2]);
const EAST = polygon([1, 0], [2, 0], [2, 2], [1, 2], [1, 1]);

function shown(id: string, now: Value, mine: Value, sequence = 3, cell = 'geometry'): Shown {
  return { conflict: { id, thing: id, cell, sequence, mine } as Conflict, now: { value: now, version: `${id}7` } };
}

describe('A decision over shapes that share an edge', () => {
  const both = [shown('w', WEST, 'my west'), shown('e', EAST, 'my east')];

  test('takes all of one side, with the versions that were shown', () => {
    assert.deepEqual(choose(both, 3), [{ conflict: 'w', seen: 'w7', value: 'my west' }, { conflict: 'e', seen: 'e7', value: 'my east' }]);
    assert.deepEqual(choose(both, 'stands').map((it) => it.value), [WEST, EAST]);
  });

  test('moves the neighbour along where one is redrawn', () => {
    const [, east] = choose(both, redrawn(both, polygon([0, 0], [1, 0], [1.2, 1], [1, 2], [0, 2])));
    assert.ok(sameValue(east.value, polygon([1, 0], [2, 0], [2, 2], [1, 2], [1.2, 1])));
  });

  test('redraws from what was kept aside, if that was picked', () => {
    const mine = polygon([0, 0], [1, 0], [0.8, 1], [1, 2], [0, 2]);
    const theirs = polygon([1, 0], [2, 0], [2, 2], [1, 2], [0.8, 1]);
    const aside = [shown('w', WEST, mine), shown('e', EAST, theirs)];
    const [, east] = choose(aside, redrawn(aside, polygon([0, 0], [1, 0], [0.5, 1], [1, 2], [0, 2]), 3));
    assert.ok(sameValue(east.value, polygon([1, 0], [2, 0], [2, 2], [1, 2], [0.5, 1])));
  });
});

describe('A decision over a cell that three people wrote', () => {
  const cell = (id: string, mine: Value, sequence: number): Shown => ({ ...shown(id, 'first', mine, sequence, 'name'), conflict: { ...shown(id, '', mine, sequence, 'name').conflict, thing: 't' } });
  const all = [cell('b', 'second', 4), cell('c', 'third', 6)];

  test('offers every value that was kept aside, oldest first', () => {
    assert.deepEqual(aside([...all].reverse()).map((it) => it.conflict.mine), ['second', 'third']);
  });

  test('closes all of them with the same value', () => {
    assert.deepEqual(choose(all, 4).map((it) => it.value), ['second', 'second']);
    assert.deepEqual(choose(all, 6).map((it) => it.value), ['third', 'third']);
    assert.deepEqual(choose(all, typed(all, 'something else')).map((it) => it.value), ['something else', 'something else']);
    assert.deepEqual(choose(all, typed(all, null)).map((it) => it.value), [null, null]);
  });
});
