import { bounds, isGeometry } from './geometry';
import { Selection } from './selection';
import type { Session } from './session';
import type { Sight } from './sight';
import type { Sketch } from './sketch';
import type { Tools } from './tools';
import { GEOMETRY, type Thing } from './types';

export interface ChoosingNews {
  /** One is chosen, or none. @param focus whether the reader asked for it by name */
  chosen(thing: Thing | undefined, focus: boolean): void;
  /** More than one is. */
  several(): void;
}

/** What is chosen, from the map or the list; whoever chooses gives up the tool in hand. */
export class Choosing extends Selection {
  constructor(
    private readonly session: Session,
    private readonly tools: Tools,
    private readonly sight: Sight,
    private readonly sketch: Sketch,
    private readonly news: ChoosingNews
  ) {
    super();
  }

  choose(id: string | undefined, focus = false): void {
    this.tools.cancel();
    this.only(id);
    const thing = id ? this.session.see(id) : undefined;
    if (id && !thing) void this.session.fetch(id).then((found) => found && this.choose(id, focus), () => undefined);
    if (thing) this.surround(thing);
    this.news.chosen(thing, focus);
  }

  /** By name: the map goes there. */
  find(id: string): void {
    this.choose(id, true);
    this.zoom();
  }

  /** Chosen besides the others, or not any more. */
  also(id: string): void {
    this.tools.cancel();
    this.toggle(id);
    if (this.several) this.news.several();
    else this.choose(this.first);
  }

  /** What somebody has just made. */
  take(ids: readonly string[]): void {
    if (ids.length === 1) return this.find(ids[0]);
    this.only(...ids);
    this.news.several();
  }

  /** By a click on the tiles; what differs from them is drawn above, and chosen there. */
  clicked({ hits, more }: { hits: { id: string }[]; more: boolean }): void {
    if (this.tools.mode !== 'select') return;
    const differing = this.sketch.differing();
    const id = hits.map((it) => it.id).find((it) => !differing.has(it));
    if (!more) this.choose(id);
    else if (id) void this.session.fetch(id).then(() => this.also(id), () => undefined);
  }

  /** The feature that tools work on. */
  get thing(): Thing | undefined {
    return this.first === undefined ? undefined : this.session.see(this.first);
  }

  zoom(): void {
    this.sight.zoomTo(this.first);
  }

  /** Of several, those that are there still. */
  refresh(): void {
    if (this.several) this.keep((id) => this.session.see(id) !== undefined);
  }

  /** Whoever takes the feature in hand has to know all that shares its edges, out of sight too. */
  private surround(thing: Thing): void {
    const shape = thing.cells[GEOMETRY]?.value;
    if (isGeometry(shape)) this.session.view([thing.group], bounds(shape)).catch(() => undefined);
  }
}
