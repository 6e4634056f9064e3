/** Corners nearer than this to the one before are not drawn. Pixels. */
const CLOSE = 0.6;

/** The corners of a path that are drawn, x and y alternating, in pixels; the first and the last always. @param scale pixels in a unit */
export function cornersOf(path: number[], scale: number): number[] {
  let x = path[0] * scale;
  let y = path[1] * scale;
  const corners = [x, y];
  for (let i = 2; i < path.length; i += 2) {
    const nextX = path[i] * scale;
    const nextY = path[i + 1] * scale;
    const close = Math.abs(nextX - x) < CLOSE && Math.abs(nextY - y) < CLOSE;
    if (close && i < path.length - 2) continue;
    corners.push(nextX, nextY);
    x = nextX;
    y = nextY;
  }
  return corners;
}
