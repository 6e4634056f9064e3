package org.tongtu.plan.standard;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a kind of rule has to be told, under the name it has in a rule's cell.
 *
 * @param where for a {@link Type#SELECTION}, the name of the conditions beside that of the layer
 * @param otherwise what holds where a rule does not say it; {@code null}: it has to say it
 * @param stricter which way a member may go that holds itself to more than the others
 */
public record Parameter(String name, Type type, @Nullable String where, @Nullable Object otherwise, Stricter stricter) {

    /** Which way a figure demands more. */
    public enum Stricter {
        MORE,
        LESS,
        /** It says no such thing. */
        NEITHER;

        /** Whether one value demands less than another. */
        public boolean isLooser(double value, double than) {
            return this == NEITHER || (this == MORE ? value < than : value > than);
        }
    }

    /** What a parameter may be; lengths, areas and times have one unit, so that nobody takes one for another. */
    public enum Type {
        /** Some features of a layer: a {@link Selection}. */
        SELECTION(""),
        /** A layer's code. */
        LAYER(""),
        /** Codes of layers: a set. */
        LAYERS(""),
        /** The name of an attribute. */
        ATTRIBUTE(""),
        /** The name of a code list. */
        CODE_LIST(""),
        /** Values of an attribute: a list. */
        CODES(""),
        /** Pairs of values of an attribute: a list of {@link Facing}. */
        PAIRS(""),
        /** The code of an indicator. */
        INDICATOR(""),
        /** Any number. */
        NUMBER(""),
        /** A length, not below 0. */
        METRES("m"),
        /** An area, not below 0. */
        SQUARE_METRES("m²"),
        /** A part of a whole, 0 to 1. */
        SHARE(""),
        /** Yes or no. */
        FLAG("");

        private final String unit;

        Type(String unit) {
            this.unit = unit;
        }

        /** Whether a figure may be one. */
        public boolean allows(double figure) {
            return switch (this) {
                case METRES, SQUARE_METRES -> figure >= 0;
                case SHARE -> figure >= 0 && figure <= 1;
                default -> true;
            };
        }

        /** Empty where it has none. */
        public String unit() {
            return unit;
        }
    }

    static Parameter of(String name, Type type) {
        return new Parameter(name, type, null, null, Stricter.NEITHER);
    }

    static Parameter of(String name, Type type, Object otherwise) {
        return new Parameter(name, type, null, otherwise, Stricter.NEITHER);
    }

    static Parameter selection(String name, String where) {
        return new Parameter(name, Type.SELECTION, where, null, Stricter.NEITHER);
    }

    /** The same, of which one way demands more. */
    Parameter stricter(Stricter way) {
        return new Parameter(name, type, where, otherwise, way);
    }
}
