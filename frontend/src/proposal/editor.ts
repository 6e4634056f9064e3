import type L from 'leaflet';
import type { TongtuMap } from '../leaflet-map/tongtu-map';
import { featureActs, selectionActs } from './acts';
import { BorderWatch } from './border-watch';
import { Causes } from './causes';
import { Choosing } from './choosing';
import { ConflictMarks } from './conflict-marks';
import { ConflictWorkbench } from './conflict-workbench';
import { h, Texts } from './dom';
import { Edits } from './edits';
import { FeatureList } from './feature-list';
import { FeaturePanel } from './feature-panel';
import { Figures } from './figures';
import { Keys } from './keys';
import { Names } from './names';
import { Presence } from './presence';
import { SelectionPanel } from './selection-panel';
import { Session } from './session';
import { SideWords } from './sides';
import { Sight } from './sight';
import { SinceLeft } from './since-left';
import { Sketch } from './sketch';
import { Status, warnBeforeLeaving } from './status';
import { Stepping } from './stepping';
import { Toolbar } from './toolbar';
import { Tools, type Mode } from './tools';
import { Typed } from './typed';
import type { Conflict, Settings, Thing } from './types';
import { Works } from './works';

const LEAST_ZOOM = 11;
const MOST_MAGNETS = 1500;
/** Modes in which the chosen shape itself is in the hand. */
const IN_HAND: readonly Mode[] = ['reshape', 'move', 'cut', 'rotate'];

/** Puts the parts together: what is chosen, what the map shows, what happens when somebody acts. */
export class Editor {
  readonly head = h('div', { className: 'pe-head' });
  readonly panel = h('div', { className: 'pe-panel' });
  readonly session: Session;
  readonly conflicts: ConflictWorkbench;
  readonly texts: Texts;
  readonly names: Names;
  readonly causes: Causes;
  private readonly figures: Figures;
  private readonly stepping: Stepping;
  private readonly watch: BorderWatch;
  private readonly typed: Typed;
  private readonly sketch: Sketch;
  private readonly tools: Tools;
  private readonly edits: Edits;
  private readonly works: Works;
  private readonly sight: Sight;
  private readonly toolbar: Toolbar;
  private readonly list: FeatureList;
  private readonly feature: FeaturePanel;
  private readonly several: SelectionPanel;
  private readonly presence: Presence;
  private readonly since: SinceLeft;
  private readonly notice = h('p', { className: 'pe-fault', role: 'alert' });
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
    this.figures = new Figures(this.texts);
    this.stepping = new Stepping(this.session, this.texts);
    this.watch = new BorderWatch(this.session, names, this.texts);
    this.edits = new Edits(this.session);
    this.sight = new Sight(map, this.session);
    this.sketch = new Sketch(map, this.session, (id, more) => (more ? this.chosen.also(id) : this.choose(id)));
    this.tools = new Tools(map, settings.language, (mode) => this.moded(mode), (shape) => this.live(shape));
    this.chosen = new Choosing(this.session, this.tools, this.sight, this.sketch, { chosen: (thing, focus) => this.chose(thing, focus), several: () => this.redraw() });
    this.works = new Works(this.session, this.tools, this.edits, this.watch, {
      made: (...ids) => this.chosen.take(ids),
      wrong: (text) => (this.notice.textContent = this.texts.get(text)),
      measured: (shape) => (this.live(shape), this.sketch.try(shape))
    });
    const named = (id: string): string => { const thing = this.session.see(id); return thing ? names.thing(thing) : ''; };
    const marks = new ConflictMarks(map, this.session, this.texts, named, (id) => this.conflicts.show(id));
    this.conflicts = new ConflictWorkbench(this.session, this.sketch, names, new SideWords(() => this.session.replica, names, this.texts, this.figures), this.texts, {
      redraw: (from, done) => (this.tools.change('reshape', from, done), this.focusMap()),
      look: (at) => this.sight.look(at, true),
      turned: (open) => marks.turn(open)
    });
    this.toolbar = this.makeToolbar();
    this.causes = new Causes(this.session, names, this.texts);
    this.typed = new Typed(this.texts, (geometry) => void this.works.create(this.toolbar.layer, geometry), () => map.getCenter().lng);
    this.list = new FeatureList(this.session, names, this.texts, (id) => this.chosen.find(id), (id) => this.chosen.also(id));
    const desk = { edits: this.edits, works: this.works, chosen: this.chosen, sketch: this.sketch, attempt: (act: () => Promise<unknown>) => this.try(act), focusMap: () => this.focusMap() };
    this.feature = new FeaturePanel(this.session, names, this.texts, this.figures, featureActs(desk));
    this.several = new SelectionPanel(this.session, names, this.texts, this.figures, selectionActs(desk));
    const status = new Status(this.session, names, this.texts, (id) => this.chosen.find(id), () => this.conflicts.show());
    this.presence = new Presence(map, this.session, names, this.texts, () => this.sight.box);
    this.since = new SinceLeft(this.session, names, this.texts, { find: (id) => this.chosen.find(id), look: (at) => this.sight.look(at, true) });
    this.head.append(this.presence.people.chips, this.presence.following.said, status.conflicts, status.badge);
    this.panel.append(this.conflicts.element, this.since.element, this.causes.element, this.toolbar.element, this.typed.element, this.notice, status.problems, this.several.element, this.presence.people.hint, this.feature.element, this.list.element);
    this.listen();
    this.moded('select');
    void this.try(() => this.session.start()).then(() => this.load()).then(() => this.since.start()).catch(() => undefined);
  }

  private makeToolbar(): Toolbar {
    return new Toolbar(this.session, this.stepping, this.texts, {
      layer: () => this.relist(),
      draw: (kind) => (this.choose(undefined), this.works.draw(kind, this.toolbar.layer), this.focusMap()),
      measure: (kind) => (this.works.measure(kind), this.focusMap()),
      ...this.hand
    });
  }

  /** What keys and the toolbar's buttons do alike. */
  private readonly hand = {
    undo: () => void this.try(() => this.stepping.undo()),
    redo: () => void this.try(() => this.stepping.redo()),
    cancel: () => this.tools.cancel(),
    finish: () => this.tools.finish(),
    drop: () => this.tools.drop(),
    back: () => this.tools.back(),
    trace: () => void (this.notice.textContent = this.tools.trace() ? '' : this.texts.get('trace-wrong')),
    before: (show: boolean) => ((this.sketch.showBefore = show), this.redraw())
  };

  private listen(): void {
    const clicked = (event: Event): void => this.chosen.clicked((event as CustomEvent).detail);
    const keys = new Keys([this.host, this.head, this.panel], this.hand);
    const moved = (): void => void this.load();
    this.host.addEventListener('map-clicked', clicked);
    this.map.on('moveend', moved);
    this.endings.push(() => this.host.removeEventListener('map-clicked', clicked), () => keys.stop(), () => this.map.off('moveend', moved), warnBeforeLeaving(this.session));
    this.session.addEventListener('things', () => this.redraw());
    this.session.addEventListener('cause', () => this.redraw());
    this.session.addEventListener('reloaded', () => void this.load());
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
    this.feature.show(this.chosen.first, focus);
    this.several.show([]);
    this.relist();
  }

  zoom(): void {
    this.chosen.zoom();
  }

  undo(sequence: number): void {
    void this.try(() => this.session.undo(sequence));
  }

  /** Keys go on where the drawing is. */
  private focusMap(): void {
    if (this.tools.mode !== 'select') this.map.getContainer().focus();
  }

  private live(shape: GeoJSON.Geometry): void {
    const { mode } = this.tools;
    const held = IN_HAND.includes(mode) && mode !== 'cut' ? this.chosen.first : undefined;
    const say = (): void => this.toolbar.tell(this.figures.of(shape), held || mode === 'draw' ? this.watch.say(held, shape, say) : '');
    if (held || mode === 'draw') this.watch.over(shape, say);
    say();
  }

  private moded(mode: Mode): void {
    this.sketch.busy = IN_HAND.includes(mode) ? this.chosen.first : undefined;
    this.sketch.passive = mode !== 'select';
    this.sketch.try(undefined);
    this.notice.textContent = '';
    this.host.classList.toggle('pe-working', mode !== 'select');
    this.toolbar.tell('', '');
    this.toolbar.show(mode);
    if (mode === 'select') this.watch.end();
    this.presence?.select(this.chosen.first, mode !== 'select');
    this.redraw();
  }

  /** Loads what is in view of the visible layers and the chosen one. */
  private async load(): Promise<void> {
    this.redraw();
    this.list.far = this.map.getZoom() < LEAST_ZOOM;
    if (this.list.far) return;
    const layers = new Set([this.toolbar.layer, ...this.host.visibleLayers()]);
    const known = [...layers].filter((code) => this.session.settings.layers.some((it) => it.code === code));
    await this.try(async () => {
      this.list.complete = await this.session.view(known, this.sight.box);
      this.list.loaded = true;
    });
    this.tools.magnets.attract(this.sight.shapes(MOST_MAGNETS));
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
      this.feature.show(this.chosen.several ? undefined : this.chosen.first);
      this.several.show(this.chosen.several ? this.chosen.all : []);
      this.list.show(this.toolbar.layer, this.sight.box, this.chosen.all);
      if (this.tools.mode === 'select') this.toolbar.show('select');
      this.typed.show(this.names.layer(this.toolbar.layer), this.session.mayWrite && this.tools.mode === 'select');
      this.presence.show();
    });
  }

  private async try(act: () => Promise<unknown>): Promise<void> {
    try {
      this.notice.textContent = '';
      await act();
    } catch (problem) {
      this.notice.textContent = (problem as Error).message || this.texts.get('nobody-answers');
    }
  }
}
