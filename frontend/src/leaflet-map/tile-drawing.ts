import type { Pen } from './ground';
import { drawTile } from './paint';
import type { LayerStyle } from './types';
import { namesIn, type TileName } from './tile-names';
import { decodeTile } from './vector-tile';

const SIDE = 256;

/** How a layer's tiles are to look now. */
export interface Look {
  style: LayerStyle;
  chosen?: string;
  /** Features that somebody else draws. */
  hidden: ReadonlySet<string>;
}

export interface TileOrder {
  /** Where the tile is to be had; or what came from there, to draw it once more. */
  from: string | ArrayBuffer;
  look: Look;
  /** Pixels of the screen in a pixel of the page. */
  ratio: number;
  /** Whether its features' names are wanted too. */
  named: boolean;
}

export interface DrawnTile {
  bytes: ArrayBuffer;
  names: TileName[];
}

/** The tile's bytes, fetched where they are not at hand. */
export async function bytesOf({ from }: TileOrder, signal: AbortSignal): Promise<ArrayBuffer> {
  if (typeof from !== 'string') return from;
  const answer = await fetch(from, { priority: 'low', signal }); // words and figures come first
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.arrayBuffer();
}

/**
 * Reads a tile and draws it; one with nothing in it has a canvas without a pixel. This is what the worker runs, and the page
 * itself where the browser has no worker that can draw; so it knows neither of them.
 */
export function draw(bytes: ArrayBuffer, { look, ratio, named }: TileOrder, canvas: HTMLCanvasElement | OffscreenCanvas): DrawnTile {
  const tile = decodeTile(bytes);
  resize(canvas, tile.features.length > 0 ? SIDE * ratio : 0);
  if (canvas.width > 0) {
    const pen = penOf(canvas)!;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, SIDE, SIDE);
    const { style, chosen, hidden } = look;
    const features = hidden.size === 0 ? tile.features : tile.features.filter((feature) => !hidden.has(String(feature.tag('id'))));
    drawTile(pen, { ...tile, features }, SIDE, style, chosen);
  }
  return { bytes, names: named ? namesIn(tile) : [] };
}

/** None for a canvas that shows pictures made elsewhere. */
export function penOf(canvas: HTMLCanvasElement | OffscreenCanvas): Pen | null {
  return canvas.getContext('2d', { willReadFrequently: true }) as Pen | null;
}

/** Only where it changes: a canvas that is resized is made anew, which takes longer than to draw on it. */
function resize(canvas: HTMLCanvasElement | OffscreenCanvas, side: number): void {
  if (canvas.width !== side) canvas.width = canvas.height = side;
}
