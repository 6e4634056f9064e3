package org.tongtu.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The last writer of a cell: an edition ({@code e2}), an operation of the proposal being looked at ({@code 17}), or
 * nobody yet ({@code -}). What an author saw is compared by equality and nothing else; no clock decides.
 */
public record Version(@JsonValue String value) {

    private static final Pattern WRITTEN = Pattern.compile("-|e?[1-9]\\d{0,17}");

    /** The version of a cell that nobody has written. */
    public static final Version NONE = new Version("-");

    private static final Map<Integer, Version> EDITIONS = new ConcurrentHashMap<>();

    public Version {
        if (!WRITTEN.matcher(value).matches()) {
            throw new IllegalArgumentException("version: " + value);
        }
    }

    /** The same one each time: a plan has some 100,000 things, and few editions that wrote them. */
    public static Version ofEdition(int edition) {
        return EDITIONS.computeIfAbsent(edition, number -> new Version("e" + number));
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
