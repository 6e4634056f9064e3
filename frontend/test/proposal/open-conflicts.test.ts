import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OpenConflicts } from '../../src/proposal/open-conflicts';
import type { Conflict } from '../../src/proposal/types';

function conflict(id: string, more: Partial<Conflict> = {}): Conflict {
  return { id, sequence: 1, kind: 'FEATURE', cell: 'name', resolvedAt: null, ...more } as Conflict;
}

/** A server that answers when the test says so. */
function slow(): { conflicts: () => Promise<Conflict[]>; answers: ((all: Conflict[]) => void)[] } {
  const answers: ((all: Conflict[]) => void)[] = [];
  return { answers, conflicts: () => new Promise((resolve) => answers.push(resolve)) };
}

describe('The open conflicts', () => {
  test('keep one that was raised while the server was asked', async () => {
    const server = slow();
    const open = new OpenConflicts(server, () => undefined);
    const asked = open.refresh();
    open.raise([conflict('new')]);
    server.answers[0]([conflict('old')]);
    await asked;
    assert.deepEqual([...open.all.keys()], ['old', 'new']);
  });

  test('do not go back to an answer that a later one has overtaken', async () => {
    const server = slow();
    const open = new OpenConflicts(server, () => undefined);
    const [first, second] = [open.refresh(), open.refresh()];
    server.answers[1]([conflict('a', { resolvedAt: 'now' })]);
    server.answers[0]([conflict('a')]);
    await Promise.all([first, second]);
    assert.equal(open.all.size, 0);
  });
});
