import type { Logged } from './types';

/** What one's next step back, or forward again, takes back: the sequence of an operation in the log. */
export interface Steps {
  readonly undo?: number;
  readonly redo?: number;
}

/**
 * Taking back is an operation too, and redo takes that one back. So what is to be taken back is never the first operation
 * but the last that was written about it; a new edit forgets what could have been done again.
 *
 * @param stuck what cannot be taken back any more, because others have built on it: it is passed over
 */
export function stepsOf(log: readonly Logged[], account: string, stuck: ReadonlySet<number> = new Set()): Steps {
  const done: number[] = [];
  const undone: number[] = [];
  for (const { author, kind, sequence, undoes } of log) {
    if (author !== account) continue;
    if (kind === 'EDIT') {
      done.push(sequence);
      undone.length = 0;
    } else if (kind === 'UNDO') {
      if (take(done, undoes)) undone.push(sequence);
      else if (take(undone, undoes)) done.push(sequence);
    }
  }
  const free = (it: number): boolean => !stuck.has(it);
  return { undo: done.findLast(free), redo: undone.findLast(free) };
}

function take(all: number[], sequence: number | null): boolean {
  const at = all.indexOf(sequence ?? 0);
  if (at >= 0) all.splice(at, 1);
  return at >= 0;
}
