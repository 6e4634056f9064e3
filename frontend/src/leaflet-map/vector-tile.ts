import { Wire } from './wire';

/** A feature of a tile; paths run in tile units from its north-west corner, x and y alternating. */
export interface TileFeature {
  kind: 'point' | 'line' | 'area';
  tags: Record<string, string | number | boolean>;
  paths: number[][];
  box: [number, number, number, number];
}

export interface DecodedTile {
  extent: number;
  features: TileFeature[];
}

/** The feature's name in the reader's language, or the other one; empty where it has none. */
export function nameOf(feature: TileFeature, language: string): string {
  return String((language === 'en' && feature.tags.name_en) || feature.tags.name || '');
}

const KINDS = ['point', 'point', 'line', 'area'] as const;

/** Reads the first layer of a Mapbox Vector Tile (2.1); the server sends one layer per tile. */
export function decodeTile(bytes: ArrayBuffer): DecodedTile {
  const tile: DecodedTile = { extent: 4096, features: [] };
  new Wire(new Uint8Array(bytes)).each((field, wire) => {
    if (field === 3) {
      readLayer(wire.message(), tile);
    } else {
      wire.skip();
    }
  });
  return tile;
}

function readLayer(layer: Wire, tile: DecodedTile): void {
  const keys: string[] = [];
  const values: (string | number | boolean)[] = [];
  const features: Wire[] = [];
  layer.each((field, wire) => {
    if (field === 2) features.push(wire.message());
    else if (field === 3) keys.push(wire.text());
    else if (field === 4) values.push(readValue(wire.message()));
    else if (field === 5) tile.extent = wire.varint();
    else wire.skip();
  });
  for (const feature of features) {
    tile.features.push(readFeature(feature, keys, values));
  }
}

function readValue(value: Wire): string | number | boolean {
  let result: string | number | boolean = '';
  value.each((field, wire) => {
    if (field === 1) result = wire.text();
    else if (field === 2) result = wire.float();
    else if (field === 3) result = wire.double();
    else if (field === 6) result = wire.zigzag();
    else if (field === 7) result = wire.varint() !== 0;
    else result = wire.varint();
  });
  return result;
}

function readFeature(message: Wire, keys: string[], values: (string | number | boolean)[]): TileFeature {
  const feature: TileFeature = { kind: 'point', tags: {}, paths: [], box: [Infinity, Infinity, -Infinity, -Infinity] };
  message.each((field, wire) => {
    if (field === 2) {
      wire.packed((next) => (feature.tags[keys[next()]] = values[next()]));
    } else if (field === 3) {
      feature.kind = KINDS[wire.varint()] ?? 'point';
    } else if (field === 4) {
      readPaths(wire.message(), feature);
    } else {
      wire.skip();
    }
  });
  return feature;
}

/** Commands: move 1, line 2, close 7; every move of a point begins a path of its own. */
function readPaths(commands: Wire, feature: TileFeature): void {
  let x = 0;
  let y = 0;
  while (!commands.atEnd()) {
    const command = commands.varint();
    const count = (command & 7) === 7 ? 0 : command >> 3;
    for (let i = 0; i < count; i++) {
      x += commands.zigzag();
      y += commands.zigzag();
      if ((command & 7) === 1) feature.paths.push([]);
      feature.paths[feature.paths.length - 1].push(x, y);
      grow(feature.box, x, y);
    }
  }
}

function grow(box: TileFeature['box'], x: number, y: number): void {
  if (x < box[0]) box[0] = x;
  if (y < box[1]) box[1] = y;
  if (x > box[2]) box[2] = x;
  if (y > box[3]) box[3] = y;
}
