package org.tongtu.geodata;

/**
 * How much of a stranger's file is read before it is refused, so that one upload cannot take the server from everybody else.
 *
 * @param bytes length of the (unpacked) file
 * @param features features in it
 * @param vertices vertices of all its geometries together; one geometry may have {@link GeometryCheck#MAX_VERTICES}
 * @param depth nesting of JSON objects and arrays
 */
public record Limits(long bytes, int features, int vertices, int depth) {

    /** For files people upload in the portal. */
    public static final Limits UPLOAD = new Limits(64L << 20, 100_000, 1_000_000, 32);
}
