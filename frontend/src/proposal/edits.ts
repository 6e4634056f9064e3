import { bounds, isGeometry, meets } from './geometry';
import { newId } from './ids';
import type { Session } from './session';
import { follow } from './shared-edges';
import { ALIVE, GEOMETRY, type Thing, type Value, type Write } from './types';

/** What somebody wants, as one operation each. */
export class Edits {
  constructor(private readonly session: Session) {}

  async create(layer: string, geometry: GeoJSON.Geometry): Promise<string> {
    const thing: Thing = { id: newId(), kind: 'FEATURE', group: layer, cells: {} };
    await this.session.submit([this.session.write(thing, ALIVE, true), this.session.write(thing, GEOMETRY, geometry)]);
    return thing.id;
  }

  /** The feature and, where polygons share the edge that moved, its neighbours with it: all or nothing. */
  async reshape(id: string, geometry: GeoJSON.Geometry): Promise<void> {
    const thing = this.session.see(id);
    const before = thing?.cells[GEOMETRY]?.value;
    if (!thing || !isGeometry(before) || JSON.stringify(before) === JSON.stringify(geometry)) return;
    const writes: Write[] = [this.session.write(thing, GEOMETRY, geometry)];
    follow(before, geometry, this.neighbours(thing, before)).forEach((followed, neighbour) =>
      writes.push(this.session.write(this.session.see(neighbour)!, GEOMETRY, followed))
    );
    await this.session.submit(writes);
  }

  private neighbours(thing: Thing, geometry: GeoJSON.Geometry): Map<string, GeoJSON.Geometry> {
    const box = bounds(geometry);
    const found = new Map<string, GeoJSON.Geometry>();
    for (const other of this.session.all()) {
      const shape = other.cells[GEOMETRY]?.value;
      if (other.group === thing.group && other.id !== thing.id && isGeometry(shape) && meets(box, bounds(shape))) found.set(other.id, shape);
    }
    return found;
  }

  async set(id: string, changed: Record<string, Value>): Promise<void> {
    const thing = this.session.see(id);
    if (thing) await this.session.submit(Object.entries(changed).map(([cell, value]) => this.session.write(thing, cell, value)));
  }

  async remove(id: string): Promise<void> {
    const known = this.session.replica.things.get(id);
    const thing = this.session.see(id);
    if (!thing) return;
    const seenCells = Object.fromEntries(Object.entries(known?.cells ?? {}).map(([cell, it]) => [cell, it.version]));
    await this.session.submit([{ ...this.session.write(thing, ALIVE, false), seenCells }]);
  }
}
