import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Draft } from '../../src/proposal/draft';
import { Edits } from '../../src/proposal/edits';
import { ALIVE, GEOMETRY, type Thing, type Value } from '../../src/proposal/types';
import { ModelServer } from './model-server';
import { Chance, Computer, Network, Tab } from './simulation';

const LINE: GeoJSON.LineString = { type: 'LineString', coordinates: [[0, 0], [1, 0], [2, 0], [3, 0]] };

function road(id: string): Thing {
  return { id, kind: 'FEATURE', group: 'roads', cells: { [ALIVE]: { value: true, version: 'e1' }, [GEOMETRY]: { value: LINE, version: 'e1' }, name: { value: 'old', version: 'e1' } } };
}

function moved(line: GeoJSON.LineString, vertex: number, y: number): GeoJSON.LineString {
  return { ...line, coordinates: line.coordinates.map((it, i) => (i === vertex ? [it[0], y] : it)) };
}

/** A tab with everything loaded. */
async function open(tab: Tab, network: Network): Promise<Tab> {
  const started = tab.session.start();
  await network.all();
  await started;
  const viewed = tab.session.view(['roads'], { west: -1, south: -1, east: 9, north: 9 });
  await network.all();
  await viewed;
  return tab;
}

async function two(things: Thing[] = [road('r1')], page = 1000): Promise<{ server: ModelServer; network: Network; a: Tab; b: Tab }> {
  const server = new ModelServer(things, page);
  const network = new Network();
  const a = await open(new Tab('a', server, network), network);
  const b = await open(new Tab('b', server, network), network);
  return { server, network, a, b };
}

function name(tab: Tab, seen: Thing, value: Value): Promise<void> {
  return new Edits(tab.session).set(seen, { name: value });
}

function openConflicts(server: ModelServer): Value[] {
  return server.conflicts.filter((it) => !it.resolvedAt).map((it) => it.mine);
}

describe('Two people, both online', () => {
  test('a form that was open while the other saved meets in a conflict', async () => {
    const { server, network, a, b } = await two();
    const form = a.session.see('r1')!;
    await name(b, b.session.see('r1')!, 'theirs');
    await network.all();
    assert.equal(a.session.see('r1')!.cells.name.value, 'theirs', 'the other one has arrived');
    await name(a, form, 'mine');
    await network.all();
    assert.equal(server.value('r1', 'name'), 'theirs');
    assert.deepEqual(openConflicts(server), ['mine']);
  });

  test('a vertex dragged while the other moved another one is merged', async () => {
    const { server, network, a, b } = await two();
    const inHand = new Edits(a.session).grasp(a.session.see('r1')!);
    await new Edits(b.session).reshape(new Edits(b.session).grasp(b.session.see('r1')!), moved(LINE, 1, 5));
    await network.all();
    await new Edits(a.session).reshape(inHand, moved(LINE, 3, 7));
    await network.all();
    assert.deepEqual(server.value('r1', GEOMETRY), moved(moved(LINE, 1, 5), 3, 7));
    assert.deepEqual(openConflicts(server), []);
  });

  test('a vertex dragged while the other moved the same one is a conflict', async () => {
    const { server, network, a, b } = await two();
    const inHand = new Edits(a.session).grasp(a.session.see('r1')!);
    await new Edits(b.session).reshape(new Edits(b.session).grasp(b.session.see('r1')!), moved(LINE, 1, 5));
    await network.all();
    await new Edits(a.session).reshape(inHand, moved(LINE, 1, 7));
    await network.all();
    assert.deepEqual(server.value('r1', GEOMETRY), moved(LINE, 1, 5));
    assert.deepEqual(openConflicts(server), [moved(LINE, 1, 7)]);
  });

  test('what one decides is what stood on the screen, not what came after', async () => {
    const { server, network, a, b } = await two();
    const form = a.session.see('r1')!;
    await name(b, b.session.see('r1')!, 'theirs');
    await network.all();
    await name(a, form, 'mine');
    await network.all();
    const seen = a.session.replica.things.get('r1')!.cells.name.version;
    await name(b, b.session.see('r1')!, 'later');
    await network.all();
    const decided = a.session.resolve([{ conflict: server.conflicts[0].id, seen, value: 'mine' }]).catch((it) => it.message);
    await network.all();
    assert.equal(await decided, 'moved');
    assert.equal(server.value('r1', 'name'), 'later');
  });
});

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
