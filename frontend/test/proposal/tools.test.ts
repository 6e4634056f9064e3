import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromText, systemsAt, toText } from '../../src/proposal/coordinate-text';
import { Texts } from '../../src/proposal/dom';
import { area } from '../../src/proposal/ellipsoid';
import { faultOf } from '../../src/proposal/faults';
import { toDegrees, toMetres } from '../../src/proposal/gauss-kruger';
import { bounds, sameValue, snapped, type Position } from '../../src/proposal/geometry';
import { traces } from '../../src/proposal/trace';
import { turned } from '../../src/proposal/turning';
import { Chance } from './simulation';

function polygon(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

const SQUARE = polygon([106.02, 27.85], [106.03, 27.85], [106.03, 27.858], [106.02, 27.858]);

describe('Metres of a zone', () => {
  test('agree with an independent computation, as the server does (CrsTests)', () => {
    for (const [meridian, lon, lat, east, north] of [[111, 111.2, 37.05, 517790.68084, 4102078.58867], [120, 120.9, 31.1, 585865.66919, 3442409.71723], [111, 116, 40, 927064.12792, 4441523.52643]]) {
      const [x, y] = toMetres([lon, lat], meridian);
      assert.ok(Math.abs(x - east) < 1e-4 && Math.abs(y - north) < 1e-4, `${x} ${y}`);
    }
  });

  test('lead back to the same vertex of the grid', () => {
    const chance = new Chance(5);
    for (let run = 0; run < 2000; run++) {
      const place = snapped({ type: 'Point', coordinates: [104 + chance.below(4_000_000_000) / 1e9, 18 + chance.below(2_000_000_000) / 1e8] }).coordinates;
      const back = toDegrees(toMetres(place, 105), 105);
      assert.ok(Math.abs(back[0] - place[0]) < 5e-10 && Math.abs(back[1] - place[1]) < 5e-10, String(place));
    }
  });
});

describe('Typed coordinates', () => {
  test('are degrees, or metres whose easting names the zone, in either order', () => {
    const expected = { type: 'Point', coordinates: [111.2, 37.05] } as const;
    for (const text of ['111.2 37.05', '37517790.68084 4102078.58867', '4102078.58867, 37517790.68084']) assert.ok(near(fromText(text, 'POINT'), expected), text);
    assert.ok(near(fromText('517790.68084 4102078.58867', 'POINT', undefined, 37), expected), 'or the zone was chosen');
    assert.ok(near(fromText('19517790.68084 4102078.58867', 'POINT'), expected), 'six degrees wide, with the same meridian');
  });

  test('say nothing without a zone, beyond the zones, or with words', () => {
    for (const text of ['517790 4102078', '99517790 4102078', '111.2', '111.2 x', '37517790', '37517790 -5']) assert.equal(fromText(text, 'POINT'), undefined, text);
  });

  test('in metres leave every vertex that was not touched exactly where it is', () => {
    const [, zone] = systemsAt(106.02);
    assert.equal(zone, 35);
    const shape = snapped(polygon([106.020000001, 27.85], [106.031234567, 27.850000003], [106.03, 27.858]));
    const text = toText(shape, zone);
    assert.ok(sameValue(fromText(text, 'POLYGON', shape, zone), shape));
    const lines = text.split('\n');
    const moved = fromText([lines[0], lines[1], '35403000.0000 3082000.0000'].join('\n'), 'POLYGON', shape, zone) as GeoJSON.Polygon;
    assert.deepEqual(moved.coordinates[0].slice(0, 2), shape.coordinates[0].slice(0, 2));
    assert.ok(!sameValue(moved, shape));
  });
});

describe('Typed coordinates that are no shape', () => {
  const texts = new Texts({ 'coordinates-wrong': 'line {0}: {1}', 'coordinates-many': '{0} of {1}', 'coordinates-few-POLYGON': 'few' }, 'en');
  const fault = (text: string, most = 100_000): string => faultOf(text, { kind: 'POLYGON', system: 'degrees', most }, texts);

  test('are told by the line', () => {
    assert.equal(fault('106.02 27.85\n\n106.03 x\n106.03 27.86'), 'line 3: 106.03 x');
    assert.equal(fault('106.02 27.85\n206.03 27.85\n106.03 27.86'), 'line 2: 206.03 27.85');
  });

  test('are told to be too few, or too many', () => {
    assert.equal(fault('106.02 27.85\n106.03 27.85'), 'few');
    assert.equal(fault(''), 'few');
    assert.equal(fault('106.02 27.85\n'.repeat(1_000_000)), '1,000,000 of 100,000');
  });

  test('are not found in what makes one, with as many vertices as there may be', () => {
    const ring = Array.from({ length: 99_999 }, (_, i) => `${106 + i / 1e9} ${27 + i / 1e9}`).join('\n');
    assert.equal(fault(ring), '');
    assert.ok(bounds(fromText(ring, 'POLYGON')!).east > 106);
  });
});

describe('A text', () => {
  const texts = new Texts({ count: '{0} {0,choice,0#things|1#thing|1<things} in view', told: "it''s {1}, {0}" }, 'en');

  test('says one as one', () => {
    assert.deepEqual([0, 1, 2].map((it) => texts.get('count', it)), ['0 things in view', '1 thing in view', '2 things in view']);
  });

  test('is filled in as the server does', () => {
    assert.equal(texts.get('told', 'a', "b''"), "it's b'', a");
  });
});

describe('A shape', () => {
  const still = { angle: 0, scale: 100, east: 0, north: 0 };

  test('that is turned keeps its size, and comes round', () => {
    for (let angle = 15; angle < 360; angle += 15) {
      assert.ok(Math.abs(area(turned(SQUARE, { ...still, angle })) / area(SQUARE) - 1) < 1e-6);
    }
    assert.ok(sameValue(turned(SQUARE, { ...still, angle: 360 }), SQUARE));
  });

  test('that is turned a little to the right leans to the east', () => {
    const leaning = turned({ type: 'LineString', coordinates: [[106, 27], [106, 27.01]] } as GeoJSON.LineString, { ...still, angle: 10 });
    assert.ok(leaning.coordinates[1][0] > 106 && leaning.coordinates[0][0] < 106);
  });

  test('of half its width has a quarter of its area', () => {
    assert.ok(Math.abs(area(turned(SQUARE, { ...still, scale: 50 })) / area(SQUARE) - 0.25) < 1e-6);
  });

  test('is shifted by metres', () => {
    const [x, y] = turned(SQUARE, { ...still, east: 100, north: -50 }).coordinates[0][0];
    const [[x0, y0], [x1, y1]] = [toMetres([106.02, 27.85], 106.025), toMetres([x, y], 106.025)];
    assert.ok(Math.abs(x1 - x0 - 100) < 1e-3 && Math.abs(y1 - y0 + 50) < 1e-3);
  });
});

describe('Tracing an edge', () => {
  const RING: Position[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];

  test('goes the shorter way first, then the other', () => {
    assert.deepEqual(traces([1, 0], [4, 2], [RING]), [[[4, 0]], [[0, 0], [0, 4], [4, 4]]]);
    assert.deepEqual(traces([4, 2], [1, 0], [RING])[0], [[4, 0]]);
    assert.deepEqual(traces([0, 0], [4, 4], [RING]).map((it) => it.length), [1, 1]);
    assert.deepEqual(traces([3, 0], [1, 0], [RING]).map((it) => it.length), [0, 4]);
  });

  test('follows a line in either direction, and never past its end', () => {
    const line: Position[] = [[0, 0], [1, 1], [2, 0], [3, 1]];
    assert.deepEqual(traces([0, 0], [2.5, 0.5], [line]), [[[1, 1], [2, 0]]]);
    assert.deepEqual(traces([2.5, 0.5], [0, 0], [line]), [[[2, 0], [1, 1]]]);
  });

  test('needs an edge that holds both', () => {
    assert.deepEqual(traces([1, 0], [9, 9], [RING]), []);
    assert.deepEqual(traces([1, 0], [1, 0], [RING]), []);
  });
});

function near(is: GeoJSON.Geometry | undefined, should: GeoJSON.Geometry): boolean {
  return is?.type === 'Point' && should.type === 'Point' && is.coordinates.every((it, i) => Math.abs(it - should.coordinates[i]) < 2e-9);
}
