import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn } from '../../src/leaflet-map/tile-names';
import type { TileFeature } from '../../src/leaflet-map/vector-tile';
import { area } from './tiles.ts';

const named = (tags: Record<string, string>, kind: TileFeature['kind'] = 'area'): TileFeature => ({
  ...area(0, 0, 2048, 0, 2048, 1024, 0, 1024),
  kind,
  tag: (name) => tags[name]
});

test('a name stands in the middle of its area, in both languages, in Chinese where there is no English one', () => {
  const features = [named({ id: 'a', name: '柳渡镇', name_en: 'Liudu' }), named({ id: 'b', name: '禾渡县' })];
  assert.deepEqual(namesIn({ extent: 4096, features }), [
    { id: 'a', zh: '柳渡镇', en: 'Liudu', x: 0.25, y: 0.125 },
    { id: 'b', zh: '禾渡县', en: '禾渡县', x: 0.25, y: 0.125 }
  ]);
});

test('lines and what has no name are not named', () => {
  assert.deepEqual(namesIn({ extent: 4096, features: [named({ id: 'a' }), named({ id: 'b', name: '省道' }, 'line')] }), []);
});
