import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Edits } from '../../src/proposal/edits';
import { ALIVE, GEOMETRY } from '../../src/proposal/types';
import { LINE, moved, name, open, openConflicts, road, two } from './fixtures';
import { ModelServer } from './model-server';
import { Computer, Network, Tab } from './simulation';

describe('One person alone', () => {
  test('draws and deletes without a network, and never meets himself', async () => {
    const { server, network, a } = await two();
    a.online = false;
    const id = await new Edits(a.session).create('roads', LINE);
    await new Edits(a.session).set(a.session.see(id)!, { name: 'new' });
    await new Edits(a.session).remove(a.session.see(id)!);
    await network.all();
    a.reconnect();
    await network.all();
    assert.equal(server.value(id, ALIVE), false);
    assert.equal(server.conflicts.length, 0);
    assert.equal(a.session.outbox.pending.length, 0);
  });

  test('saves a form that was opened on an own value before it was acknowledged', async () => {
    const { server, network, a } = await two();
    await name(a, a.session.see('r1')!, 'first');
    const form = a.session.see('r1')!;
    await network.all();
    await name(a, form, 'second');
    await network.all();
    assert.equal(server.value('r1', 'name'), 'second');
    assert.equal(server.conflicts.length, 0);
  });

  test('does not pass off a merged shape as seen', async () => {
    const { server, network, a, b } = await two();
    a.online = false;
    await new Edits(a.session).reshape(new Edits(a.session).grasp(a.session.see('r1')!), moved(LINE, 0, 1));
    await new Edits(a.session).reshape(new Edits(a.session).grasp(a.session.see('r1')!), moved(moved(LINE, 0, 1), 1, 1));
    await new Edits(b.session).reshape(new Edits(b.session).grasp(b.session.see('r1')!), moved(LINE, 3, 9));
    await network.all();
    a.reconnect();
    await network.all();
    assert.deepEqual((server.value('r1', GEOMETRY) as GeoJSON.LineString).coordinates[3], [3, 9], 'the other edit stands');
    assert.equal(server.value('r1', GEOMETRY) !== null && openConflicts(server).length, 1, 'and what could not be merged is kept aside');
  });

  test('works in two tabs with one outbox: each operation goes out once', async () => {
    const server = new ModelServer([road('r1')]);
    const network = new Network();
    const computer = new Computer();
    const first = await open(new Tab('a', server, network, computer), network);
    const second = await open(new Tab('a', server, network, computer), network);
    first.online = second.online = false;
    await name(first, first.session.see('r1')!, 'one');
    await network.all();
    await name(second, second.session.see('r1')!, 'two');
    await network.all();
    second.reconnect();
    first.reconnect();
    await network.all();
    assert.deepEqual(server.log.map((it) => it.writes[0].value), ['one', 'two']);
    assert.equal(server.sent, 2);
    assert.deepEqual([first, second].map((it) => it.session.outbox.pending.length), [0, 0]);
    assert.equal(server.conflicts.length, 0);
  });
});
