package org.tongtu.exchange.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.BrokenGeometry;
import org.tongtu.geodata.Crs;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Wkb;

/** A geometry as GeoPackage keeps it: "GP", version, flags, system, envelope, WKB; x = longitude. */
final class GeoPackageBlob {

    private static final int HEADER = 8;
    private static final int LITTLE_ENDIAN_WITH_XY_ENVELOPE = 0b11;
    private static final int EMPTY = 0b1_0000;
    private static final int EXTENDED = 0b10_0000;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private GeoPackageBlob() {}

    static byte[] write(Geometry geometry) {
        byte[] wkb = Wkb.write(geometry);
        Envelope box = geometry.getEnvelopeInternal();
        return ByteBuffer.allocate(HEADER + ENVELOPE_BYTES[1] + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) LITTLE_ENDIAN_WITH_XY_ENVELOPE).putInt(Grid.SRID)
                .putDouble(box.getMinX()).putDouble(box.getMaxX()).putDouble(box.getMinY()).putDouble(box.getMaxY())
                .put(wkb)
                .array();
    }

    /** On the grid of record. */
    static Geometry read(byte[] blob, Crs crs, Tally tally) {
        if (blob.length <= HEADER || blob[0] != 'G' || blob[1] != 'P') {
            throw new BrokenGeometry("geometry.not-wkb");
        }
        int flags = blob[3];
        int envelope = flags >> 1 & 0b111;
        if ((flags & EMPTY) != 0) {
            throw new BrokenGeometry("geometry.empty");
        }
        if ((flags & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length || blob.length < HEADER + ENVELOPE_BYTES[envelope]) {
            throw new BrokenGeometry("geometry.not-wkb");
        }
        Geometry raw = Wkb.read(Arrays.copyOfRange(blob, HEADER + ENVELOPE_BYTES[envelope], blob.length));
        tally.vertices(raw.getNumPoints());
        return Shapes.single(crs.toDegrees(Tally.requireFinite(Tally.requireModest(raw))));
    }
}
