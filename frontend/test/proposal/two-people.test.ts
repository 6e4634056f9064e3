import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Edits } from '../../src/proposal/edits';
import { GEOMETRY } from '../../src/proposal/types';
import { LINE, moved, name, openConflicts, two } from './fixtures';

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
