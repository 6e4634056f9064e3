package org.tongtu.plan.compare;

/**
 * What an amount is of: a class of a layer, as areas, lines or points.
 *
 * @param code the class; empty where the layer has none
 */
public record Slot(String layer, String code, Measure measure) implements Comparable<Slot> {

    /** How much of something there is. */
    public enum Measure {
        /** Square metres on the ellipsoid. */
        AREA,
        /** Metres on the ellipsoid. */
        LENGTH,
        /** Pieces. */
        COUNT
    }

    @Override
    public int compareTo(Slot other) {
        int layers = layer.compareTo(other.layer);
        int measures = layers == 0 ? measure.compareTo(other.measure) : layers;
        return measures == 0 ? code.compareTo(other.code) : measures;
    }
}
