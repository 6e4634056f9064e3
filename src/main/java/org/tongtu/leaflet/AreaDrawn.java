package org.tongtu.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;

/** Somebody finished drawing an area, or gave it up: then it has no corners. */
@DomEvent("area-drawn")
public class AreaDrawn extends ComponentEvent<LeafletMap> {

    private final transient List<Coordinate> corners;

    public AreaDrawn(LeafletMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
        super(source, fromClient);
        corners = Untrusted.ring(detail);
    }

    /** Degrees, as they were set; the last is not the first again. */
    public List<Coordinate> corners() {
        return corners;
    }
}
