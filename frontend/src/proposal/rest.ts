import { sameValue } from './geometry';
import type { Cell, Value } from './types';

/**
 * What a field's typing rests on: the cell as it was on screen when it began. While nothing is typed it follows the
 * cell; from then on it stays, and can tell when somebody else has written another value meanwhile.
 */
export class Rest {
  private typing = false;

  constructor(private cell: Cell | undefined) {}

  get seen(): Cell | undefined {
    return this.cell;
  }

  get value(): Value {
    return this.cell?.value ?? null;
  }

  get isTyping(): boolean {
    return this.typing;
  }

  /** @param changed whether what the field holds is something else than what it rests on */
  type(changed: boolean): void {
    this.typing = changed;
  }

  /** @returns whether the field must show another value now: the reader has not touched it */
  follow(now: Cell | undefined): boolean {
    const same = sameValue(now?.value, this.cell?.value);
    if (!this.typing || same) this.cell = now;
    return !this.typing && !same;
  }

  /** Somebody else's value that came while the reader was typing, unless it is just what the reader typed. */
  meanwhile(now: Cell | undefined, typed: Value): Cell | undefined {
    const other = this.typing && now !== undefined && !sameValue(now.value, this.cell?.value) && !sameValue(now.value, typed);
    return other ? now : undefined;
  }
}
