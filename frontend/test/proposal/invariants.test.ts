import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Edits } from '../../src/proposal/edits';
import { sameValue } from '../../src/proposal/geometry';
import { ALIVE, type Thing, type Value } from '../../src/proposal/types';
import { ModelServer } from './model-server';
import { Chance, Computer, Network, Tab } from './simulation';

const RUNS = 150;
const STEPS = 60;
const CELLS = ['name', 'class'];

function parcel(id: string): Thing {
  return { id, kind: 'FEATURE', group: 'g', cells: { [ALIVE]: { value: true, version: 'e1' }, name: { value: `${id} name`, version: 'e1' }, class: { value: `${id} class`, version: 'e1' } } };
}

/** Some people at one proposal: forms are open for a while, lines fail, events come late and out of order. */
class Story {
  readonly server = new ModelServer([parcel('p'), parcel('q')], 3);
  /** By value, each written once: what its author had on screen when the form was opened. */
  readonly rests = new Map<Value, Value>();
  private readonly network = new Network();
  private readonly chance: Chance;
  private readonly forms: { tab: Tab; seen: Thing }[] = [];
  private next = 0;

  private constructor(
    seed: number,
    readonly tabs: Tab[]
  ) {
    this.chance = new Chance(seed);
  }

  static async tell(seed: number, people: string[][]): Promise<Story> {
    const story = new Story(seed, []);
    for (const tabs of people) {
      const computer = new Computer();
      tabs.forEach((account) => story.tabs.push(new Tab(account, story.server, story.network, computer)));
    }
    const started = story.tabs.map((it) => it.session.start());
    await story.network.all();
    await Promise.all(started);
    const viewed = story.tabs.map((it) => it.session.view(['g'], { west: 0, south: 0, east: 1, north: 1 }));
    await story.network.all();
    await Promise.all(viewed);
    for (let i = 0; i < STEPS; i++) await story.step();
    story.tabs.forEach((it) => it.reconnect());
    await story.network.all(story.chance);
    story.tabs.forEach((it) => it.reconnect());
    await story.network.all(story.chance);
    story.tabs.forEach((it) => it.session.stop());
    return story;
  }

  private async step(): Promise<void> {
    const tab = this.chance.one(this.tabs);
    const seen = tab.session.see(this.chance.one(['p', 'q']));
    const what = this.chance.below(10);
    if (what < 5) await this.network.step(this.chance);
    else if (what < 7 && seen) this.forms.push({ tab, seen });
    else if (what < 9) this.save();
    else if (tab.online) tab.online = false;
    else tab.reconnect();
  }

  private save(): void {
    const [form] = this.forms.splice(this.chance.below(this.forms.length), 1);
    if (!form) return;
    const cell = this.chance.one(CELLS);
    const value = `v${this.next++}`;
    this.rests.set(value, form.seen.cells[cell].value);
    void new Edits(form.tab.session).set(form.seen, { [cell]: value });
  }
}

/** Told once, looked at from several sides. */
function stories(people: string[][]): (check: (story: Story, seed: number) => void) => Promise<void> {
  let told: Promise<Story[]> | undefined;
  const tell = async (): Promise<Story[]> => {
    const all: Story[] = [];
    for (let seed = 1; seed <= RUNS; seed++) all.push(await Story.tell(seed, people));
    return all;
  };
  return async (check) => (await (told ??= tell())).forEach((story, i) => check(story, i + 1));
}

for (const people of [[['a'], ['b']], [['a', 'a'], ['b']]]) {
  describe(`Whatever happens between the tabs ${people.flat().join(', ')}`, () => {
    const each = stories(people);

    test('a value is only replaced by somebody who had it on screen', () =>
      each(({ server, rests }, seed) => {
        for (const it of server.log.flatMap((operation) => operation.writes)) {
          assert.ok(sameValue(it.before, rests.get(it.value)), `run ${seed}: ${it.value} replaced ${it.before}, drawn upon ${rests.get(it.value)}`);
        }
      }));

    test('what was saved stands in the log or waits for a decision, each once', () =>
      each(({ server, rests }, seed) => {
        const written = server.log.flatMap((it) => it.writes.map((write) => write.value));
        const aside = server.conflicts.map((it) => it.mine);
        assert.deepEqual([...written, ...aside].sort(), [...rests.keys()].sort(), `run ${seed}`);
      }));

    test('nobody meets in a conflict what he had on screen', () =>
      each(({ server, rests }, seed) => assert.deepEqual(server.conflicts.filter((it) => sameValue(it.theirs, rests.get(it.mine))), [], `run ${seed}`)));

    test('in the end all have sent everything and see the same', () =>
      each(({ server, tabs }, seed) => {
        for (const { session } of tabs) {
          assert.equal(session.outbox.pending.length, 0, `run ${seed}`);
          assert.equal(session.replica.sequence, server.sequence, `run ${seed}`);
          assert.deepEqual(session.all().map((it) => it.cells), session.all().map((it) => server.thing(it.id).cells), `run ${seed}`);
          assert.deepEqual([...session.conflicts.keys()].sort(), server.conflicts.map((it) => it.id).sort(), `run ${seed}`);
        }
      }));
  });
}
