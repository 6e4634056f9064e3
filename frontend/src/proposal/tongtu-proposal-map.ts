import { TongtuMap } from '../leaflet-map/tongtu-map';
import { adoptEarly } from '../uikit/early';
import { Draft } from './draft';
import { Editor } from './editor';
import type { Cause, Settings, Write } from './types';
import './tongtu-proposal-map.css';
import './tongtu-proposal-targets';

/** A page that stays open for longer is another day's: a browser's timers reach 24 days. */
const LONGEST_WAIT = 86_400_000;

/**
 * The editor beside a `tongtu-map` within the same parent. The server gives `settings` and `thing` (to be chosen); the
 * editor answers with `log-moved` when the proposal's log or state has moved on. Light DOM: it holds text fields.
 */
export class TongtuProposalMap extends HTMLElement {
  editor?: Editor;
  private given?: Settings;
  private wanted?: string;
  private amends: Cause[] = [];
  private timer = 0;
  private alarm = 0;

  set settings(settings: Settings) {
    const { state, indicators } = settings;
    const again = !this.given || JSON.stringify(settings) !== JSON.stringify({ ...this.given, state, indicators });
    if (again) {
      this.given = settings;
      this.restart();
    } else Object.assign(this.given!, { state, indicators }); // what somebody is typing stays
  }

  set thing(id: string) {
    this.wanted = id;
    this.lookAtWanted();
  }

  set causes(causes: Cause[]) {
    this.amends = causes;
    this.editor?.causes.show(causes);
  }

  /** What the rest of the page shows: `edition@sequence!conflicts`. */
  set shown(state: string) {
    this.told = state;
  }

  /** In how many milliseconds a date passes that kept the proposal from a step; 0 where none does. */
  set wake(after: number) {
    window.clearTimeout(this.alarm);
    if (after > 0 && after < LONGEST_WAIT) this.alarm = window.setTimeout(() => this.editor && this.moved(true), after);
  }

  submit(writes: Write[]): void {
    const draft = new Draft();
    draft.writes.push(...writes);
    void this.editor?.session.submit(draft);
  }

  undo(sequence: string): void {
    this.editor?.undo(Number(sequence));
  }

  showConflict(id: string): void {
    this.editor?.conflicts.show(id);
  }

  showThing(id: string): void {
    this.thing = id;
  }

  connectedCallback(): void {
    adoptEarly(this, 'settings', 'thing', 'causes', 'shown', 'wake');
    if (!this.editor) this.restart();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.alarm);
    this.end();
  }

  private restart(): void {
    this.end();
    const host = this.parentElement?.querySelector('tongtu-map');
    if (!this.isConnected || !this.given) return;
    if (!(host instanceof TongtuMap) || !host.map) {
      this.timer = window.setTimeout(() => this.restart(), 50); // Flow attaches the map in the same response
      return;
    }
    this.editor = new Editor(host, host.map, this.given);
    this.replaceChildren(this.editor.head, this.editor.panel);
    this.editor.session.addEventListener('things', () => this.moved());
    this.editor.session.addEventListener('conflicts', () => this.moved());
    this.editor.session.addEventListener('moved', () => this.moved(true));
    this.editor.causes.show(this.amends);
    this.dispatchEvent(new Event('editor-ready'));
    this.lookAtWanted();
  }

  private end(): void {
    window.clearTimeout(this.timer);
    this.editor?.stop();
    this.editor = undefined;
    this.dispatchEvent(new Event('editor-ready'));
    this.replaceChildren();
  }

  private lookAtWanted(): void {
    const { editor, wanted } = this;
    if (!editor || !wanted) return;
    this.wanted = undefined;
    void editor.session.fetch(wanted).then(() => {
      editor.choose(wanted);
      editor.zoom();
    }, () => undefined);
  }

  private told = '';
  private forced = false;

  /** The rest of the page reads the proposal anew; at most twice a second, and only when something did move. */
  private moved(anyway = false): void {
    this.forced ||= anyway;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      if (!this.editor) return;
      const { replica, conflicts } = this.editor.session;
      if (replica.edition === 0) return; // nothing loaded yet
      const state = `${replica.edition}@${replica.sequence}!${conflicts.size}`;
      if (state !== this.told || this.forced) this.dispatchEvent(new CustomEvent('log-moved'));
      this.told = state;
      this.forced = false;
    }, 400);
  }
}

customElements.define('tongtu-proposal-map', TongtuProposalMap);
