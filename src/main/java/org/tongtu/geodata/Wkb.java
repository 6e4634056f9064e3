package org.tongtu.geodata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries as MariaDB keeps them: four bytes of little-endian SRID, then little-endian WKB (what the driver's {@code getBytes} gives
 * for a GEOMETRY column, and what the column accepts). x = longitude. Coordinates survive bit for bit.
 */
public final class Wkb {

    private static final int SRID_BYTES = Integer.BYTES;

    private Wkb() {
    }

    /** MariaDB's own form, SRID 4490 in front; MariaDB has no empty geometries. */
    public static byte[] toStored(Geometry geometry) {
        byte[] wkb = write(geometry);
        return ByteBuffer.allocate(SRID_BYTES + wkb.length).order(ByteOrder.LITTLE_ENDIAN).putInt(Grid.SRID).put(wkb).array();
    }

    /** From MariaDB's own form. */
    public static Geometry fromStored(byte[] stored) {
        if (stored.length <= SRID_BYTES) {
            throw new BrokenGeometry("geometry.empty");
        }
        return read(stored, SRID_BYTES);
    }

    /** Plain little-endian WKB, as {@code ST_GeomFromWKB(?, 4490)} takes it. */
    public static byte[] write(Geometry geometry) {
        if (geometry.isEmpty()) {
            throw new BrokenGeometry("geometry.empty");
        }
        return new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN, false).write(geometry);
    }

    /** From plain WKB of either byte order. */
    public static Geometry read(byte[] wkb) {
        return read(wkb, 0);
    }

    private static Geometry read(byte[] bytes, int offset) {
        byte[] wkb = offset == 0 ? bytes : Arrays.copyOfRange(bytes, offset, bytes.length);
        try {
            Geometry geometry = new WKBReader(Grid.FACTORY).read(wkb);
            geometry.setSRID(Grid.SRID);
            return geometry;
        } catch (ParseException | IllegalArgumentException e) {
            BrokenGeometry broken = new BrokenGeometry("geometry.not-wkb");
            broken.initCause(e);
            throw broken;
        }
    }
}
