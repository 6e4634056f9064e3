import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Draft } from '../../src/proposal/draft';
import { Edits } from '../../src/proposal/edits';
import { standing, type Standing } from '../../src/proposal/standing';
import { name, open, road, two } from './fixtures';
import { ModelServer } from './model-server';
import { Computer, Network, Tab } from './simulation';

function badge({ session }: Tab): Standing {
  return standing(session.outbox, session.connection, true);
}

describe('An operation', () => {
  test('that the server accepted is not called refused, even where its author may read no more', async () => {
    const { server, network, a, b } = await two();
    a.online = false;
    await name(b, b.session.see('r1')!, 'theirs');
    await network.all();
    a.online = true;
    a.mayRead = false;
    await new Edits(a.session).set(a.session.see('r1')!, { class: 'mine' });
    await network.all();
    assert.equal(server.value('r1', 'class'), 'mine');
    assert.deepEqual(a.session.outbox.pending, []);
  });

  test('that the server refused stays with its author, and what is drawn upon it takes its place', async () => {
    const { server, network, a } = await two();
    await name(a, { ...a.session.see('r1')!, id: 'nowhere' }, 'lost?');
    await network.all();
    const [refused] = a.session.outbox.pending;
    assert.equal(refused.refused, 'unknown thing');
    await a.session.submit(new Draft().set(a.session.replica.see('nowhere', a.session.outbox.pending)!, 'name', 'again'));
    await network.all();
    assert.deepEqual(a.session.outbox.pending.map((it) => it.writes[0].value), ['again']);
    assert.equal(server.sequence, 0);
  });
});

describe('A drawing that the server refused', () => {
  async function refused(): Promise<{ server: ModelServer; network: Network; tab: Tab; id: string }> {
    const { server, network, a: tab } = await two();
    server.refuses = 'self-crossing';
    const id = await new Edits(tab.session).create('g', { type: 'Point', coordinates: [1, 1] });
    await network.all();
    server.refuses = undefined;
    assert.equal(tab.session.outbox.pending[0].refused, 'self-crossing');
    return { server, network, tab, id };
  }

  test('is drawn as one operation once its author has mended its shape', async () => {
    const { server, network, tab, id } = await refused();
    await new Edits(tab.session).reshape({ thing: tab.session.see(id)!, neighbours: [] }, { type: 'Point', coordinates: [2, 2] });
    await network.all();
    assert.deepEqual(server.value(id, 'geometry'), { type: 'Point', coordinates: [2, 2] });
    assert.equal(server.sequence, 1);
    assert.deepEqual(tab.session.outbox.pending, []);
  });

  test('is gone when its author deletes it', async () => {
    const { server, network, tab, id } = await refused();
    await new Edits(tab.session).remove(tab.session.see(id)!);
    await network.all();
    assert.equal(tab.session.see(id), undefined);
    assert.equal(server.sequence, 0);
    assert.deepEqual(tab.session.outbox.pending, []);
  });
});

describe('What the badge says of an unsent operation', () => {
  const server = new ModelServer([road('r1')]);
  const network = new Network();

  /** Somebody cut off, and all that the badge says from now on. */
  async function cutOff(computer: Computer): Promise<{ tab: Tab; said: Standing[] }> {
    const tab = await open(new Tab('a', server, network, computer), network);
    const said: Standing[] = [];
    tab.online = false;
    tab.session.addEventListener('status', () => said.at(-1) !== badge(tab) && said.push(badge(tab)));
    return { tab, said };
  }

  test('is that it is being kept, while the edit shows at once, and that it is kept when a new page finds it', async () => {
    const computer = new Computer();
    const { tab, said } = await cutOff(computer);
    const disk = Promise.withResolvers<void>();
    computer.disk = disk.promise;
    void name(tab, tab.session.see('r1')!, 'mine');
    await network.all();
    assert.equal(tab.session.see('r1')!.cells.name.value, 'mine');
    assert.deepEqual(said, ['keeping']);
    disk.resolve();
    await network.all();
    assert.deepEqual(said, ['keeping', 'unsaved']);
    const reloaded = await open(new Tab('a', server, network, computer), network);
    assert.deepEqual(server.value('r1', 'name'), 'mine', 'the new page sends it');
    assert.deepEqual(reloaded.session.outbox.pending, []);
  });

  test('is that it lives in this page alone where the browser stores nothing', async () => {
    const computer = new Computer();
    const { tab, said } = await cutOff(computer);
    computer.disk = Promise.reject(new Error('no room'));
    await name(tab, tab.session.see('r1')!, 'mine');
    assert.deepEqual(said, ['keeping', 'unkept']);
    tab.reconnect();
    await network.all();
    assert.equal(server.value('r1', 'name'), 'mine');
  });
});
