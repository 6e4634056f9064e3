import { Draft } from './draft';
import { isGeometry, sameValue } from './geometry';
import { newId } from './ids';
import { join } from './joints';
import { near, shapesOf } from './neighbours';
import type { Session } from './session';
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

  /** A new feature; where it touches another in the middle of an edge, that one gets its corner: all or nothing. */
  async create(layer: string, geometry: GeoJSON.Geometry): Promise<string> {
    const draft = new Draft();
    const neighbours = near(this.session, layer, geometry);
    const { shape, joined } = join(undefined, geometry, shapesOf(neighbours));
    const id = this.born(draft, layer, shape);
    this.redraw(draft, neighbours, joined);
    await this.session.submit(draft);
    return id;
  }

  grasp(thing: Thing): Grasp {
    const shape = thing.cells[GEOMETRY]?.value;
    return { thing, neighbours: isGeometry(shape) ? near(this.session, thing.group, shape).filter((it) => it.id !== thing.id) : [] };
  }

  /** The feature and, where polygons share the edge that moved, its neighbours with it: all or nothing. */
  async reshape({ thing, neighbours }: Grasp, geometry: GeoJSON.Geometry): Promise<void> {
    const before = thing.cells[GEOMETRY]?.value;
    if (!isGeometry(before) || sameValue(before, geometry)) return;
    const all = this.also(thing, neighbours, geometry);
    const { shape, followed, joined } = join(before, geometry, shapesOf(all));
    const draft = new Draft().set(thing, GEOMETRY, shape);
    this.redraw(draft, all, new Map([...followed, ...joined]));
    await this.session.submit(draft);
  }

  /** The largest piece stays the feature, the others are new ones with its attributes; neighbours get the new corners. */
  async split({ thing, neighbours }: Grasp, { before, noded, kept, others }: Parts): Promise<void> {
    const draft = new Draft().set(thing, GEOMETRY, kept);
    others.forEach((shape) => this.born(draft, thing.group, shape, thing));
    const { followed, joined } = join(before, noded, shapesOf(neighbours));
    this.redraw(draft, neighbours, new Map([...followed, ...joined]));
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

  /** Those that the hand took hold of, and those that it has come to touch meanwhile. */
  private also(thing: Thing, held: readonly Thing[], geometry: GeoJSON.Geometry): Thing[] {
    const ids = new Set([thing.id, ...held.map((it) => it.id)]);
    return [...held, ...near(this.session, thing.group, geometry).filter((it) => !ids.has(it.id))];
  }

  private redraw(draft: Draft, things: readonly Thing[], shapes: ReadonlyMap<string, GeoJSON.Geometry>): void {
    shapes.forEach((shape, id) => draft.set(things.find((it) => it.id === id)!, GEOMETRY, shape));
  }
}
