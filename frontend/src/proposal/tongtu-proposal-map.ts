import { TongtuMap } from '../leaflet-map/tongtu-map';
import { Editor } from './editor';
import type { Settings } from './types';
import './tongtu-proposal-map.css';

/**
 * The editor beside a `tongtu-map` within the same parent. The server gives `settings` and `thing` (to be chosen); the
 * editor answers with `log-moved` when the proposal's log or state has moved on. Light DOM: it holds text fields.
 */
export class TongtuProposalMap extends HTMLElement {
  private editor?: Editor;
  private given?: Settings;
  private wanted?: string;
  private timer = 0;

  set settings(settings: Settings) {
    const again = JSON.stringify(settings) !== JSON.stringify(this.given);
    this.given = settings;
    if (again) this.restart();
  }

  set thing(id: string) {
    this.wanted = id;
    this.lookAtWanted();
  }

  showConflict(id: string): void {
    this.editor?.dialog.show(id);
  }

  showThing(id: string): void {
    this.thing = id;
  }

  connectedCallback(): void {
    for (const name of ['settings', 'thing']) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early) {
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, early.value);
      }
    }
    if (!this.editor) this.restart();
  }

  disconnectedCallback(): void {
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
    this.editor.session.addEventListener('moved', () => ((this.told = ''), this.moved())); // the state counts, though no number has
    this.lookAtWanted();
  }

  private end(): void {
    window.clearTimeout(this.timer);
    this.editor?.stop();
    this.editor = undefined;
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

  /** The rest of the page reads the proposal anew; at most twice a second, and only when something did move. */
  private moved(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const { replica, conflicts } = this.editor!.session;
      const state = `${replica.edition}@${replica.sequence}!${[...conflicts.keys()].join()}`;
      if (state !== this.told) this.dispatchEvent(new CustomEvent('log-moved'));
      this.told = state;
    }, 400);
  }
}

customElements.define('tongtu-proposal-map', TongtuProposalMap);
