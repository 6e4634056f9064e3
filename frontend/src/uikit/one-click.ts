/**
 * Whoever clicks twice means it once: while the answer to a click is on its way, and for the length of a double click, the
 * same button takes no other. Without this a doubled click opens two dialogs and sends a form twice. Whoever did anything
 * else in between means the next click for itself.
 */
const DOUBLE_CLICK_MS = 400;

interface FlowClient {
  isActive?(): boolean;
}

let last: EventTarget | undefined;
let at = -DOUBLE_CLICK_MS;

function isWaiting(): boolean {
  const clients = (window as unknown as { Vaadin?: { Flow?: { clients?: Record<string, FlowClient> } } }).Vaadin?.Flow?.clients ?? {};
  return Object.values(clients).some((client) => client.isActive?.());
}

const buttonOf = (event: Event): EventTarget | undefined =>
  event.composedPath().find((it) => it instanceof HTMLElement && it.localName === 'vaadin-button');

const forget = (event: Event): void => {
  if (buttonOf(event) !== last) last = undefined;
};

['input', 'keydown', 'pointerdown'].forEach((act) => document.addEventListener(act, forget, { capture: true }));

document.addEventListener(
  'click',
  (event) => {
    const button = buttonOf(event);
    if (!button) return;
    if (button === last && (event.timeStamp - at < DOUBLE_CLICK_MS || isWaiting())) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    last = button;
    at = event.timeStamp;
  },
  { capture: true },
);
