import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepWhatStands, redrawn, takeWhatWasKeptAside } from '../../src/proposal/decisions';
import { sameValue } from '../../src/proposal/geometry';
import type { Shown } from '../../src/proposal/sides';
import type { Conflict, Value } from '../../src/proposal/types';

function polygon(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

const WEST = polygon([0, 0], [1, 0], [1, 1], [1, 2], [0, 2]);
const EAST = polygon([1, 0], [2, 0], [2, 2], [1, 2], [1, 1]);

function shown(id: string, now: Value, mine: Value): Shown {
  return { conflict: { id, cell: 'geometry', mine } as Conflict, now: { value: now, version: `${id}7` } };
}

describe('A decision over shapes that share an edge', () => {
  const both = [shown('w', WEST, 'my west'), shown('e', EAST, 'my east')];

  test('takes all of one side, with the versions that were shown', () => {
    assert.deepEqual(takeWhatWasKeptAside(both), [{ conflict: 'w', seen: 'w7', value: 'my west' }, { conflict: 'e', seen: 'e7', value: 'my east' }]);
    assert.deepEqual(keepWhatStands(both).map((it) => it.value), [WEST, EAST]);
  });

  test('moves the neighbour along where one is redrawn', () => {
    const [, east] = redrawn(both, polygon([0, 0], [1, 0], [1.2, 1], [1, 2], [0, 2]));
    assert.ok(sameValue(east.value, polygon([1, 0], [2, 0], [2, 2], [1, 2], [1.2, 1])));
  });
});
