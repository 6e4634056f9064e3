import { nameOf, type DecodedTile } from './vector-tile';

/** A name to be written on the map, in both languages; its place in parts of the tile's side from the north-west corner. */
export interface TileName {
  id: string;
  zh: string;
  en: string;
  x: number;
  y: number;
}

/** The names of what has a place: areas and points. */
export function namesIn({ extent, features }: DecodedTile): TileName[] {
  return features
    .filter((feature) => feature.kind !== 'line' && nameOf(feature, 'en'))
    .map((feature) => {
      const [west, north, east, south] = feature.box;
      const [x, y] = [(west + east) / 2 / extent, (north + south) / 2 / extent];
      return { id: String(feature.tag('id')), zh: nameOf(feature, 'zh'), en: nameOf(feature, 'en'), x, y };
    });
}
