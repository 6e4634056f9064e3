import type L from 'leaflet';
import type { TongtuMap } from '../leaflet-map/tongtu-map';
import { Causes } from './causes';
import { ConflictDialog } from './conflict-dialog';
import { h, Texts } from './dom';
import { Edits } from './edits';
import { FeatureList } from './feature-list';
import { FeaturePanel } from './feature-panel';
import { bounds, isGeometry } from './geometry';
import { Names } from './names';
import { Presence } from './presence';
import { Session } from './session';
import { Sight } from './sight';
import { Sketch } from './sketch';
import { Status, warnBeforeLeaving } from './status';
import { Toolbar } from './toolbar';
import { Tools, type Mode } from './tools';
import { Typed } from './typed';
import { GEOMETRY, type Conflict, type Settings, type Thing } from './types';

const LEAST_ZOOM = 11;
const MOST_MAGNETS = 1500;

/** Puts the parts together: what is chosen, what the map shows, what happens when somebody acts. */
export class Editor {
  readonly head = h('div', { className: 'pe-head' });
  readonly panel = h('div', { className: 'pe-panel' });
  readonly session: Session;
  readonly dialog: ConflictDialog;
  readonly texts: Texts;
  readonly names: Names;
  readonly causes: Causes;
  private readonly typed: Typed;
  private readonly sketch: Sketch;
  private readonly tools: Tools;
  private readonly edits: Edits;
  private readonly sight: Sight;
  private readonly toolbar: Toolbar;
  private readonly list: FeatureList;
  private readonly feature: FeaturePanel;
  private readonly presence: Presence;
  private readonly notice = h('p', { className: 'pe-fault', role: 'alert' });
  private readonly endings: (() => void)[] = [];
  private chosen?: string;
  private frame = 0;

  constructor(
    private readonly host: TongtuMap,
    private readonly map: L.Map,
    settings: Settings
  ) {
    this.texts = new Texts(settings.texts, settings.language, settings.zone);
    this.session = new Session(settings);
    const names = (this.names = new Names(settings, this.texts));
    this.edits = new Edits(this.session);
    this.sight = new Sight(map, this.session);
    this.sketch = new Sketch(map, this.session, (id) => this.choose(id));
    this.tools = new Tools(map, settings.language, (mode) => this.moded(mode));
    this.dialog = new ConflictDialog(this.session, this.sketch, names, this.texts, {
      redraw: (from, done) => this.tools.change('reshape', from, done),
      look: (at) => this.sight.look(at, true)
    });
    this.toolbar = new Toolbar(this.session, this.texts, {
      layer: () => this.relist(),
      draw: (kind) => this.draw(kind),
      finish: () => this.tools.finish(),
      cancel: () => this.tools.cancel(),
      undo: () => this.undo(this.session.replica.lastOf(settings.account)!.sequence),
      before: (show) => ((this.sketch.showBefore = show), this.redraw())
    });
    this.causes = new Causes(this.session, names, this.texts);
    this.typed = new Typed(this.texts, (geometry) => this.create(this.toolbar.layer, geometry));
    this.list = new FeatureList(this.session, names, this.texts, (id) => (this.choose(id, true), this.zoom()));
    this.feature = new FeaturePanel(this.session, names, this.texts, {
      tool: (mode) => this.change(mode),
      grasp: (thing) => this.edits.grasp(thing),
      reshape: (grasp, geometry) => void this.edits.reshape(grasp, geometry),
      set: (seen, changed) => void this.edits.set(seen, changed),
      remove: (seen) => void this.edits.remove(seen).then(() => this.choose(undefined)),
      zoom: () => this.zoom(),
      close: () => this.choose(undefined)
    });
    const status = new Status(this.session, names, this.texts, (id) => (this.choose(id, true), this.zoom()), () => this.dialog.show());
    this.presence = new Presence(map, this.session, names, this.texts);
    this.head.append(this.presence.chips, status.conflicts, status.badge);
    this.panel.append(this.causes.element, this.toolbar.element, this.typed.element, this.notice, status.problems, this.dialog.element, this.feature.element, this.list.element);
    this.listen();
    this.moded('select');
    void this.try(() => this.session.start()).then(() => this.load());
  }

  private listen(): void {
    const clicked = (event: Event): void => this.clicked((event as CustomEvent).detail.hits);
    const keys = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') this.tools.cancel();
      if (event.key === 'Enter' && (event.target as HTMLElement).closest('.leaflet-container')) this.tools.finish();
    };
    const moved = (): void => void this.load();
    this.host.addEventListener('map-clicked', clicked);
    this.host.addEventListener('keydown', keys);
    this.map.on('moveend', moved);
    this.endings.push(() => this.host.removeEventListener('map-clicked', clicked), () => this.host.removeEventListener('keydown', keys), () => this.map.off('moveend', moved), warnBeforeLeaving(this.session));
    this.session.addEventListener('things', () => this.redraw());
    this.session.addEventListener('cause', () => this.redraw());
    this.session.addEventListener('reloaded', () => void this.load());
    this.session.addEventListener('back', () => void this.load());
    this.session.addEventListener('collided', (event) => this.dialog.show((event as CustomEvent<Conflict[]>).detail[0].id));
  }

  stop(): void {
    this.endings.forEach((end) => end());
    this.presence.stop();
    this.session.stop();
  }

  choose(id: string | undefined, focus = false): void {
    this.tools.cancel();
    this.chosen = id;
    this.presence.select(id, false);
    const thing = id ? this.session.see(id) : undefined;
    if (thing && this.session.settings.layers.some((it) => it.code === thing.group)) this.toolbar.layer = thing.group;
    if (id && !thing) void this.session.fetch(id).then((found) => found && this.choose(id, focus), () => undefined);
    if (thing) this.surround(thing);
    this.feature.show(id, focus);
    this.relist();
  }

  /** Whoever takes the feature in hand has to know all that shares its edges, out of sight too. */
  private surround(thing: Thing): void {
    const shape = thing.cells[GEOMETRY]?.value;
    if (isGeometry(shape)) this.session.view([thing.group], bounds(shape)).catch(() => undefined);
  }

  zoom(): void {
    this.sight.zoomTo(this.chosen);
  }

  private clicked(hits: { id: string }[]): void {
    if (this.tools.mode !== 'select') return;
    const differing = this.sketch.differing();
    this.choose(hits.map((it) => it.id).find((id) => !differing.has(id)));
  }

  private draw(kind: 'POLYGON' | 'LINE' | 'POINT'): void {
    const layer = this.toolbar.layer;
    this.choose(undefined);
    this.tools.draw(kind, (geometry) => this.create(layer, geometry));
  }

  private create(layer: string, geometry: GeoJSON.Geometry): void {
    void this.edits.create(layer, geometry).then((id) => {
      this.choose(id, true);
      this.zoom();
    });
  }

  undo(sequence: number): void {
    void this.try(() => this.session.undo(sequence));
  }

  private change(mode: 'reshape' | 'move' | 'cut'): void {
    const thing = this.chosen && this.session.see(this.chosen);
    const geometry = thing && thing.cells[GEOMETRY]?.value;
    if (!thing || !geometry || !isGeometry(geometry)) return;
    const grasp = this.edits.grasp(thing);
    this.tools.change(mode, geometry, (drawn) => void this.edits.reshape(grasp, drawn));
    this.map.getContainer().focus();
  }

  private moded(mode: Mode): void {
    this.sketch.busy = mode === 'select' || mode === 'draw' ? undefined : this.chosen;
    this.host.classList.toggle('pe-working', mode !== 'select');
    this.toolbar.show(mode);
    this.presence?.select(this.chosen, mode !== 'select');
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
    this.tools.attract(this.sight.shapes().slice(0, MOST_MAGNETS));
  }

  private relist(): void {
    this.toolbar.show(this.tools.mode);
    void this.load();
  }

  private redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.sketch.draw(this.chosen);
      this.host.hide(this.sketch.differing());
      this.feature.show(this.chosen);
      this.list.show(this.toolbar.layer, this.sight.box, this.chosen);
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
