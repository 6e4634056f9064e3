import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { name, road, two } from './fixtures';
import { Chance } from './simulation';

describe('Catching up', () => {
  test('goes on to what was asked for while a page was under way', async () => {
    const { server, network, a, b } = await two();
    a.online = false;
    for (const each of ['1', '2', '3']) {
      await name(b, b.session.see('r1')!, each);
      await network.all();
    }
    a.reconnect();
    await network.step();
    await name(b, b.session.see('r1')!, '4');
    await network.all(new Chance(3));
    assert.equal(a.session.replica.sequence, server.sequence);
    assert.equal(a.session.see('r1')!.cells.name.value, '4');
  });

  test('reads as many pages as there are', async () => {
    const { network, a, b } = await two([road('r1')], 2);
    a.online = false;
    for (const each of ['1', '2', '3', '4', '5', '6', '7']) {
      await name(b, b.session.see('r1')!, each);
      await network.all();
    }
    a.reconnect();
    await network.all();
    assert.equal(a.session.replica.sequence, 7);
    assert.deepEqual(a.session.replica.log.map((it) => it.sequence), [1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('A proposal that moved on', () => {
  test('while nobody listened is noticed when the stream begins again', async () => {
    const { server, network, a } = await two();
    let told = 0;
    a.session.addEventListener('moved', () => (told += 1));
    a.reconnect();
    await network.all();
    assert.equal(told, 0);
    server.state = 'SUBMITTED';
    a.reconnect();
    await network.all();
    assert.equal(told, 1);
  });
});
