import type { DrawnTile } from './tile-drawing';
import { decodeTile, type DecodedTile } from './vector-tile';

/** A tile on show. It is read where somebody points at it, and not before: reading is half the work of drawing. */
export class KeptTile {
  private read?: DecodedTile;

  constructor(readonly drawn: DrawnTile) {}

  get content(): DecodedTile {
    return (this.read ??= decodeTile(this.drawn.bytes));
  }
}
