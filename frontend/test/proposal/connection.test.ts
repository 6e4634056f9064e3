import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hindrance, standing } from '../../src/proposal/standing';
import { name, open, road, two } from './fixtures';
import { ModelServer } from './model-server';
import { Network, Tab } from './simulation';

describe('A server that was restarted', () => {
  test('does not know its people any more: they are told so, and what they drew goes out as soon as they are let in again', async () => {
    const { server, network, a, b } = await two();
    a.known = false;
    await name(a, a.session.see('r1')!, 'mine');
    void a.announce();
    await network.all();
    assert.equal(standing(a.session.outbox, a.session.connection, true), 'unsaved');
    assert.equal(hindrance(a.session.connection, true), 'signed-out');
    a.known = true;
    void a.announce();
    await network.all();
    assert.equal(standing(a.session.outbox, a.session.connection, true), 'saved');
    assert.equal(server.value('r1', 'name'), 'mine');
    assert.equal(b.session.see('r1')!.cells.name.value, 'mine');
    a.session.stop();
  });

  test('is not taken for one that refuses while it says nothing', async () => {
    const { network, a } = await two();
    a.online = false;
    void a.announce();
    await network.all();
    assert.equal(a.session.connection.signedOut, false);
  });

  test('is asked for everything when it is back, by a page that was opened while it was away', async () => {
    const network = new Network();
    const tab = new Tab('a', new ModelServer([road('r1')]), network);
    tab.online = false;
    const started = tab.session.start().catch((problem) => problem.status);
    await network.all();
    assert.equal(await started, 0);
    tab.reconnect();
    await network.all();
    await open(tab, network);
    assert.equal(tab.session.see('r1')!.cells.name.value, 'old');
  });
});
