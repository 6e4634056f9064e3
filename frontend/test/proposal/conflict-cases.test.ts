import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { casesOf } from '../../src/proposal/conflict-cases';
import type { Conflict } from '../../src/proposal/types';

let clock = 0;

function conflict(id: string, thing: string, cell: string, sequence: number, more: Partial<Conflict> = {}): Conflict {
  const raisedAt = new Date(Date.UTC(2026, 0, 1) + clock++).toISOString();
  return { id, thing, cell, sequence, kind: 'FEATURE', group: 'roads', raisedAt, ...more } as Conflict;
}

function told(all: Conflict[], isMove?: (sequence: number) => boolean): string[] {
  return casesOf(all, isMove).map((it) => `${it.id}: ${it.questions.map((each) => each.map((one) => one.id).join('+')).join(' ')}`);
}

describe('Conflicts', () => {
  test('about one thing are one case, with a question for each cell', () => {
    assert.deepEqual(told([conflict('a', 't', 'name', 1), conflict('b', 't', 'width', 1), conflict('c', 'u', 'name', 2)]), ['a: a b', 'c: c']);
  });

  test('about one cell are one question, however many wrote it', () => {
    assert.deepEqual(told([conflict('a', 't', 'name', 1), conflict('b', 't', 'name', 2)]), ['a: a+b']);
  });

  test('over the ground that one operation touched are one question, the shapes first', () => {
    const all = [conflict('d', 'd', 'alive', 1), conflict('w', 'w', 'geometry', 1), conflict('x', 'x', 'geometry', 2), conflict('n', 'w', 'name', 1)];
    assert.deepEqual(told(all), ['d: w+d n', 'x: x']);
  });

  test('hang together by way of others too', () => {
    assert.deepEqual(told([conflict('a', 'a', 'geometry', 1), conflict('b', 'b', 'geometry', 2), conflict('c', 'a', 'geometry', 2)]), ['a: a+b+c']);
  });

  test('that a new edition raised hang together only where shapes touch', () => {
    const line = (...coordinates: number[][]): GeoJSON.LineString => ({ type: 'LineString', coordinates });
    const all = [
      conflict('a', 'a', 'geometry', 5, { base: line([0, 0], [1, 0]), theirs: null, mine: line([0, 0], [1, 1]) }),
      conflict('b', 'b', 'geometry', 5, { base: line([7, 0], [8, 0]), theirs: null, mine: null }),
      conflict('c', 'c', 'geometry', 5, { base: line([1, 0], [2, 0]), theirs: null, mine: null })
    ];
    assert.deepEqual(told(all, () => true), ['a: a+c', 'b: b']);
    assert.deepEqual(told(all), ['a: a+b+c']);
  });
});
