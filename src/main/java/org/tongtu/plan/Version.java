package org.tongtu.plan;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The last writer of a cell: an edition ({@code e2}), an operation of the proposal being looked at ({@code 17}), or
 * nobody yet ({@code -}). What an author saw is compared by equality and nothing else; no clock decides.
 */
public record Version(@JsonValue String value) {

    /** The version of a cell that nobody has written. */
    public static final Version NONE = new Version("-");

    public Version {
        if (!value.matches("-|e?[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("version: " + value);
        }
    }

    public static Version ofEdition(int edition) {
        return new Version("e" + edition);
    }

    public static Version ofSequence(long sequence) {
        return new Version(Long.toString(sequence));
    }

    /** Whether an operation of the proposal wrote the cell, rather than its base edition. */
    public boolean isOwn() {
        return Character.isDigit(value.charAt(0));
    }

    /** The sequence of the operation or the number of the edition; 0 where nobody has written. */
    public long number() {
        return equals(NONE) ? 0 : Long.parseLong(isOwn() ? value : value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
