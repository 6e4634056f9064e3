import { isGeometry, key, paths } from './geometry';
import { ALIVE, cellKey, GEOMETRY, type Conflict } from './types';

/** What gets one answer: a cell, however many wrote it, or all that one operation did to the ground. */
export type Question = readonly Conflict[];

/** What somebody decides at one sitting: the questions about one thing, and those about what shares its edges. */
export interface Case {
  /** Of the conflict that was raised first: it stays while the case is open. */
  readonly id: string;
  readonly questions: readonly Question[];
}

/** @param isMove whether a sequence brought the proposal onto another edition: of what that raised, only shapes that touch hang together */
export function casesOf(all: Iterable<Conflict>, isMove: (sequence: number) => boolean = () => false): Case[] {
  const conflicts = [...all].sort((a, b) => a.raisedAt.localeCompare(b.raisedAt) || a.id.localeCompare(b.id));
  const ground = (it: Conflict): string[] => (isMove(it.sequence) ? corners(it) : [`#${it.sequence}`]);
  const questions = gather(conflicts.map((it) => [it]), (it) => [cellKey(it), ...(isGround(it) ? ground(it) : [])]);
  return gather(questions, (it) => [it.thing]).map((conflicts) => ({
    id: conflicts[0].id,
    questions: questions.filter((question) => conflicts.includes(question[0])).map(byAge)
  }));
}

export function thingsOf({ questions }: Case): string[] {
  return [...new Set(questions.flat().map((it) => it.thing))];
}

export function isGround(conflict: Pick<Conflict, 'kind' | 'cell'>): boolean {
  return conflict.kind === 'FEATURE' && (conflict.cell === GEOMETRY || conflict.cell === ALIVE);
}

function corners({ group, base, theirs, mine }: Conflict): string[] {
  return [base, theirs, mine].filter(isGeometry).flatMap((it) => paths(it).flat().map((each) => `${group} ${key(each)}`));
}

/** A shape is what one looks at and redraws: it stands before what only exists or is gone. */
function byAge(question: Question): Question {
  return [...question].sort((a, b) => Number(b.cell === GEOMETRY) - Number(a.cell === GEOMETRY));
}

/** Joins groups that have a mark in common, by way of others too; in the order of their first members. */
function gather(groups: readonly (readonly Conflict[])[], marks: (it: Conflict) => readonly string[]): Conflict[][] {
  let joined: { members: Conflict[]; marks: Set<string> }[] = [];
  for (const group of groups) {
    const own = new Set(group.flatMap(marks));
    const [met, apart] = [joined.filter((it) => [...own].some((mark) => it.marks.has(mark))), joined.filter((it) => ![...own].some((mark) => it.marks.has(mark)))];
    const one = { members: [...met.flatMap((it) => it.members), ...group], marks: new Set([...met.flatMap((it) => [...it.marks]), ...own]) };
    joined = met.length === 0 ? [...joined, one] : joined.flatMap((it) => (it === met[0] ? [one] : apart.includes(it) ? [it] : []));
  }
  return joined.map((it) => it.members);
}
