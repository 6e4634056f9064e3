import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Replica } from '../../src/proposal/replica';
import { ALIVE, type Changed, type Logged, type Pending, type Thing } from '../../src/proposal/types';

function thing(name: string, version = 'e1'): Thing {
  return { id: 't', kind: 'FEATURE', group: 'g', cells: { [ALIVE]: { value: true, version: 'e1' }, name: { value: name, version } } };
}

function rename(sequence: number, value: string): Logged {
  const write = { thing: 't', kind: 'FEATURE', group: 'g', cell: 'name', before: null, beforeVersion: '', value } as const;
  return { sequence, id: `${sequence}`, kind: 'EDIT', author: 'b', authorName: 'Bo', jurisdiction: 'x', at: '', undoes: null, edition: 1, writes: [write] };
}

function changed(sequence: number, after: Thing): Changed {
  return { edition: 1, sequence, before: [thing('old')], after: [after] };
}

function known(): Replica {
  const replica = new Replica();
  replica.start(changed(1, thing('one', '1')), [rename(1, 'one')]);
  return replica;
}

describe('A replica', () => {
  test('that begins anew keeps what came while it was read', () => {
    const replica = known();
    replica.apply(rename(2, 'two'));
    replica.apply(rename(3, 'three'));
    replica.start(changed(2, thing('two', '2')), [rename(1, 'one'), rename(2, 'two')]);
    assert.equal(replica.sequence, 3);
    assert.deepEqual(replica.things.get('t')!.cells.name, { value: 'three', version: '3' });
  });

  test('asks for what is missing in between, and takes nothing twice', () => {
    const replica = known();
    assert.ok(!replica.apply(rename(3, 'three')));
    assert.ok(replica.apply(rename(2, 'two')));
    assert.ok(replica.apply(rename(2, 'two')));
    assert.deepEqual(replica.log.map((it) => it.sequence), [1, 2]);
  });

  test('is not set back by a snapshot that was under way', () => {
    const replica = known();
    replica.apply(rename(2, 'two'));
    replica.take({ edition: 1, sequence: 1, complete: true, things: [thing('one', '1')] });
    assert.equal(replica.things.get('t')!.cells.name.value, 'two');
  });

  test('shows an own operation with the version that it rests on, whatever came meanwhile', () => {
    const replica = known();
    const write = { thing: 't', kind: 'FEATURE', group: 'g', cell: 'name', seen: '1', value: 'mine' } as const;
    const pending: Pending[] = [{ id: 'p', box: '', at: 0, jurisdiction: 'x', cause: null, writes: [write], after: {} }];
    replica.apply(rename(2, 'two'));
    assert.deepEqual(replica.see('t', pending)!.cells.name, { value: 'mine', version: '1', own: 'p' });
    assert.equal(replica.authorOf(replica.things.get('t')!.cells.name), 'Bo');
  });
});
