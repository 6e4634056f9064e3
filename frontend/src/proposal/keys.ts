/** What can be done with keys wherever the hand is on the map or beside it. */
export interface KeyActs {
  undo(): void;
  redo(): void;
  cancel(): void;
  finish(): void;
  drop(): void;
  back(): void;
  trace(): void;
  corner(): void;
}

/** Ctrl+Z and its like everywhere but in what is being typed and in other parts of the page; the others on the map. */
export class Keys {
  private readonly hear = (event: KeyboardEvent): void => this.press(event);

  constructor(
    private readonly places: readonly HTMLElement[],
    private readonly acts: KeyActs
  ) {
    document.addEventListener('keydown', this.hear);
  }

  stop(): void {
    document.removeEventListener('keydown', this.hear);
  }

  private press(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (target !== document.body && !this.places.some((it) => it.contains(target))) return; // the body, once a button is gone
    const act = event.ctrlKey || event.metaKey ? this.stepping(event, target) : this.drawing(event, target);
    if (!act) return;
    if (event.key !== 'Escape' && event.key !== 'Enter') event.preventDefault();
    act();
  }

  private stepping({ key, shiftKey }: KeyboardEvent, target: HTMLElement): (() => void) | undefined {
    if (target.closest('input:not([type=checkbox]), textarea, [contenteditable]')) return undefined;
    if (key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey)) return () => this.acts.redo();
    return key.toLowerCase() === 'z' ? () => this.acts.undo() : undefined;
  }

  private drawing({ key, altKey }: KeyboardEvent, target: HTMLElement): (() => void) | undefined {
    if (key === 'Escape') return () => this.acts.cancel();
    if (altKey || !target.closest('.leaflet-container') || target.closest('.leaflet-control')) return undefined;
    const acts: Record<string, () => void> = { Enter: () => this.acts.finish(), ' ': () => this.acts.drop(), Backspace: () => this.acts.back(), t: () => this.acts.trace(), n: () => this.acts.corner() };
    return acts[key.length === 1 ? key.toLowerCase() : key];
  }
}
