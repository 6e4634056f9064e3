import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { stepsOf } from '../../src/proposal/steps';
import type { Logged } from '../../src/proposal/types';

function log(...entries: [kind: Logged['kind'], undoes?: number, author?: string][]): Logged[] {
  return entries.map(([kind, undoes = null, author = 'a'], i) => ({ sequence: i + 1, kind, undoes, author } as Logged));
}

describe("One's own steps", () => {
  test('go back one by one, passing over what others did', () => {
    assert.deepEqual(stepsOf(log(['EDIT'], ['EDIT'], ['EDIT', undefined, 'b']), 'a'), { undo: 2, redo: undefined });
    assert.deepEqual(stepsOf(log(['EDIT'], ['EDIT'], ['UNDO', 2]), 'a'), { undo: 1, redo: 3 });
    assert.deepEqual(stepsOf(log(['EDIT'], ['EDIT'], ['UNDO', 2], ['UNDO', 1]), 'a'), { undo: undefined, redo: 4 });
  });

  test('go forward again in the order in which they went back', () => {
    const back = log(['EDIT'], ['EDIT'], ['UNDO', 2], ['UNDO', 1], ['UNDO', 4]);
    assert.deepEqual(stepsOf(back, 'a'), { undo: 5, redo: 3 }, 'what was done again is taken back by its last operation');
    assert.deepEqual(stepsOf([...back, ...log(['EDIT'], ['EDIT'], ['EDIT'], ['EDIT'], ['EDIT'], ['UNDO', 3]).slice(5)], 'a'), { undo: 6, redo: undefined });
  });

  test('can be gone back and forward any number of times', () => {
    assert.deepEqual(stepsOf(log(['EDIT'], ['UNDO', 1], ['UNDO', 2], ['UNDO', 3], ['UNDO', 4]), 'a'), { undo: 5, redo: undefined });
  });

  test('cannot be gone forward after something new was drawn', () => {
    assert.deepEqual(stepsOf(log(['EDIT'], ['UNDO', 1], ['EDIT']), 'a'), { undo: 3, redo: undefined });
  });

  test('do not end at an operation of a kind that cannot be taken back', () => {
    assert.deepEqual(stepsOf(log(['EDIT'], ['RESOLVE'], ['MOVE_TO_EDITION']), 'a'), { undo: 1, redo: undefined });
  });

  test('pass over what others have built on', () => {
    assert.deepEqual(stepsOf(log(['EDIT'], ['EDIT'], ['EDIT']), 'a', new Set([3])), { undo: 2, redo: undefined });
    assert.deepEqual(stepsOf(log(['EDIT'], ['EDIT'], ['UNDO', 2]), 'a', new Set([3, 1])), { undo: undefined, redo: undefined });
  });
});
