import type { Texts } from './dom';
import type { Figures } from './figures';
import { isGeometry } from './geometry';
import type { Names } from './names';
import type { Replica } from './replica';
import { ALIVE, GEOMETRY, type Cell, type Conflict, type Thing, type Value } from './types';

export const COLOURS = { base: '#3d3a50', stands: '#0b57d0', aside: '#c2410c', third: '#7b1fa2' };

/** A conflict exactly as it is on screen, with the value that stands now and its version: what a decision rests on. */
export interface Shown {
  readonly conflict: Conflict;
  readonly thing?: Thing;
  readonly now: Cell;
}

/** What a conflict is about, and each of its sides, in the reader's words. */
export class SideWords {
  constructor(
    private readonly replica: () => Replica,
    private readonly names: Names,
    private readonly texts: Texts,
    private readonly figures: Figures
  ) {}

  thing({ conflict, thing }: Shown): string {
    return thing ? this.names.thing(thing) : (this.names.layer(conflict.group)?.name ?? conflict.group);
  }

  cell({ conflict }: Shown): string {
    return this.names.cell(conflict, conflict.cell);
  }

  value({ conflict }: Shown, value: Value): string {
    if (isGeometry(value)) return this.figures.of(value) || this.texts.get('drawn');
    if (conflict.cell === ALIVE) return this.texts.get(value === true ? 'exists' : 'deleted');
    return this.names.value(this.names.attribute(conflict, conflict.cell), value) || this.texts.get('none');
  }

  /** Who wrote what stands now, and when. */
  standing({ conflict, now }: Shown): string {
    const edition = /^e(\d+)$/.exec(now.version);
    if (edition) return this.texts.get('by-edition', edition[1]);
    const last = this.replica().log.find((it) => String(it.sequence) === now.version);
    if (last) return this.by(last.authorName, last.at, last.jurisdiction);
    return now.version === conflict.theirsVersion ? this.by(conflict.theirsName, conflict.theirsAt) : this.texts.get('somebody');
  }

  aside({ conflict }: Shown): string {
    const kept = this.replica().log.find((it) => it.sequence === conflict.sequence && it.author === conflict.mineAuthor);
    return this.by(conflict.mineName, kept?.at ?? conflict.raisedAt, kept?.jurisdiction);
  }

  private by(name: string, at: string | null, town?: string): string {
    const whose = town ? this.names.town(town).name : '';
    return [name || this.texts.get('somebody'), whose, at && this.texts.time(at)].filter(Boolean).join(' · ');
  }
}

export function isShape({ conflict }: Shown): boolean {
  return conflict.cell === GEOMETRY;
}
