import { CaseWords } from './case-words';
import { thingsOf, type Case } from './conflict-cases';
import { ConflictList } from './conflict-list';
import { ConflictQuestion } from './conflict-question';
import { choose, versions } from './decisions';
import { h, write, type Texts } from './dom';
import { around, bounds, difference, isGeometry, union, type Bounds } from './geometry';
import type { Names } from './names';
import type { Session } from './session';
import { COLOURS, isShape, type Shown, type SideWords } from './sides';
import type { Sketch } from './sketch';
import { ALIVE, GEOMETRY, type Conflict } from './types';

/** About a hundred metres: what surrounds a vertex helps to decide. */
const LEAST_SIGHT = 0.001;

export interface ConflictActs {
  redraw(from: GeoJSON.Geometry, done: (geometry: GeoJSON.Geometry) => void): void;
  look(at: Bounds): void;
  /** The workbench shows another case, or none. */
  turned(open: Case | undefined): void;
}

/**
 * All open conflicts: a list that leads to each, and the one at hand with all its questions. Every side is drawn on the map
 * and named here with who and when, until somebody who saw all of them decides; what is sent is what was on screen.
 */
export class ConflictWorkbench {
  readonly element = h('dialog', { className: 'pe-dialog', 'aria-labelledby': 'pe-conflict-title' });
  private readonly title = h('h2', { id: 'pe-conflict-title', tabIndex: -1 });
  private readonly said = h('p', { className: 'pe-meanwhile', role: 'status' });
  private readonly fault = h('p', { className: 'pe-fault', role: 'alert' });
  private readonly hint = h('p', { className: 'pe-hint' });
  private readonly asked = h('div', { className: 'pe-asked' });
  private readonly buttons = h('div', { className: 'pe-row' });
  private readonly list: ConflictList;
  private readonly told: CaseWords;
  private open?: string;
  private questions: ConflictQuestion[] = [];
  private known = new Map<string, ConflictQuestion>();

  constructor(
    private readonly session: Session,
    private readonly sketch: Sketch,
    private readonly names: Names,
    private readonly words: SideWords,
    private readonly texts: Texts,
    private readonly acts: ConflictActs
  ) {
    this.told = new CaseWords(words, texts, (conflict) => this.shown(conflict));
    this.list = new ConflictList(texts, (id) => this.show(id));
    const form = h('form', { className: 'pe-form', on: { submit: (event) => (event.preventDefault(), void this.decide()) } }, this.asked, this.fault, this.buttons);
    this.element.append(this.title, this.said, this.list.element, this.hint, form);
    this.element.addEventListener('close', () => this.forget());
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.element.close());
    session.addEventListener('conflicts', () => this.follow());
    session.addEventListener('things', () => this.refresh());
  }

  /** Shows the first open case, or the one that this conflict belongs to. */
  show(id?: string): void {
    const { cases } = this.session;
    const found = id === undefined ? cases[0] : cases.find((it) => it.questions.flat().some((each) => each.id === id));
    if (found) void this.present(found);
  }

  private async present(found: Case): Promise<void> {
    await Promise.all(thingsOf(found).map((it) => this.session.fetch(it).catch(() => undefined))); // what stands now, not what stood then
    if (!this.session.cases.some((it) => it.id === found.id)) return;
    this.open = found.id;
    this.known.clear();
    this.fault.textContent = this.said.textContent = '';
    this.refresh();
    if (!this.element.open) this.element.show();
    this.element.closest('.proposal-stage')?.scrollIntoView({ block: 'nearest' });
    this.title.focus();
    this.look(found);
    this.acts.turned(found);
    this.session.dispatchEvent(new Event('things'));
  }

  /** Where the sides differ; the whole of a thing whose shape is not in question. */
  private look(found: Case): void {
    const shown = found.questions.flat().map((it) => this.shown(it));
    const apart = shown.filter(isShape).map((it) => [it.conflict.base, it.now.value, it.conflict.mine].filter(isGeometry)).filter((it) => it.length > 0);
    const whole = shown.map((it) => it.thing?.cells[GEOMETRY]?.value).filter(isGeometry).map(bounds);
    if (apart.length > 0) this.acts.look(around(union(apart.map(difference)), LEAST_SIGHT));
    else if (whole.length > 0) this.acts.look(union(whole));
  }

  /** It may be decided, here or by somebody else: the next one comes up. */
  private follow(): void {
    const { cases } = this.session;
    const gone = this.open !== undefined && !cases.some((it) => it.id === this.open);
    if (!gone) return this.refresh();
    if (cases.length === 0) return this.element.close();
    void this.present(cases[0]).then(() => (this.said.textContent = this.texts.get('conflict-next', cases.length)));
  }

  private forget(): void {
    const within = this.element.contains(document.activeElement) || document.activeElement === document.body;
    this.open = undefined;
    this.sketch.compare([]);
    this.acts.turned(undefined);
    this.session.dispatchEvent(new Event('things'));
    if (within) document.querySelector<HTMLElement>('.pe-head .pe-danger:not([hidden]), tongtu-map .leaflet-container')?.focus();
  }

  /** A conflict with what stands now: theirs, or what came after it. */
  private shown(conflict: Conflict): Shown {
    const now = this.session.replica.things.get(conflict.thing)?.cells[conflict.cell];
    return { conflict, thing: this.session.see(conflict.thing), now: now ?? { value: conflict.theirs, version: conflict.theirsVersion } };
  }

  private refresh(): void {
    const { cases } = this.session;
    const found = cases.find((it) => it.id === this.open);
    if (!found) return;
    this.list.show(cases.map((it) => ({ id: it.id, words: this.told.summary(it) })), found.id);
    const focused = this.asked.contains(document.activeElement);
    this.questions = found.questions.map((it) => this.question(it.map((each) => this.shown(each))));
    if (this.questions.some((it) => !it.element.isConnected) || this.asked.childElementCount !== this.questions.length) {
      this.asked.replaceChildren(...this.questions.map((it) => it.element));
      this.buttons.replaceChildren(...this.acting());
      if (focused) this.title.focus();
    }
    write(this.title, this.told.title(found, cases));
    write(this.hint, this.told.hint(found, this.session.settings.writable));
    this.preview();
  }

  /** The same one while nothing of it changed: what is picked and typed stays. */
  private question(shown: Shown[]): ConflictQuestion {
    const signature = JSON.stringify(shown.map((it) => [it.conflict.id, it.now, this.words.thing(it), this.words.standing(it), it.conflict.cell === ALIVE && it.thing ? versions(it.thing) : 0]));
    const editable = this.session.settings.writable;
    const made = this.known.get(signature) ?? new ConflictQuestion(shown, this.words, this.texts, this.names.attribute(shown[0].conflict, shown[0].conflict.cell), editable, {
      picked: () => this.preview(),
      redraw: (from, done) => this.acts.redraw(from, done)
    });
    this.known.set(signature, made);
    return made;
  }

  private acting(): HTMLElement[] {
    const button = (name: string, act: () => void): HTMLElement => h('button', { type: 'button', className: 'pe-button', on: { click: act } }, this.texts.get(name));
    const all = (side: 'stands' | 'aside') => (): void => this.questions.forEach((it) => (it.side = side));
    const shortcuts = this.questions.length > 1 ? [button('conflict-all-stand', all('stands')), button('conflict-all-aside', all('aside'))] : [];
    const decide = h('button', { type: 'submit', className: 'pe-button pe-primary' }, this.texts.get('conflict-decide'));
    return [...(this.session.settings.writable ? [...shortcuts, decide] : []), button('conflict-later', () => this.element.close())];
  }

  /** All sides on the map; where no shape is in question, the thing that it is about. */
  private preview(): void {
    const drawings = this.questions.flatMap((it) => it.drawings);
    const all = this.questions.flatMap((it) => it.shown);
    const about = drawings.length > 0 ? [] : all.map((it) => ({ value: it.thing?.cells[GEOMETRY]?.value ?? null, colour: COLOURS.stands, strong: true }));
    this.sketch.compare([...drawings, ...about], all.filter(isShape).map((it) => it.conflict.thing));
  }

  /** What is picked is decided; the rest stays open. */
  private async decide(): Promise<void> {
    const picked = this.questions.flatMap((it) => (it.pick === undefined ? [] : choose(it.shown, it.pick)));
    this.fault.textContent = picked.length === 0 ? this.texts.get('conflict-pick') : '';
    if (picked.length === 0) return this.asked.querySelector<HTMLElement>('input[type=radio]')?.focus();
    try {
      await this.session.resolve(picked);
    } catch (problem) {
      this.fault.textContent = (problem as Error).message || this.texts.get('nobody-answers');
    }
  }
}
