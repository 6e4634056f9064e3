import '@vaadin/tabs/vaadin-tabs.js';

/**
 * The scroll container inside vaadin-tabs carries a tabindex, which makes it a child that a tablist may not have
 * (WAI-ARIA 1.2, tablist). It is never focused: arrow keys move between the tabs themselves.
 */
type Tabs = HTMLElement & { ready(): void };

const tabs = customElements.get('vaadin-tabs') as unknown as { prototype: Tabs };
const ready = tabs.prototype.ready;

tabs.prototype.ready = function (this: Tabs): void {
  ready.call(this);
  this.shadowRoot?.querySelector('[part="tabs"]')?.removeAttribute('tabindex');
};

/** The connection indicator speaks of the page as a whole and stands outside its landmarks: it is a status. */
function markIndicator(): boolean {
  const indicator = document.querySelector('vaadin-connection-indicator');
  indicator?.setAttribute('role', 'status');
  return indicator !== null;
}

if (!markIndicator()) {
  const watch = new MutationObserver(() => markIndicator() && watch.disconnect());
  watch.observe(document.body, { childList: true });
}
