import { Wire } from './wire';

export type Value = string | number | boolean;

/** A feature of a tile; paths run in tile units from its north-west corner, x and y alternating. */
export interface TileFeature {
  kind: 'point' | 'line' | 'area';
  paths: number[][];
  box: [number, number, number, number];
  tag(name: string): Value | undefined;
  /** Whether it has such a tag; asking so does not read it. */
  has(name: string): boolean;
}

export interface DecodedTile {
  extent: number;
  features: TileFeature[];
}

/** The feature's name in the reader's language, or the other one; empty where it has none. */
export function nameOf(feature: TileFeature, language: string): string {
  return String((language === 'en' && feature.tag('name_en')) || feature.tag('name') || '');
}

const KINDS = ['point', 'point', 'line', 'area'] as const;

/** What the tags of a layer's features refer to. A tile has thousands of ids and hardly any is asked for: read on demand. */
class Dictionary {
  readonly keys: string[] = [];
  readonly wires: Wire[] = [];
  private readonly read: (Value | undefined)[] = [];

  value(index: number): Value {
    return (this.read[index] ??= readValue(this.wires[index]));
  }
}

class Feature implements TileFeature {
  kind: TileFeature['kind'] = 'point';
  readonly paths: number[][] = [];
  readonly box: TileFeature['box'] = [Infinity, Infinity, -Infinity, -Infinity];
  readonly tags: number[] = [];

  constructor(private readonly words: Dictionary) {}

  tag(name: string): Value | undefined {
    for (let i = 0; i < this.tags.length; i += 2) {
      if (this.words.keys[this.tags[i]] === name) return this.words.value(this.tags[i + 1]);
    }
    return undefined;
  }

  has(name: string): boolean {
    const key = this.words.keys.indexOf(name);
    for (let i = 0; i < this.tags.length; i += 2) {
      if (this.tags[i] === key) return true;
    }
    return false;
  }
}

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
  const words = new Dictionary();
  layer.each((field, wire) => {
    if (field === 2) tile.features.push(readFeature(wire.message(), words));
    else if (field === 3) words.keys.push(wire.text());
    else if (field === 4) words.wires.push(wire.message());
    else if (field === 5) tile.extent = wire.varint();
    else wire.skip();
  });
}

function readValue(value: Wire): Value {
  let result: Value = '';
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

function readFeature(message: Wire, words: Dictionary): TileFeature {
  const feature = new Feature(words);
  while (!message.atEnd()) {
    const field = message.field();
    if (field === 2) readTags(message.message(), feature.tags);
    else if (field === 3) feature.kind = KINDS[message.varint()] ?? 'point';
    else if (field === 4) readPaths(message.message(), feature);
    else message.skip();
  }
  return feature;
}

function readTags(packed: Wire, tags: number[]): void {
  while (!packed.atEnd()) tags.push(packed.varint());
}

/** Commands: move 1, line 2, close 7; every move of a point begins a path of its own. */
function readPaths(commands: Wire, feature: TileFeature): void {
  let x = 0;
  let y = 0;
  let path: number[] = [];
  while (!commands.atEnd()) {
    const command = commands.varint();
    const count = (command & 7) === 7 ? 0 : command >> 3;
    for (let i = 0; i < count; i++) {
      x += commands.zigzag();
      y += commands.zigzag();
      if ((command & 7) === 1) feature.paths.push((path = []));
      path.push(x, y);
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
