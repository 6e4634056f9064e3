import { bounds, isGeometry, meets } from './geometry';
import type { Session } from './session';
import { GEOMETRY, type Thing } from './types';

/** What is known of a layer about a shape. */
export function near(session: Session, layer: string, shape: GeoJSON.Geometry): Thing[] {
  const box = bounds(shape);
  return session.all().filter((it) => it.group === layer && lies(it, box));
}

export function shapesOf(things: readonly Thing[]): Map<string, GeoJSON.Geometry> {
  return new Map(things.map((it) => [it.id, it.cells[GEOMETRY].value as GeoJSON.Geometry]));
}

function lies(thing: Thing, box: ReturnType<typeof bounds>): boolean {
  const shape = thing.cells[GEOMETRY]?.value;
  return isGeometry(shape) && meets(box, bounds(shape));
}
