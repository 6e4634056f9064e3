import type { Case } from './conflict-cases';
import type { Texts } from './dom';
import type { Shown, SideWords } from './sides';
import type { Conflict } from './types';

/** What a case of conflicts is about, in words: for its title, and for its line in the list. */
export class CaseWords {
  constructor(
    private readonly words: SideWords,
    private readonly texts: Texts,
    private readonly shown: (conflict: Conflict) => Shown
  ) {}

  title(found: Case, cases: readonly Case[]): string {
    const at = cases.findIndex((it) => it.id === found.id);
    const number = cases.length > 1 ? this.texts.get('conflict-number', at + 1, cases.length) : '';
    return this.texts.get('conflict-title', number + this.things(found));
  }

  /** How it is decided. */
  hint(found: Case, editable: boolean): string {
    const together = found.questions.some((it) => new Set(it.map((each) => each.thing)).size > 1);
    return this.texts.get(editable ? 'conflict-hint' : 'conflict-look') + (together ? ` ${this.texts.get('conflict-together')}` : '');
  }

  /** Who stands against whom over what. */
  summary(found: Case): string[] {
    const all = found.questions.flat().map((it) => this.shown(it));
    const cells = this.list(all.map((it) => this.words.cell(it)));
    const people = [...new Set(all.flatMap((it) => [it.conflict.theirsName, it.conflict.mineName]).filter(Boolean))].join(' ↔ ');
    return [this.things(found), [cells, people].filter(Boolean).join(' · ')];
  }

  private things(found: Case): string {
    return [...new Map(found.questions.flat().map((it) => [it.thing, this.words.thing(this.shown(it))])).values()].join(this.texts.get('comma'));
  }

  private list(words: string[]): string {
    return [...new Set(words)].join(this.texts.get('comma'));
  }
}
