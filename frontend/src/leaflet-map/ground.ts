import type { Paint } from './types';
import type { TileFeature } from './vector-tile';

/** On the page, or in a worker. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What stands for areas too small to be drawn with an edge: rectangles of whole pixels, and nobody's. */
export function isMosaic(feature: TileFeature): boolean {
  return feature.kind === 'area' && !feature.has('id');
}

/** By row, where an area begins and ends: kept from tile to tile, because tiles are drawn one after the other. */
const CROSSINGS: number[][] = [];

/** The pixels of colours that were asked for, by what they are called. */
const COLOURS = new Map<string, number>();

/**
 * The ground of areas, laid into one image: a pixel is the area's in which its middle lies. That is a fraction of the work
 * of filling smooth shapes, and neighbours meet without a seam; the edges drawn above them are smooth.
 */
export class Ground {
  private readonly image: ImageData;
  private readonly pixels: Uint32Array;
  /** By row, how often an area begins or ends. */
  private readonly counts: Uint32Array;
  private colour = 0;
  private hatch = 0;
  private stroke = 1;

  /** @param size of the tile in the lengths that paints are in */
  constructor(
    private readonly context: Pen,
    private readonly size: number
  ) {
    const { width, height } = context.canvas;
    this.image = context.createImageData(width, height);
    this.pixels = new Uint32Array(this.image.data.buffer);
    while (CROSSINGS.length < height) CROSSINGS.push([0.5, 0.5]);
    this.counts = new Uint32Array(height);
  }

  /** @param extent the tile's, in the units of its features */
  lay(features: TileFeature[], paint: Paint, extent: number): void {
    const scale = this.image.width / extent;
    this.stroke = this.image.width / this.size;
    this.hatch = Math.round((paint.hatch ?? 0) * this.stroke);
    const colour = paint.fill ?? paint.stroke;
    if (!colour) return;
    this.colour = this.wordOf(colour, paint.fillOpacity ?? 1);
    for (const feature of features) {
      if (isMosaic(feature)) feature.paths.forEach((path) => this.fill([path], scale));
      else if (paint.fill) this.fill(feature.paths, scale);
    }
  }

  /** Takes the place of all that is on the canvas. */
  show(): void {
    this.context.putImageData(this.image, 0, 0);
  }

  /** Even-odd over all rings: holes count themselves out. */
  private fill(rings: number[][], scale: number): void {
    const { counts } = this;
    const { height } = this.image;
    let top = height;
    let bottom = 0;
    for (const ring of rings) {
      let x = ring[ring.length - 2] * scale;
      let y = ring[ring.length - 1] * scale;
      for (let i = 0; i < ring.length; i += 2) {
        const nextX = ring[i] * scale;
        const nextY = ring[i + 1] * scale;
        const from = Math.max(0, Math.ceil(Math.min(y, nextY) - 0.5));
        const to = Math.min(height, Math.ceil(Math.max(y, nextY) - 0.5));
        const slope = (nextX - x) / (nextY - y);
        for (let row = from; row < to; row++) CROSSINGS[row][counts[row]++] = x + (row + 0.5 - y) * slope;
        if (from < to) {
          top = Math.min(top, from);
          bottom = Math.max(bottom, to);
        }
        x = nextX;
        y = nextY;
      }
    }
    for (let row = top; row < bottom; row++) this.fillRow(row);
  }

  private fillRow(row: number): void {
    const count = this.counts[row];
    const crossings = CROSSINGS[row];
    sortFirst(crossings, count);
    for (let i = 1; i < count; i += 2) {
      this.ink(row, Math.max(0, Math.ceil(crossings[i - 1] - 0.5)), Math.min(this.image.width, Math.ceil(crossings[i] - 0.5)));
    }
    this.counts[row] = 0;
  }

  /** Hatching is diagonal; a tile's side is a multiple of every gap we use, so the strokes meet at the tiles' edges. */
  private ink(row: number, from: number, to: number): void {
    const { pixels, colour, hatch, stroke } = this;
    const begin = row * this.image.width;
    for (let column = from; column < to; column++) {
      if (hatch === 0 || (row + column) % hatch < stroke) pixels[begin + column] = colour;
    }
  }

  /** A colour as a pixel's four bytes lie in memory; a context writes opaque colours as #rrggbb, however they were named. */
  private wordOf(colour: string, opacity: number): number {
    const name = `${colour} ${opacity}`;
    const known = COLOURS.get(name);
    if (known !== undefined) return known;
    this.context.fillStyle = colour;
    const rgb = parseInt(String(this.context.fillStyle).slice(1), 16);
    const bytes = new Uint8ClampedArray([rgb >> 16, (rgb >> 8) & 255, rgb & 255, opacity * 255]);
    const [word] = new Uint32Array(bytes.buffer);
    COLOURS.set(name, word);
    return word;
  }
}

/** In place and by insertion: a row has two crossings, or a few. */
function sortFirst(values: number[], count: number): void {
  for (let i = 1; i < count; i++) {
    const value = values[i];
    let at = i;
    for (; at > 0 && values[at - 1] > value; at--) values[at] = values[at - 1];
    values[at] = value;
  }
}
