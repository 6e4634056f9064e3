package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;
import org.tongtu.leaflet.Paint;
import org.tongtu.plan.check.Finding;

/** A plan's map with the places of findings on it: those that come, and those that go. */
class EffectMap extends Div {

    /** Of its diameter, left free around what is shown; and what is left free around a point, in degrees. */
    private static final double ROOM = 0.08;
    private static final double LEAST = 0.004;

    private static final Paint COMES = new Paint("#b3261e", 0.4, "#b3261e", 3.5, null, 8.0, null);
    private static final Paint GOES = new Paint("#1e6b3a", 0.3, "#1e6b3a", 3.0, List.of(6, 4), 8.0, null);

    private final LeafletMap map;

    EffectMap(LeafletMap map) {
        this.map = map;
        addClassName("finding-map");
        add(map);
    }

    /** In place of those before; the map goes to where they are. */
    void show(List<Finding> come, List<Finding> go) {
        map.put(new Overlay("go", places(go), GOES));
        map.put(new Overlay("come", places(come), COMES));
        zoom(come.isEmpty() ? go : come);
    }

    void zoom(List<Finding> findings) {
        var box = new Envelope();
        places(findings).forEach(place -> box.expandToInclude(place.getEnvelopeInternal()));
        if (!box.isNull()) {
            box.expandBy(Math.max(LEAST, box.getDiameter() * ROOM));
            map.show(box);
        }
    }

    private static List<Geometry> places(List<Finding> findings) {
        return findings.stream().map(Finding::place).filter(Objects::nonNull).filter(place -> !place.isEmpty()).toList();
    }
}
