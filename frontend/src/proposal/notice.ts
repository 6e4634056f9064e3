import { h, type Texts } from './dom';

/** What could not be done, in words, until the next attempt. */
export class Notice {
  readonly element = h('p', { className: 'pe-fault', role: 'alert' });

  constructor(private readonly texts: Texts) {}

  /** @param text by its name; nothing takes the words away */
  say(text?: string): void {
    this.element.textContent = text ? this.texts.get(text) : '';
  }

  async try(act: () => Promise<unknown>): Promise<void> {
    try {
      this.say();
      await act();
    } catch (problem) {
      this.element.textContent = (problem as Error).message || this.texts.get('nobody-answers');
    }
  }
}
