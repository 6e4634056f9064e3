import type { Texts } from './dom';
import { area, length } from './ellipsoid';
import { kindOf } from './geometry';

const MU_PER_HECTARE = 15;

/** Lengths and areas on the ellipsoid in the field's units. */
export class Figures {
  constructor(private readonly texts: Texts) {}

  /** Area and outline of a polygon, length of a line; nothing for a point. @param scale per cent, by which it came about */
  of(geometry: GeoJSON.Geometry, scale?: number): string {
    if (kindOf(geometry) === 'POINT') return '';
    const scaled = scale === undefined ? '' : `${this.texts.get('measured-scale', this.texts.number(scale, 1))} · `;
    const metres = this.metres(length(geometry));
    return scaled + (kindOf(geometry) === 'LINE' ? this.texts.get('measured-length', metres) : this.texts.get('measured-area', this.hectares(area(geometry)), metres));
  }

  hectares(squareMetres: number): string {
    const hectares = squareMetres / 10_000;
    const digits = hectares < 10 ? 4 : 2;
    return this.texts.get('hectares-mu', this.texts.number(hectares, digits), this.texts.number(hectares * MU_PER_HECTARE, digits - 1));
  }

  private metres(metres: number): string {
    return metres < 1000 ? this.texts.get('metres', this.texts.number(metres, 2)) : this.texts.get('kilometres', this.texts.number(metres / 1000, 3));
  }
}
