import type { TongtuProposalMap } from './tongtu-proposal-map';
import type { Editor } from './editor';
import { Targets } from './targets';

/** The place of the targets in another part of the page; they belong to the map's editor and its session. */
export class TongtuProposalTargets extends HTMLElement {
  private targets?: Targets;
  private session?: EventTarget;
  private host?: TongtuProposalMap;
  private timer = 0;
  private readonly refresh = (): void => this.targets?.show();
  private readonly attach = (): void => this.take(this.host?.editor);

  connectedCallback(): void {
    this.host = document.querySelector<TongtuProposalMap>('tongtu-proposal-map') ?? undefined;
    if (!this.host) {
      this.timer = window.setTimeout(() => this.isConnected && this.connectedCallback(), 50); // Flow attaches both in one response
      return;
    }
    this.host.addEventListener('editor-ready', this.attach);
    this.attach();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.host?.removeEventListener('editor-ready', this.attach);
    this.take(undefined);
  }

  private take(editor: Editor | undefined): void {
    for (const topic of ['things', 'status', 'cause']) this.session?.removeEventListener(topic, this.refresh);
    this.session = editor?.session;
    this.targets = editor && new Targets(editor.session, editor.names, editor.texts, this.getAttribute('indicator'));
    this.replaceChildren(...(this.targets ? [this.targets.element] : []));
    for (const topic of ['things', 'status', 'cause']) this.session?.addEventListener(topic, this.refresh);
  }
}

customElements.define('tongtu-proposal-targets', TongtuProposalTargets);
