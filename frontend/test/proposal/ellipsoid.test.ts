import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { area, distance, length } from '../../src/proposal/ellipsoid';

function polygon(...ring: number[][]): GeoJSON.Polygon {
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}

/** Oracle: GeographicLib on CGCS2000, as the server measures. */
const SQUARE = polygon([106.02, 27.85], [106.03, 27.85], [106.03, 27.858], [106.02, 27.858]);
const TOWN = polygon([105.9, 27.6], [106.4, 27.65], [106.35, 28.1], [105.95, 28.05]);

function near(is: number, should: number, off: number): void {
  assert.ok(Math.abs(is - should) <= off, `${is} instead of ${should}`);
}
describe('What is measured', () => {
  test('is the area on the ellipsoid', () => {
    near(area(SQUARE), 873_186.64006, 0.01);
    near(area(TOWN), 2_210_432_375.8, 2_000);
    near(area(polygon([88, 47], [88.001, 47], [88.001, 47.001], [88, 47.001])), 8455.131195, 0.001);
  });

  test('leaves out holes', () => {
    const hole = [[106.022, 27.852], [106.024, 27.852], [106.024, 27.854], [106.022, 27.852]];
    near(area({ ...SQUARE, coordinates: [...SQUARE.coordinates, hole] }), area(SQUARE) - area({ type: 'Polygon', coordinates: [hole] }), 1e-6);
  });

  test('is the length on the ellipsoid', () => {
    near(length(SQUARE), 3742.9560397770, 1e-6);
    near(length(TOWN), 189_586.67118, 1e-4);
    near(distance([106.02, 27.85], [111.3, 30.1]), 571_747.56529, 1e-3);
    near(distance([106.02, 27.85], [106.0200001, 27.8500001]), 0.0148264, 1e-6);
    assert.equal(distance([106, 27], [106, 27]), 0);
  });
});
