import type { Texts } from './dom';
import type { Grasp } from './edits';
import { isGeometry, kindOf, paths } from './geometry';
import { join } from './joints';
import type { Names } from './names';
import { near, shapesOf } from './neighbours';
import type { Session } from './session';
import { GEOMETRY } from './types';

const PAUSE_MS = 400;

/** Says while a shape is drawn or dragged whom else it moves or touches, and whose consent that will need. */
export class BorderWatch {
  private layer = '';
  private before?: GeoJSON.Geometry;
  /** Those that the hand took hold of, as they were then. */
  private held = new Map<string, GeoJSON.Geometry>();
  /** In whose territory things lie, as far as the server was asked. */
  private readonly grounds = new Map<string, readonly string[]>();
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

  begin({ thing, neighbours }: Grasp): void {
    const before = thing.cells[GEOMETRY]?.value;
    this.before = isGeometry(before) ? before : undefined;
    this.layer = thing.group;
    this.held = shapesOf(neighbours);
    this.learn([thing.id], () => undefined);
  }

  /** Something new is drawn. */
  draw(layer: string): void {
    this.layer = layer;
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
    this.layer = '';
    this.held.clear();
    this.grounds.clear();
    this.onto = [];
  }

  /**
   * In words, for the shape as it is under the hand; empty where it concerns nobody else.
   *
   * @param id of what is dragged; none while it is drawn
   * @param told once more is known
   */
  say(id: string | undefined, now: GeoJSON.Geometry, told: () => void = () => undefined): string {
    const { followed, joined } = this.layer ? this.among(id, now) : { followed: [], joined: [] };
    this.learn([...followed, ...joined], told);
    const touched = (id && this.before ? [id, ...followed, ...joined] : joined).flatMap((it) => this.grounds.get(it) ?? []);
    const towns = new Set([...touched, ...this.onto].filter((it) => it !== this.session.jurisdiction));
    const consent = towns.size > 0 ? this.texts.get('needs-consent', this.list([...towns].map((it) => this.names.town(it).name || it))) : '';
    return [this.named('moves-also', followed), this.named('joins', joined), consent].filter(Boolean).join(' ');
  }

  /** Who follows an edge of the shape, and who only gets a corner of it. */
  private among(id: string | undefined, now: GeoJSON.Geometry): { followed: string[]; joined: string[] } {
    const others = near(this.session, this.layer, now).filter((it) => it.id !== id && !this.held.has(it.id));
    const { followed, joined } = join(this.before, now, new Map([...this.held, ...shapesOf(others)]));
    return { followed: [...followed.keys()], joined: [...joined.keys()].filter((it) => !followed.has(it)) };
  }

  /** Asks once for each. */
  private learn(ids: readonly string[], told: () => void): void {
    const asked = ids.filter((it) => !this.grounds.has(it));
    if (asked.length === 0) return;
    asked.forEach((it) => this.grounds.set(it, []));
    const { asking } = this;
    this.session.api.concerned([...asked]).then((grounds) => {
      if (asking !== this.asking) return;
      Object.entries(grounds).forEach(([it, towns]) => this.grounds.set(it, towns));
      told();
    }, () => undefined);
  }

  private named(text: string, ids: readonly string[]): string {
    const things = ids.flatMap((it) => this.session.see(it) ?? []);
    return things.length > 0 ? this.texts.get(text, this.list(things.map((it) => this.names.thing(it)))) : '';
  }

  private list(words: string[]): string {
    return [...new Set(words)].join(this.texts.get('comma'));
  }
}
