import { Draft } from './draft';
import { bounds, isGeometry, meets, sameValue } from './geometry';
import { newId } from './ids';
import type { Session } from './session';
import { follow } from './shared-edges';
import { ALIVE, GEOMETRY, type Thing, type Value } from './types';

/**
 * A shape that somebody has taken in hand, with all that may share its edges: everything as it was on screen at that
 * moment. What arrives from others while the hand is on it does not change what the edit rests on.
 */
export interface Grasp {
  readonly thing: Thing;
  readonly neighbours: readonly Thing[];
}

/** What somebody wants, as one operation each, resting on what they saw. */
export class Edits {
  constructor(private readonly session: Session) {}

  async create(layer: string, geometry: GeoJSON.Geometry): Promise<string> {
    const thing: Thing = { id: newId(), kind: 'FEATURE', group: layer, cells: {} };
    await this.session.submit(new Draft().set(thing, ALIVE, true).set(thing, GEOMETRY, geometry));
    return thing.id;
  }

  grasp(thing: Thing): Grasp {
    return { thing, neighbours: this.neighbours(thing) };
  }

  /** The feature and, where polygons share the edge that moved, its neighbours with it: all or nothing. */
  async reshape({ thing, neighbours }: Grasp, geometry: GeoJSON.Geometry): Promise<void> {
    const before = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(before) || sameValue(before, geometry)) return;
    const draft = new Draft().set(thing, GEOMETRY, geometry);
    const shapes = new Map(neighbours.map((it) => [it.id, it.cells[GEOMETRY].value as GeoJSON.Geometry]));
    follow(before, geometry, shapes).forEach((followed, id) => draft.set(neighbours.find((it) => it.id === id)!, GEOMETRY, followed));
    await this.session.submit(draft);
  }

  private neighbours(thing: Thing): Thing[] {
    const shape = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(shape)) return [];
    const box = bounds(shape);
    return this.session.all().filter((it) => it.group === thing.group && it.id !== thing.id && lies(it, box));
  }

  async set(seen: Thing, changed: Record<string, Value>): Promise<void> {
    const draft = new Draft();
    Object.entries(changed).forEach(([cell, value]) => draft.set(seen, cell, value));
    await this.session.submit(draft);
  }

  async remove(seen: Thing): Promise<void> {
    await this.session.submit(new Draft().erase(seen));
  }
}

function lies(thing: Thing, box: ReturnType<typeof bounds>): boolean {
  const shape = thing.cells[GEOMETRY]?.value;
  return isGeometry(shape) && meets(box, bounds(shape));
}
