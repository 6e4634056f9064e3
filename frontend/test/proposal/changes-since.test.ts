import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changesSince } from '../../src/proposal/changes-since';
import type { Logged, Value } from '../../src/proposal/types';

function operation(sequence: number, author: string, ...writes: [thing: string, cell: string, value: Value][]): Logged {
  const all = writes.map(([thing, cell, value]) => ({ thing, cell, value, kind: 'FEATURE', group: 'roads' }));
  return { sequence, author, authorName: author.toUpperCase(), kind: 'EDIT', at: `day ${sequence}`, writes: all } as unknown as Logged;
}

describe('What changed since somebody left', () => {
  test('is what others did after that, thing by thing, the latest first', () => {
    const log = [operation(1, 'b', ['old', 'name', 'x']), operation(2, 'b', ['r', 'name', 'x']), operation(3, 'me', ['mine', 'name', 'x']), operation(4, 'c', ['s', 'width', 2]), operation(5, 'c', ['r', 'width', 3])];
    const changes = changesSince(log, 1, 'me');
    assert.deepEqual(changes.map((it) => it.thing), ['r', 's']);
    assert.deepEqual(changes[0], { thing: 'r', kind: 'FEATURE', group: 'roads', what: 'changed', cells: ['name', 'width'], who: ['B', 'C'], at: 'day 5' });
  });

  test('tells the new from the changed and the deleted, and leaves out what came and went', () => {
    const log = [operation(1, 'b', ['new', 'alive', true], ['new', 'name', 'x']), operation(2, 'b', ['new', 'name', 'y']), operation(3, 'b', ['gone', 'alive', false]), operation(4, 'b', ['moth', 'alive', true]), operation(5, 'b', ['moth', 'alive', false])];
    assert.deepEqual(changesSince(log, 0, 'me').map((it) => [it.thing, it.what]), [['gone', 'gone'], ['new', 'made']]);
  });

  test('counts an operation once, however often it was read', () => {
    const once = operation(1, 'b', ['r', 'name', 'x']);
    assert.equal(changesSince([once, once], 0, 'me').length, 1);
  });
});
