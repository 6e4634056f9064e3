/** By pixel, how much of it edges cover, of 255; and which pixels those are. Kept from tile to tile, and empty between them. */
let cover = new Uint8Array();
let covered = new Uint32Array();

/**
 * The narrow edges of areas, smooth, inked into the image of their ground: a canvas takes many times as long for the edges of
 * thousands of areas. What two neighbours of one colour cover both is covered once.
 */
export class Edges {
  private readonly side: number;
  private count = 0;

  /** @param image a square; @param ratio pixels in one of the lengths that edges are in */
  constructor(
    private readonly image: ImageData,
    private readonly ratio: number
  ) {
    this.side = image.width;
    if (cover.length < this.side * this.side) {
      cover = new Uint8Array(this.side * this.side);
      covered = new Uint32Array(this.side * this.side);
    }
  }

  /** @param corners of a ring, x and y alternating */
  add(corners: number[], width: number): void {
    const { ratio, side } = this;
    const half = (width * ratio) / 2;
    let x = corners[corners.length - 2] * ratio;
    let y = corners[corners.length - 1] * ratio;
    for (let i = 0; i < corners.length; i += 2) {
      const nextX = corners[i] * ratio;
      const nextY = corners[i + 1] * ratio;
      if (Math.abs(nextX - x) > Math.abs(nextY - y)) this.run(x, y, nextX, nextY, 1, side, half);
      else this.run(y, x, nextY, nextX, side, 1, half);
      x = nextX;
      y = nextY;
    }
  }

  /** Pixel by pixel along the longer direction, the pixels of both ends included, so that no gap is left where edges meet. */
  private run(from: number, across: number, to: number, acrossTo: number, step: number, stepAcross: number, half: number): void {
    const slope = (acrossTo - across) / (to - from) || 0;
    const reach = half * Math.sqrt(1 + slope * slope);
    const last = Math.min(this.side - 1, Math.floor(Math.max(from, to)));
    for (let at = Math.max(0, Math.floor(Math.min(from, to))); at <= last; at++) {
      const middle = across + (at + 0.5 - from) * slope;
      const low = middle - reach;
      const high = middle + reach;
      const end = Math.min(this.side - 1, Math.floor(high));
      for (let beside = Math.max(0, Math.floor(low)); beside <= end; beside++) {
        const share = Math.ceil(255 * (Math.min(high, beside + 1) - Math.max(low, beside)));
        const pixel = at * step + beside * stepAcross;
        if (share <= cover[pixel]) continue;
        if (cover[pixel] === 0) covered[this.count++] = pixel;
        cover[pixel] = share;
      }
    }
  }

  /** Lays this colour, opaque, over all that was added since the last one. */
  ink([red, green, blue]: readonly number[]): void {
    const { data } = this.image;
    for (let i = 0; i < this.count; i++) {
      const share = cover[covered[i]] / 255;
      const below = (data[4 * covered[i] + 3] / 255) * (1 - share);
      const mix = (over: number, under: number): number => (over * share + under * below) / (share + below);
      const at = 4 * covered[i];
      data[at] = mix(red, data[at]);
      data[at + 1] = mix(green, data[at + 1]);
      data[at + 2] = mix(blue, data[at + 2]);
      data[at + 3] = 255 * (share + below);
      cover[covered[i]] = 0;
    }
    this.count = 0;
  }
}
