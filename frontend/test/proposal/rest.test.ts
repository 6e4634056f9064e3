import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Rest } from '../../src/proposal/rest';

const OLD = { value: 'old', version: 'e1' };
const THEIRS = { value: 'theirs', version: '17' };

describe('A field', () => {
  test('follows others while nobody types', () => {
    const rest = new Rest(OLD);
    assert.ok(rest.follow(THEIRS));
    assert.equal(rest.seen, THEIRS);
  });

  test('keeps what it was opened on while somebody types, and tells what came meanwhile', () => {
    const rest = new Rest(OLD);
    rest.type(true);
    assert.ok(!rest.follow(THEIRS));
    assert.equal(rest.seen, OLD);
    assert.equal(rest.meanwhile(THEIRS, 'mine'), THEIRS);
    assert.equal(rest.meanwhile(THEIRS, 'theirs'), undefined);
  });

  test('has seen a newer version of the value that is on screen', () => {
    const rest = new Rest(OLD);
    rest.type(true);
    rest.follow({ value: 'old', version: '19' });
    assert.equal(rest.seen?.version, '19');
  });
});
