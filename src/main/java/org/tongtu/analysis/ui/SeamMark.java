package org.tongtu.analysis.ui;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.analysis.seam.Seam;
import org.tongtu.analysis.seam.Stop;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;

/** Emphasises a border on the map, and the stop at which one stands. */
final class SeamMark {

    static final Paint BORDER = Paint.line("#0b57d0", 6);

    private static final Paint SIDES = Paint.outline("#c2185b", 2, List.of(6, 4));
    private static final Paint STRETCH = Paint.line("#c2185b", 8);
    private static final Paint PLACE = Paint.point("#c2185b", 9);

    /** Degrees of latitude that one sees at least around a stop: some 300 m, so that both towns' ground is in sight. */
    private static final double AROUND = 0.003;

    private SeamMark() {}

    static void border(LeafletMap map, Seam seam) {
        map.put(new Overlay("border", List.copyOf(seam.border().lines()), BORDER));
        var box = new Envelope();
        seam.border().lines().forEach(line -> box.expandToInclude(line.getEnvelopeInternal()));
        map.show(box);
    }

    static void stop(LeafletMap map, Stop stop) {
        map.put(new Overlay("sides", stop.shapes(), SIDES));
        map.put(new Overlay("stop", List.of(stop.shape()), stop.shape().getDimension() == 0 ? PLACE : STRETCH));
        Envelope box = new Envelope(stop.shape().getEnvelopeInternal());
        box.expandBy(Math.max(AROUND, box.getWidth() / 2), Math.max(AROUND, box.getHeight() / 2));
        map.show(box);
    }
}
