/**
 * The tiles that a map wants now, and what was decoded of them. What comes too late, or for a tile whose place another one
 * has taken, is not kept. Two tiles may lie at one address, where the map repeats the world.
 */
export class KeptTiles<Tile, Data> {
  private readonly wanted = new Map<Tile, { key: string; data?: Data }>();

  expect(key: string, tile: Tile): void {
    this.wanted.set(tile, { key });
  }

  expects(tile: Tile): boolean {
    return this.wanted.has(tile);
  }

  /** @returns whether the tile is still wanted, and kept therefore */
  keep(tile: Tile, data: Data): boolean {
    const wanted = this.wanted.get(tile);
    if (wanted) wanted.data = data;
    return wanted !== undefined;
  }

  forget(tile: Tile): void {
    this.wanted.delete(tile);
  }

  at(key: string): Data | undefined {
    for (const each of this) {
      if (each.key === key) return each.data;
    }
    return undefined;
  }

  *[Symbol.iterator](): Iterator<{ key: string; tile: Tile; data: Data }> {
    for (const [tile, { key, data }] of this.wanted) {
      if (data) yield { key, tile, data };
    }
  }
}
