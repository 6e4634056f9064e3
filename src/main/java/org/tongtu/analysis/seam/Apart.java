package org.tongtu.analysis.seam;

/**
 * Two members that lie beside each other, but too far apart for one border.
 *
 * @param length along which they do, metres
 * @param metres how far apart at most
 */
public record Apart(Town one, Town other, double length, double metres) {

    /** Here and there together. */
    Apart and(Apart elsewhere) {
        return new Apart(one, other, length + elsewhere.length, Math.max(metres, elsewhere.metres));
    }
}
