import { h, type Texts } from './dom';
import type { LayerInfo } from './types';

/** Everything within so many metres, as a new feature of a layer that holds areas. */
export function bufferForm(layers: readonly LayerInfo[], layer: string, texts: Texts, buffer: (metres: number, layer: string) => void): HTMLElement {
  const areas = layers.filter((it) => it.geometries.includes('POLYGON'));
  const metres = h('input', { type: 'number', step: 'any', required: true, name: 'metres', value: '100' });
  const into = h('select', { name: 'into' }, ...areas.map((it) => h('option', { value: it.code }, it.name)));
  if (areas.some((it) => it.code === layer)) into.value = layer;
  const label = (name: string, input: HTMLElement): HTMLElement => h('label', { className: 'pe-layer' }, h('span', {}, texts.get(name)), input);
  const form = h('form', { className: 'pe-fields' }, label('buffer-metres', metres), label('buffer-layer', into), h('button', { type: 'submit', className: 'pe-button' }, texts.get('buffer-apply')));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    buffer(metres.valueAsNumber, into.value);
  });
  return h('details', {}, h('summary', {}, texts.get('buffer')), form);
}
