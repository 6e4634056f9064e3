package org.tongtu.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;

/** Somebody chose a place; {@link #hits} are the features there, the topmost first. */
@DomEvent("map-clicked")
public class MapClicked extends ComponentEvent<LeafletMap> {

    private final transient Coordinate place;
    private final transient List<MapHit> hits;

    public MapClicked(LeafletMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
        super(source, fromClient);
        place = Untrusted.place(detail);
        hits = Untrusted.hits(detail, source.layerIds());
    }

    /** Degrees, x = longitude. */
    public Coordinate place() {
        return place;
    }

    public List<MapHit> hits() {
        return hits;
    }
}
