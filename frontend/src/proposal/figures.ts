import type { Texts } from './dom';
import { area, length } from './ellipsoid';
import { kindOf } from './geometry';

const MU_PER_HECTARE = 15;

/** Lengths and areas on the ellipsoid in the field's units. */
export class Figures {
  constructor(private readonly texts: Texts) {}

  /** Area and outline of a polygon, length of a line; nothing for a point. */
  of(geometry: GeoJSON.Geometry): string {
    if (kindOf(geometry) === 'POINT') return '';
    const metres = this.metres(length(geometry));
    return kindOf(geometry) === 'LINE' ? this.texts.get('measured-length', metres) : this.texts.get('measured-area', this.hectares(area(geometry)), metres);
  }

  hectares(squareMetres: number): string {
    const hectares = squareMetres / 10_000;
    const digits = hectares < 10 ? 4 : 2;
    return this.texts.get('hectares-mu', this.number(hectares, digits), this.number(hectares * MU_PER_HECTARE, digits - 1));
  }

  private metres(metres: number): string {
    return metres < 1000 ? this.texts.get('metres', this.number(metres, 2)) : this.texts.get('kilometres', this.number(metres / 1000, 3));
  }

  private number(value: number, digits: number): string {
    return new Intl.NumberFormat(this.texts.language, { maximumFractionDigits: digits }).format(value);
  }
}
