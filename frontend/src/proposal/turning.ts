import { toDegrees, toMetres } from './gauss-kruger';
import { bounds, mapPaths, snap } from './geometry';

/** How a shape is to be turned, enlarged about its middle, and shifted: degrees clockwise, per cent, metres. */
export interface Turn {
  readonly angle: number;
  readonly scale: number;
  readonly east: number;
  readonly north: number;
}

/** Done in metres about the shape's own meridian, where angles are true and lengths are to a millionth. */
export function turned<G extends GeoJSON.Geometry>(geometry: G, { angle, scale, east, north }: Turn): G {
  const box = bounds(geometry);
  const meridian = (box.west + box.east) / 2;
  const [x0, y0] = toMetres([meridian, (box.south + box.north) / 2], meridian);
  const [sine, cosine] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const factor = scale / 100;
  return mapPaths(geometry, (path) =>
    path.map((place) => {
      const [x, y] = toMetres(place, meridian);
      const [dx, dy] = [x - x0, y - y0];
      return toDegrees([x0 + factor * (dx * cosine + dy * sine) + east, y0 + factor * (dy * cosine - dx * sine) + north], meridian).map(snap);
    })
  );
}
