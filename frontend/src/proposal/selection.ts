/** What is chosen: the first is worked on, the others are chosen besides it. */
export class Selection {
  private ids: readonly string[] = [];

  get first(): string | undefined {
    return this.ids[0];
  }

  get all(): readonly string[] {
    return this.ids;
  }

  get several(): boolean {
    return this.ids.length > 1;
  }

  only(...ids: (string | undefined)[]): void {
    this.ids = ids.filter((it) => it !== undefined);
  }

  toggle(id: string): void {
    this.ids = this.ids.includes(id) ? this.ids.filter((it) => it !== id) : [...this.ids, id];
  }

  /** Forgets what is not there any more. */
  keep(there: (id: string) => boolean): void {
    if (!this.ids.every(there)) this.ids = this.ids.filter(there);
  }
}
