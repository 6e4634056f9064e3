import type { Texts } from './dom';
import type { Grasp } from './edits';
import { isGeometry, key, kindOf, paths } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { follow } from './shared-edges';
import { GEOMETRY, type Thing } from './types';

const PAUSE_MS = 400;

/** Says while a shape is drawn or dragged whom else it moves, and whose consent that will need. */
export class BorderWatch {
  private before?: GeoJSON.Geometry;
  private sharers = new Map<string, GeoJSON.Geometry>();
  private grounds: Record<string, string[]> = {};
  /** In whose territory the shape lay when the server was last asked. */
  private onto: readonly string[] = [];
  private under?: GeoJSON.Geometry;
  private asking = 0;
  private timer?: ReturnType<typeof setTimeout>;

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

  /** Asks now and then whose ground lies under the hand. @param told once it is another's than before */
  over(shape: GeoJSON.Geometry, told: () => void): void {
    this.under = shape;
    this.timer ??= setTimeout(() => void this.ask(told, this.asking), PAUSE_MS);
  }

  /** By its outline: what is being drawn may cross itself. */
  private async ask(told: () => void, asking: number): Promise<void> {
    const shape = this.under!;
    const outline: GeoJSON.Geometry = kindOf(shape) === 'POLYGON' ? { type: 'MultiLineString', coordinates: paths(shape) } : shape;
    const onto = await this.session.api.concernedBy(outline).catch(() => this.onto);
    if (asking !== this.asking) return;
    this.timer = undefined;
    if (String(onto) === String(this.onto)) return;
    this.onto = onto;
    told();
  }

  end(): void {
    this.asking++;
    clearTimeout(this.timer);
    this.before = this.timer = undefined;
    this.onto = [];
  }

  /** In words, for the shape as it is under the hand; empty where it concerns nobody else. @param id of what is dragged; none while it is drawn */
  say(id: string | undefined, now: GeoJSON.Geometry): string {
    const moved = this.before ? [...follow(this.before, now, this.sharers).keys()] : [];
    const things = moved.map((it) => this.session.see(it)).filter((it): it is Thing => it !== undefined);
    const also = things.length > 0 ? this.texts.get('moves-also', this.list(things.map((it) => this.names.thing(it)))) : '';
    const touched = (id && this.before ? [id, ...moved] : []).flatMap((it) => this.grounds[it] ?? []);
    const towns = new Set([...touched, ...this.onto].filter((it) => it !== this.session.jurisdiction));
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
