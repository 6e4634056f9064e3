import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { KeptTiles } from '../../src/leaflet-map/kept-tiles';

describe('A tile', () => {
  test('that comes after it was moved out of sight is not kept', () => {
    const tiles = new KeptTiles<object, string>();
    const tile = {};
    tiles.expect('1/2/3', tile);
    tiles.forget(tile);
    tiles.keep(tile, 'late');
    assert.equal(tiles.at('1/2/3'), undefined);
  });

  test('that was moved out of sight need not be drawn any more', () => {
    const tiles = new KeptTiles<object, string>();
    const [gone, here] = [{}, {}];
    const places = [tiles.expect('1/2/3', gone), tiles.expect('1/2/4', here)];
    tiles.forget(gone);
    assert.deepEqual(places.map((place) => place.left.aborted), [true, false]);
  });

  test('of an old address does not take the place of the new one', () => {
    const tiles = new KeptTiles<object, string>();
    const [old, fresh] = [{}, {}];
    tiles.expect('1/2/3', old);
    tiles.forget(old);
    tiles.expect('1/2/3', fresh);
    tiles.keep(fresh, 'new edition');
    tiles.keep(old, 'old edition');
    assert.equal(tiles.at('1/2/3'), 'new edition');
  });
});
