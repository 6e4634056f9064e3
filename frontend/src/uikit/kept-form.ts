/**
 * A form whose words outlive the page: what was typed stands there again after a reload, or once somebody who was signed
 * out meanwhile has signed in again. Kept in this tab alone, under the form's name (`kept`), until the form leaves the page:
 * sent, or left on purpose.
 */
type Field = HTMLElement & { label?: string; value: string };

const FIELDS = 'vaadin-text-field, vaadin-text-area';

class KeptForm extends HTMLElement {
  private leaving = false;
  private readonly left = (): void => void (this.leaving = true);

  connectedCallback(): void {
    window.addEventListener('pagehide', this.left);
    this.addEventListener('input', this.keep);
  }

  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.left);
    this.removeEventListener('input', this.keep);
    if (!this.leaving) sessionStorage.removeItem(this.key());
  }

  /** Asked for by the server once the fields stand and it listens to them, so that it learns the words as if typed. */
  bring(): void {
    const words = this.kept();
    for (const field of this.fields()) {
      const typed = words[field.label!];
      if (typed === undefined || field.value === typed) continue;
      field.value = typed;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    this.keep();
  }

  private key(): string {
    return `tongtu-kept:${this.getAttribute('kept') ?? ''}`;
  }

  private fields(): Field[] {
    return [...this.querySelectorAll<Field>(FIELDS)].filter((field) => field.label && !field.closest('[unkept]'));
  }

  private kept(): Record<string, string> {
    try {
      return JSON.parse(sessionStorage.getItem(this.key()) ?? '{}') as Record<string, string>;
    } catch {
      return {};
    }
  }

  /** The field learns of its text with the same event; the server asks for it where it filled a field itself. */
  readonly keep = (): void => {
    queueMicrotask(() => {
      const words = Object.fromEntries(this.fields().map((field) => [field.label, field.value]));
      try {
        sessionStorage.setItem(this.key(), JSON.stringify(words));
      } catch {
        // a browser without room keeps nothing, and the form works as ever
      }
    });
  };
}

customElements.define('tongtu-kept-form', KeptForm);
