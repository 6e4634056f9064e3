import { h, type Texts } from './dom';
import type { Kind } from './strokes';
import type { Changing } from './tools';

export interface FeatureToolActs {
  tool(mode: Exclude<Changing, 'mend'>): void;
  split(): void;
  hole(): void;
  duplicate(): void;
  removeThis(): void;
  zoom(): void;
}

/** What can be done to a feature with the pointer, by the kind of its shape. */
export function featureTools(kind: Kind | undefined, editable: boolean, texts: Texts, acts: FeatureToolActs): HTMLElement {
  const button = (name: string, act: () => void, theme = ''): HTMLElement =>
    h('button', { type: 'button', className: `pe-button ${theme}`, on: { click: act } }, texts.get(name));
  const tool = (mode: Exclude<Changing, 'mend'>): HTMLElement => button(mode, () => acts.tool(mode));
  const edit = editable && kind ? [
    tool('reshape'),
    ...(kind !== 'POINT' ? [tool('move'), tool('rotate'), tool('scale')] : []),
    ...(kind === 'POLYGON' ? [tool('cut'), button('hole', acts.hole), button('split', acts.split)] : []),
    button('duplicate', acts.duplicate),
    button('delete', acts.removeThis, 'pe-danger')
  ] : [];
  return h('div', { className: 'pe-row', role: 'group', 'aria-label': texts.get('tools') }, button('zoom', acts.zoom), ...edit);
}
