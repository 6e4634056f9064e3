package org.tongtu.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure as {@code target/bench/NAME.json} holds it; what there is none of is left out.
 *
 * @param name stable key, also the key of its text below {@code bench.figure.}
 * @param better {@code lower} or {@code higher}
 * @param peer what {@code peerValue}, in the same unit, was measured on in the same run
 * @param skipped why it could not be measured; then there is no value
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Figure(
        String name,
        @Nullable Double value,
        String unit,
        String better,
        @Nullable Double aim,
        @Nullable String peer,
        @Nullable Double peerValue,
        @Nullable String skipped) {

    /** A figure that is still to be measured. */
    static Figure lower(String name, String unit) {
        return new Figure(name, null, unit, "lower", null, null, null, null);
    }

    static Figure higher(String name, String unit) {
        return new Figure(name, null, unit, "higher", null, null, null, null);
    }

    /** The same figure, measured. */
    Figure value(double measured) {
        return new Figure(name, rounded(measured), unit, better, aim, peer, peerValue, null);
    }

    Figure aim(double wanted) {
        return new Figure(name, value, unit, better, wanted, peer, peerValue, skipped);
    }

    Figure peer(String what, double measured) {
        return new Figure(name, value, unit, better, aim, what, rounded(measured), skipped);
    }

    /** The same figure, not measured. */
    Figure skipped(String why) {
        return new Figure(name, null, unit, better, aim, peer, peerValue, why);
    }

    /** Whether the aim is met; null where there is no aim or no value. */
    @Nullable Boolean isMet() {
        if (aim == null || value == null) {
            return null;
        }
        return better.equals("lower") ? value <= aim : value >= aim;
    }

    /** Value per peer's value. */
    @Nullable Double ratio() {
        return value == null || peerValue == null || peerValue == 0 ? null : value / peerValue;
    }

    private static double rounded(double value) {
        return Math.abs(value) >= 100 ? Math.rint(value) : Math.rint(value * 1000) / 1000;
    }
}
