/**
 * The scroll container inside vaadin-tabs carries a tabindex, which makes it a child that a tablist may not have
 * (WAI-ARIA 1.2, tablist). It is never focused: arrow keys move between the tabs themselves.
 */
import '@vaadin/tabs/vaadin-tabs.js';

type Tabs = HTMLElement & { ready(): void };

const tabs = customElements.get('vaadin-tabs') as unknown as { prototype: Tabs };
const ready = tabs.prototype.ready;

tabs.prototype.ready = function (this: Tabs): void {
  ready.call(this);
  this.shadowRoot?.querySelector('[part="tabs"]')?.removeAttribute('tabindex');
};
