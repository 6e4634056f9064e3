/** Where a tile lies on the map. */
export interface Place<Tile> {
  key: string;
  tile: Tile;
  /** Tells that the map does not want the tile any more. */
  left: AbortSignal;
}

/**
 * The tiles that a map wants now, and what came for them. What comes too late, or for a tile whose place another one has
 * taken, is not kept. Two tiles may lie at one address, where the map repeats the world.
 */
export class KeptTiles<Tile, Data> {
  private readonly wanted = new Map<Tile, { place: Place<Tile>; leaving: AbortController; data?: Data }>();

  expect(key: string, tile: Tile): Place<Tile> {
    const leaving = new AbortController();
    const place = { key, tile, left: leaving.signal };
    this.wanted.set(tile, { place, leaving });
    return place;
  }

  keep(tile: Tile, data: Data): void {
    const wanted = this.wanted.get(tile);
    if (wanted) wanted.data = data;
  }

  forget(tile: Tile): void {
    this.wanted.get(tile)?.leaving.abort();
    this.wanted.delete(tile);
  }

  at(key: string): Data | undefined {
    for (const each of this) {
      if (each.key === key) return each.data;
    }
    return undefined;
  }

  *[Symbol.iterator](): Iterator<Place<Tile> & { data: Data }> {
    for (const { place, data } of this.wanted.values()) {
      if (data) yield { ...place, data };
    }
  }
}
