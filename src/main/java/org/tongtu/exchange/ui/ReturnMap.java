package org.tongtu.exchange.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.exchange.Returned;
import org.tongtu.exchange.ReturnedFeature;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;

/** What a file changes, drawn: what is missing is dashed, and filled where it goes, what comes is filled, what others changed too stands out. */
final class ReturnMap {

    /** Shapes of one kind that a browser draws at ease. */
    static final int MOST = 1_000;

    private static final double SURROUNDINGS = 0.003;

    private ReturnMap() {}

    static void show(LeafletMap map, Returned returned, boolean deletions) {
        put(map, "was", before(returned, feature -> feature.outcome() == Outcome.MODIFIED), Paint.outline("#5f6b7a", 2, List.of(5, 5)));
        put(map, "gone", before(returned, feature -> feature.outcome() == Outcome.DELETED),
                deletions ? new Paint("#b42318", 0.35, "#b42318", 2.0, List.of(8, 4), 5.0, null) : Paint.outline("#b42318", 2, List.of(8, 4)));
        put(map, "changed", after(returned, feature -> feature.outcome() == Outcome.MODIFIED && !feature.contested()),
                new Paint("#1d4ed8", 0.25, "#1d4ed8", 2.0, null, 5.0, null));
        put(map, "new", after(returned, feature -> feature.outcome() == Outcome.CREATED), new Paint("#067647", 0.3, "#067647", 2.0, null, 5.0, null));
        put(map, "contested", after(returned, ReturnedFeature::contested), new Paint("#b54708", 0.35, "#b54708", 3.0, null, 6.0, 8));
    }

    private static void put(LeafletMap map, String id, List<Geometry> shapes, Paint paint) {
        map.put(new Overlay("exchange-" + id, shapes.stream().limit(MOST).toList(), paint));
    }

    private static List<Geometry> before(Returned returned, java.util.function.Predicate<ReturnedFeature> which) {
        return shapes(returned, which, ReturnedFeature::before);
    }

    private static List<Geometry> after(Returned returned, java.util.function.Predicate<ReturnedFeature> which) {
        return shapes(returned, which, ReturnedFeature::after);
    }

    private static List<Geometry> shapes(Returned returned, java.util.function.Predicate<ReturnedFeature> which,
            Function<ReturnedFeature, @Nullable Geometry> shape) {
        List<Geometry> shapes = new ArrayList<>();
        returned.features().stream().filter(which).map(shape).filter(Objects::nonNull).forEach(shapes::add);
        return shapes;
    }

    /** Brings something in sight, with what lies around it. */
    static void goTo(LeafletMap map, List<ReturnedFeature> features) {
        var box = new Envelope();
        features.forEach(feature -> {
            Geometry shape = feature.after() == null ? feature.before() : feature.after();
            if (shape != null) {
                box.expandToInclude(shape.getEnvelopeInternal());
            }
        });
        if (!box.isNull()) {
            box.expandBy(Math.max(SURROUNDINGS - box.getDiameter() / 2, box.getDiameter() * 0.15));
            map.show(box);
        }
    }
}
