import { Draft } from './draft';
import { bounds, isGeometry, meets, sameValue } from './geometry';
import { newId } from './ids';
import type { Session } from './session';
import { follow } from './shared-edges';
import type { Parts } from './split';
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
    const draft = new Draft();
    const id = this.born(draft, layer, geometry);
    await this.session.submit(draft);
    return id;
  }

  grasp(thing: Thing): Grasp {
    return { thing, neighbours: this.neighbours(thing) };
  }

  /** The feature and, where polygons share the edge that moved, its neighbours with it: all or nothing. */
  async reshape({ thing, neighbours }: Grasp, geometry: GeoJSON.Geometry): Promise<void> {
    const before = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(before) || sameValue(before, geometry)) return;
    const draft = new Draft().set(thing, GEOMETRY, geometry);
    this.bring(draft, neighbours, before, geometry);
    await this.session.submit(draft);
  }

  /** The largest piece stays the feature, the others are new ones with its attributes; neighbours get the new corners. */
  async split({ thing, neighbours }: Grasp, { before, noded, kept, others }: Parts): Promise<void> {
    const draft = new Draft().set(thing, GEOMETRY, kept);
    others.forEach((shape) => this.born(draft, thing.group, shape, thing));
    this.bring(draft, neighbours, before, noded);
    await this.session.submit(draft);
  }

  /** The first takes the ground of the others, which go. */
  async merge([first, ...others]: readonly Thing[], geometry: GeoJSON.Geometry): Promise<void> {
    const draft = new Draft().set(first, GEOMETRY, geometry);
    others.forEach((it) => draft.erase(it));
    await this.session.submit(draft);
  }

  /** @param shift where each shape goes, or they would lie upon each other */
  async duplicate(things: readonly Thing[], shift: (geometry: GeoJSON.Geometry) => GeoJSON.Geometry): Promise<string[]> {
    const draft = new Draft();
    const shapes = things.flatMap((it) => (isGeometry(it.cells[GEOMETRY]?.value) ? [[it, it.cells[GEOMETRY].value] as const] : []));
    const ids = shapes.map(([thing, geometry]) => this.born(draft, thing.group, shift(geometry), thing));
    await this.session.submit(draft);
    return ids;
  }

  async set(seen: Thing, changed: Record<string, Value>): Promise<void> {
    await this.setAll([seen], changed);
  }

  /** The same for many, all or nothing. */
  async setAll(seen: readonly Thing[], changed: Record<string, Value>): Promise<void> {
    const draft = new Draft();
    seen.forEach((thing) => Object.entries(changed).forEach(([cell, value]) => draft.set(thing, cell, value)));
    await this.session.submit(draft);
  }

  async remove(...seen: Thing[]): Promise<void> {
    const draft = new Draft();
    seen.forEach((it) => draft.erase(it));
    await this.session.submit(draft);
  }

  /** A new feature. @param like whose attributes it gets, as far as the layer still has them */
  private born(draft: Draft, layer: string, geometry: GeoJSON.Geometry, like?: Thing): string {
    const thing: Thing = { id: newId(), kind: 'FEATURE', group: layer, cells: {} };
    const schema = this.session.settings.layers.find((it) => it.code === layer)?.schema ?? [];
    const known = (cell: string): boolean => schema.length === 0 || schema.some((it) => cell === it.name || cell === `${it.name}_en`);
    draft.set(thing, ALIVE, true).set(thing, GEOMETRY, geometry);
    Object.entries(like?.cells ?? {}).forEach(([cell, { value }]) => {
      if (cell !== ALIVE && cell !== GEOMETRY && value !== null && known(cell)) draft.set(thing, cell, value);
    });
    return thing.id;
  }

  private bring(draft: Draft, neighbours: readonly Thing[], before: GeoJSON.Geometry, after: GeoJSON.Geometry): void {
    const shapes = new Map(neighbours.map((it) => [it.id, it.cells[GEOMETRY].value as GeoJSON.Geometry]));
    follow(before, after, shapes).forEach((followed, id) => draft.set(neighbours.find((it) => it.id === id)!, GEOMETRY, followed));
  }

  private neighbours(thing: Thing): Thing[] {
    const shape = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(shape)) return [];
    const box = bounds(shape);
    return this.session.all().filter((it) => it.group === thing.group && it.id !== thing.id && lies(it, box));
  }
}

function lies(thing: Thing, box: ReturnType<typeof bounds>): boolean {
  const shape = thing.cells[GEOMETRY]?.value;
  return isGeometry(shape) && meets(box, bounds(shape));
}
