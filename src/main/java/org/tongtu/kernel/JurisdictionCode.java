package org.tongtu.kernel;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The official code of a town, county or other jurisdiction: an opaque string of the region's scheme
 * (GB/T 2260, GB/T 10114, osm …), never parsed, unique within one portal.
 */
public record JurisdictionCode(@JsonValue String value) implements Comparable<JurisdictionCode> {

    /** Characters. */
    public static final int LONGEST = 40;

    public JurisdictionCode {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("jurisdiction code: " + value);
        }
    }

    public static JurisdictionCode of(String value) {
        return new JurisdictionCode(value);
    }

    @Override
    public int compareTo(JurisdictionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
