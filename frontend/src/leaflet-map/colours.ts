import type { Pen } from './ground';

const KNOWN = new Map<string, readonly number[]>();

/** Red, green and blue of an opaque colour: a canvas writes it as #rrggbb, however it was named. */
export function rgbOf(colour: string, context: Pen): readonly number[] {
  const known = KNOWN.get(colour);
  if (known) return known;
  context.fillStyle = colour;
  const rgb = parseInt(String(context.fillStyle).slice(1), 16);
  const parts = [rgb >> 16, (rgb >> 8) & 255, rgb & 255];
  KNOWN.set(colour, parts);
  return parts;
}
