import type { TileFeature } from '../../src/leaflet-map/vector-tile.ts';

/** An area with one ring. */
export function area(...corners: number[]): TileFeature {
  const xs = corners.filter((_, i) => i % 2 === 0);
  const ys = corners.filter((_, i) => i % 2 === 1);
  return { kind: 'area', tag: () => 'any', has: () => true, paths: [corners], box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}

/** As much of a canvas as ground is laid on. */
export function canvas(side: number): any {
  return {
    canvas: { width: side, height: side },
    createImageData: (width: number, height: number) => ({ width, height, data: new Uint8ClampedArray(width * height * 4) })
  };
}

/** The pixels that are not empty, as [column, row, red, green, blue, alpha]. */
export function inked(image: { width: number; data: Uint8ClampedArray }): number[][] {
  return Array.from({ length: image.data.length / 4 }, (_, i) => [i % image.width, Math.floor(i / image.width), ...image.data.subarray(4 * i, 4 * i + 4)])
    .filter((pixel) => pixel[5] > 0);
}
