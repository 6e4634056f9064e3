import type L from 'leaflet';
import type { TongtuMap } from '../leaflet-map/tongtu-map';
import { BorderWatch } from './border-watch';
import { Causes } from './causes';
import { Choosing } from './choosing';
import { conflictDesk } from './conflict-desk';
import type { ConflictWorkbench } from './conflict-workbench';
import { Corners } from './corners';
import { h, Texts } from './dom';
import { Edits } from './edits';
import { Figures } from './figures';
import { Hand } from './hand';
import { handActs } from './hand-acts';
import { Keys, type KeyActs } from './keys';
import { Names } from './names';
import { Notice } from './notice';
import { Panels } from './panels';
import { Presence } from './presence';
import { Session } from './session';
import { Sight } from './sight';
import { SinceLeft } from './since-left';
import { Sketch } from './sketch';
import { Status, warnBeforeLeaving } from './status';
import { Stepping } from './stepping';
import { Surroundings } from './surroundings';
import { Toolbar } from './toolbar';
import { Tools } from './tools';
import { Typed } from './typed';
import type { Conflict, Settings, Thing } from './types';
import { Works } from './works';

/** Puts the parts together: what is chosen, what the map shows, what happens when somebody acts. */
export class Editor {
  readonly head = h('div', { className: 'pe-head' });
  readonly panel = h('div', { className: 'pe-panel' });
  readonly session: Session;
  readonly conflicts: ConflictWorkbench;
  readonly texts: Texts;
  readonly names: Names;
  readonly causes: Causes;
  private readonly stepping: Stepping;
  private readonly typed: Typed;
  private readonly sketch: Sketch;
  private readonly tools: Tools;
  private readonly acts: KeyActs;
  private readonly works: Works;
  private readonly sight: Sight;
  private readonly toolbar: Toolbar;
  private readonly panels: Panels;
  private readonly presence: Presence;
  private readonly since: SinceLeft;
  private readonly notice: Notice;
  private readonly held: Hand;
  private readonly around: Surroundings;
  private readonly endings: (() => void)[] = [];
  private readonly chosen: Choosing;
  private frame = 0;

  constructor(
    private readonly host: TongtuMap,
    private readonly map: L.Map,
    settings: Settings
  ) {
    this.texts = new Texts(settings.texts, settings.language, settings.zone);
    this.session = new Session(settings);
    const names = (this.names = new Names(settings, this.texts));
    this.notice = new Notice(this.texts);
    this.stepping = new Stepping(this.session, this.texts);
    const watch = new BorderWatch(this.session, names, this.texts);
    const edits = new Edits(this.session);
    this.sight = new Sight(map, this.session);
    this.sketch = new Sketch(map, this.session, (id, more) => (more ? this.chosen.also(id) : this.choose(id)));
    this.tools = new Tools(map, settings.language, () => this.turned(), (shape, scale) => this.held.live(shape, scale));
    this.chosen = new Choosing(this.session, this.tools, this.sight, this.sketch, { chosen: (thing, focus) => this.chose(thing, focus), several: () => this.redraw() });
    this.works = new Works(this.session, this.tools, edits, watch, {
      made: (...ids) => this.chosen.take(ids),
      wrong: (text) => this.notice.say(text),
      measured: (shape) => (this.held.live(shape), this.sketch.try(shape))
    });
    this.conflicts = conflictDesk(map, this.session, this.sketch, names, this.texts, {
      redraw: (from, done) => (this.tools.change('reshape', from, done), this.focusMap()),
      look: (at) => this.sight.look(at, true)
    });
    this.acts = handActs({ tools: this.tools, corners: new Corners(map, this.tools.magnets), stepping: this.stepping, notice: this.notice });
    this.toolbar = this.makeToolbar();
    this.held = new Hand(this.tools, this.chosen, this.toolbar, this.sketch, new Figures(this.texts), watch);
    this.causes = new Causes(this.session, names, this.texts);
    this.typed = new Typed(this.texts, (geometry) => void this.works.create(this.toolbar.layer, geometry), () => map.getCenter().lng, settings.mostVertices);
    this.panels = new Panels(this.session, names, this.texts, this.sight, {
      edits, works: this.works, chosen: this.chosen, sketch: this.sketch, attempt: (act) => this.notice.try(act), focusMap: () => this.focusMap()
    });
    this.around = new Surroundings(host, map, this.session, this.sight, this.panels.list, this.tools.magnets);
    const status = new Status(this.session, names, this.texts, (id) => this.chosen.find(id), () => this.conflicts.show());
    this.presence = new Presence(map, this.session, names, this.texts, () => this.sight.box);
    this.since = new SinceLeft(this.session, names, this.texts, { find: (id) => this.chosen.find(id), look: (at) => this.sight.look(at, true) });
    this.head.append(this.presence.people.chips, this.presence.following.said, status.conflicts, status.badge);
    this.panel.append(this.conflicts.element, this.since.element, this.causes.element, this.toolbar.element, this.typed.element, this.notice.element, status.problems, this.panels.several.element, this.presence.people.hint, this.panels.feature.element, this.panels.list.element);
    this.listen();
    this.turned();
    void this.notice.try(() => this.session.start()).then(() => this.load()).then(() => this.since.start()).catch(() => undefined);
  }

  private makeToolbar(): Toolbar {
    return new Toolbar(this.session, this.stepping, this.texts, {
      layer: () => this.relist(),
      draw: (kind) => (this.choose(undefined), this.works.draw(kind, this.toolbar.layer), this.focusMap()),
      measure: (kind) => (this.works.measure(kind), this.focusMap()),
      before: (show) => ((this.sketch.showBefore = show), this.redraw()),
      ...this.acts
    });
  }

  private listen(): void {
    const clicked = (event: Event): void => this.chosen.clicked((event as CustomEvent).detail);
    const keys = new Keys([this.host, this.head, this.panel], this.acts);
    const moved = (): void => void this.load();
    this.host.addEventListener('map-clicked', clicked);
    this.map.on('moveend', moved);
    this.endings.push(() => this.host.removeEventListener('map-clicked', clicked), () => keys.stop(), () => this.map.off('moveend', moved), warnBeforeLeaving(this.session));
    this.session.addEventListener('things', () => this.redraw());
    this.session.addEventListener('cause', () => this.redraw());
    this.session.addEventListener('reloaded', () => (this.around.forget(), void this.load()));
    this.session.addEventListener('back', () => void this.load());
    this.session.addEventListener('collided', (event) => this.conflicts.show((event as CustomEvent<Conflict[]>).detail[0].id));
  }

  stop(): void {
    this.endings.forEach((end) => end());
    this.presence.stop();
    this.since.stop();
    this.session.stop();
  }

  choose(id: string | undefined): void {
    this.chosen.choose(id);
  }

  private chose(thing: Thing | undefined, focus: boolean): void {
    this.sketch.try(undefined);
    this.toolbar.tell('', '');
    this.presence.select(this.chosen.first, false);
    if (thing && this.session.settings.layers.some((it) => it.code === thing.group)) this.toolbar.layer = thing.group;
    this.panels.turn(focus);
    this.relist();
  }

  zoom(): void {
    this.chosen.zoom();
  }

  undo(sequence: number): void {
    void this.notice.try(() => this.session.undo(sequence));
  }

  /** Keys go on where the drawing is. */
  private focusMap(): void {
    if (this.tools.mode !== 'select') this.map.getContainer().focus();
  }

  /** Another tool, or none. */
  private turned(): void {
    const { mode } = this.tools;
    this.held.turn();
    this.notice.say();
    this.host.classList.toggle('pe-working', mode !== 'select');
    this.presence.select(this.chosen.first, mode !== 'select');
    this.redraw();
  }

  private async load(): Promise<void> {
    this.redraw();
    await this.notice.try(() => this.around.load(this.toolbar.layer));
    this.around.attract();
  }

  private relist(): void {
    this.toolbar.show(this.tools.mode);
    void this.load();
  }

  private redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.chosen.refresh();
      this.sketch.draw(this.chosen.all);
      this.host.hide(this.sketch.differing());
      this.panels.show(this.toolbar.layer);
      if (this.tools.mode === 'select') this.toolbar.show('select');
      this.typed.show(this.names.layer(this.toolbar.layer), this.session.mayWrite && this.tools.mode === 'select');
      this.presence.show();
    });
  }
}
