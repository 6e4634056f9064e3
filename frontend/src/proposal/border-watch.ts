import type { Texts } from './dom';
import type { Grasp } from './edits';
import { isGeometry, key, paths } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { follow } from './shared-edges';
import { GEOMETRY, type Thing } from './types';

/** Says while a border is dragged whom else it moves, and whose consent that will need. */
export class BorderWatch {
  private before?: GeoJSON.Geometry;
  private sharers = new Map<string, GeoJSON.Geometry>();
  private grounds: Record<string, string[]> = {};

  constructor(
    private readonly session: Session,
    private readonly names: Names,
    private readonly texts: Texts
  ) {}

  /** Asks once, when the hand is laid on, in whose territory those lie that may move along. */
  begin({ thing, neighbours }: Grasp): void {
    const before = thing.cells[GEOMETRY]?.value;
    this.before = isGeometry(before) ? before : undefined;
    const corners = new Set(this.before ? paths(this.before).flat().map(key) : []);
    const touching = neighbours.filter((it) => paths(shapeOf(it)).flat().some((each) => corners.has(key(each))));
    this.sharers = new Map(touching.map((it) => [it.id, shapeOf(it)]));
    this.grounds = {};
    this.session.api.concerned([thing.id, ...this.sharers.keys()]).then((grounds) => (this.grounds = grounds), () => undefined);
  }

  end(): void {
    this.before = undefined;
  }

  /** In words, for the shape as it is under the hand; empty where it concerns nobody else. */
  say(id: string, now: GeoJSON.Geometry): string {
    if (!this.before) return '';
    const moved = [...follow(this.before, now, this.sharers).keys()];
    const things = moved.map((it) => this.session.see(it)).filter((it): it is Thing => it !== undefined);
    const also = things.length > 0 ? this.texts.get('moves-also', this.list(things.map((it) => this.names.thing(it)))) : '';
    const towns = new Set([id, ...moved].flatMap((it) => this.grounds[it] ?? []).filter((it) => it !== this.session.jurisdiction));
    const consent = towns.size > 0 ? this.texts.get('needs-consent', this.list([...towns].map((it) => this.names.town(it).name || it))) : '';
    return [also, consent].filter(Boolean).join(' ');
  }

  private list(words: string[]): string {
    return [...new Set(words)].join(this.texts.get('comma'));
  }
}

function shapeOf(thing: Thing): GeoJSON.Geometry {
  return thing.cells[GEOMETRY].value as GeoJSON.Geometry;
}
