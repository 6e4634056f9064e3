import type { DecodedTile, TileFeature } from './vector-tile';

/** The features of a tile at a place, the topmost first. @param reach how far off a line or point may be missed, in tile units */
export function featuresAt(tile: DecodedTile, x: number, y: number, reach: number): TileFeature[] {
  const found = tile.features.filter((feature) => near(feature.box, x, y, reach) && hits(feature, x, y, reach));
  const order = { point: 0, line: 1, area: 2 };
  return found.reverse().sort((a, b) => order[a.kind] - order[b.kind]);
}

function near(box: TileFeature['box'], x: number, y: number, reach: number): boolean {
  return x >= box[0] - reach && x <= box[2] + reach && y >= box[1] - reach && y <= box[3] + reach;
}

function hits(feature: TileFeature, x: number, y: number, reach: number): boolean {
  switch (feature.kind) {
    case 'area':
      return inside(feature.paths, x, y);
    case 'line':
      return feature.paths.some((path) => alongLine(path, x, y, reach));
    default:
      return feature.paths.some((point) => Math.hypot(point[0] - x, point[1] - y) <= reach * 1.5);
  }
}

/** Even-odd over all rings: holes count themselves out. */
function inside(rings: number[][], x: number, y: number): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const above = ring[i + 1] > y;
      if (above !== ring[j + 1] > y) {
        const crossing = ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i];
        if (x < crossing) within = !within;
      }
    }
  }
  return within;
}

function alongLine(path: number[], x: number, y: number, reach: number): boolean {
  for (let i = 2; i < path.length; i += 2) {
    if (toSegment(path[i - 2], path[i - 1], path[i], path[i + 1], x, y) <= reach) return true;
  }
  return false;
}

function toSegment(x0: number, y0: number, x1: number, y1: number, x: number, y: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / length));
  return Math.hypot(x0 + t * dx - x, y0 + t * dy - y);
}
