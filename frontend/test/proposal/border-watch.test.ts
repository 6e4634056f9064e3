import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { BorderWatch } from '../../src/proposal/border-watch';
import { Texts } from '../../src/proposal/dom';
import { Names } from '../../src/proposal/names';
import type { Session } from '../../src/proposal/session';
import { ALIVE, GEOMETRY, type Thing } from '../../src/proposal/types';
import { SETTINGS } from './simulation';

function parcel(id: string, ...ring: number[][]): Thing {
  const shape: GeoJSON.Polygon = { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
  return { id, kind: 'FEATURE', group: 'g', cells: { [ALIVE]: { value: true, version: 'e1' }, [GEOMETRY]: { value: shape, version: 'e1' }, name: { value: `parcel ${id}`, version: 'e1' } } };
}

const OWN = parcel('own', [0, 0], [1, 0], [1, 1], [0, 1]);
const NEXT = parcel('next', [1, 0], [2, 0], [2, 1], [1, 1]);
const FAR = parcel('far', [5, 0], [6, 0], [6, 1]);

async function watch(): Promise<BorderWatch> {
  const all = new Map([OWN, NEXT, FAR].map((it) => [it.id, it]));
  const api = { concerned: async () => ({ own: ['x'], next: ['y'], far: ['z'] }), concernedBy: async () => ['x', 'y'] };
  const texts = new Texts({ 'moves-also': 'moves {0}.', 'needs-consent': 'consent of {0}.', joins: 'joins {0}.', comma: ', ' }, 'en');
  const settings = { ...SETTINGS, members: [{ code: 'x', name: 'Own town', colour: '' }, { code: 'y', name: 'Liudu', colour: '' }] };
  const session = { api, jurisdiction: 'x', see: (id: string) => all.get(id), all: () => [...all.values()] } as unknown as Session;
  const watch = new BorderWatch(session, new Names(settings, texts), texts);
  watch.begin({ thing: OWN, neighbours: [NEXT, FAR] });
  await Promise.resolve();
  return watch;
}

function dragged(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

describe('While a border is dragged', () => {
  test('it names who moves along, and whose consent that will need', async () => {
    assert.equal((await watch()).say('own', dragged([0, 0], [1.2, 0], [1, 1], [0, 1])), 'moves parcel next. consent of Liudu.');
  });

  test('it says nothing of a border that is nobody else’s', async () => {
    assert.equal((await watch()).say('own', dragged([-1, 0], [1, 0], [1, 1], [0, 1])), '');
  });

  test('it says nothing once the hand is off', async () => {
    const it = await watch();
    it.end();
    assert.equal(it.say('own', dragged([0, 0], [1.2, 0], [1, 1], [0, 1])), '');
  });
});

describe('While a shape is drawn', () => {
  test('it names whose edge gets its corner, and whose consent that needs once that is known', async () => {
    const watching = await watch();
    watching.end();
    watching.draw('g');
    const shape = dragged([0.2, 1], [0.2, 2], [-1, 2]);
    assert.equal(watching.say(undefined, shape), 'joins parcel own.');
    const beside = dragged([1.5, 1], [1.5, 2], [3, 2]);
    assert.equal(watching.say(undefined, beside), 'joins parcel next.');
    await Promise.resolve();
    assert.equal(watching.say(undefined, beside), 'joins parcel next. consent of Liudu.');
  });

  const line: GeoJSON.LineString = { type: 'LineString', coordinates: [[0, 0], [3, 0]] };

  test('it names whose territory it reaches, once the server has said so', async () => {
    const watching = await watch();
    watching.end();
    assert.equal(watching.say(undefined, line), '');
    await new Promise<void>((told) => watching.over(line, told));
    assert.equal(watching.say(undefined, line), 'consent of Liudu.');
  });

  test('an answer that comes after the end is not for the next shape', async () => {
    const watching = await watch();
    watching.over(line, () => assert.fail('told'));
    watching.end();
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(watching.say(undefined, line), '');
  });
});
