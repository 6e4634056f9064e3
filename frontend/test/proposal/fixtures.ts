import { Edits } from '../../src/proposal/edits';
import { ALIVE, GEOMETRY, type Thing, type Value } from '../../src/proposal/types';
import { ModelServer } from './model-server';
import { Network, Tab } from './simulation';

export const LINE: GeoJSON.LineString = { type: 'LineString', coordinates: [[0, 0], [1, 0], [2, 0], [3, 0]] };

export function road(id: string): Thing {
  return { id, kind: 'FEATURE', group: 'roads', cells: { [ALIVE]: { value: true, version: 'e1' }, [GEOMETRY]: { value: LINE, version: 'e1' }, name: { value: 'old', version: 'e1' } } };
}

export function moved(line: GeoJSON.LineString, vertex: number, y: number): GeoJSON.LineString {
  return { ...line, coordinates: line.coordinates.map((it, i) => (i === vertex ? [it[0], y] : it)) };
}

/** A tab with everything loaded. */
export async function open(tab: Tab, network: Network): Promise<Tab> {
  const started = tab.session.start();
  await network.all();
  await started;
  const viewed = tab.session.view(['roads'], { west: -1, south: -1, east: 9, north: 9 });
  await network.all();
  await viewed;
  return tab;
}

export async function two(things: Thing[] = [road('r1')], page = 1000): Promise<{ server: ModelServer; network: Network; a: Tab; b: Tab }> {
  const server = new ModelServer(things, page);
  const network = new Network();
  const a = await open(new Tab('a', server, network), network);
  const b = await open(new Tab('b', server, network), network);
  return { server, network, a, b };
}

export function name(tab: Tab, seen: Thing, value: Value): Promise<void> {
  return new Edits(tab.session).set(seen, { name: value });
}

export function openConflicts(server: ModelServer): Value[] {
  return server.conflicts.filter((it) => !it.resolvedAt).map((it) => it.mine);
}
