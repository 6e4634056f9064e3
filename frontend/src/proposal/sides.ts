import { h, type Texts } from './dom';
import { isGeometry } from './geometry';
import type { Names } from './names';
import { GEOMETRY, type Cell, type Conflict, type Thing, type Value } from './types';

export const COLOURS = { base: '#3d3a50', theirs: '#0b57d0', mine: '#c2410c' };

/** A conflict exactly as it is on screen, with the value that stands now and its version: what a decision rests on. */
export interface Shown {
  readonly conflict: Conflict;
  readonly thing?: Thing;
  readonly now: Cell;
}

/** Base, theirs and mine of one conflict as a list to read. */
export function sides({ conflict, now }: Shown, names: Names, texts: Texts): HTMLElement {
  const side = (which: keyof typeof COLOURS, value: Value, title: string): HTMLElement => {
    const key = h('span', { className: `pe-key pe-key-${which}`, 'aria-hidden': 'true' });
    key.style.borderColor = COLOURS[which];
    const words = isGeometry(value) ? texts.get('drawn') : names.value(names.attribute(conflict, conflict.cell), value) || texts.get('none');
    return h('li', {}, key, h('div', {}, h('strong', {}, title), h('div', { className: 'pe-value' }, words)));
  };
  return h('ul', { className: 'pe-sides' },
    side('base', conflict.base, texts.get('conflict-base')),
    side('theirs', now.value, texts.get('conflict-theirs', conflict.theirsName)),
    side('mine', conflict.mine, texts.get('conflict-mine', conflict.mineName)));
}

export function nameOf({ conflict, thing }: Shown, names: Names): string {
  return `${thing ? names.thing(thing) : conflict.group} · ${names.cell(conflict, conflict.cell)}`;
}

/** The sides of all of them, as the map draws them. */
export function drawn(all: readonly Shown[]): { value: Value; colour: string; dash?: string }[] {
  return all.filter((it) => it.conflict.cell === GEOMETRY).flatMap(({ conflict, now }) => [
    { value: conflict.base, colour: COLOURS.base, dash: '3 6' },
    { value: now.value, colour: COLOURS.theirs },
    { value: conflict.mine, colour: COLOURS.mine, dash: '10 5' }
  ]);
}
