package org.tongtu.leaflet;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import org.locationtech.jts.geom.Envelope;
import tools.jackson.databind.JsonNode;

/** The map shows another part of the world; told at most every 200 ms. */
@DomEvent(value = "map-moved", debounce = @com.vaadin.flow.component.DebounceSettings(
        timeout = 200, phases = com.vaadin.flow.dom.DebouncePhase.TRAILING))
public class MapMoved extends ComponentEvent<LeafletMap> {

    private final transient Envelope bounds;

    public MapMoved(LeafletMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
        super(source, fromClient);
        bounds = Untrusted.bounds(detail);
    }

    /** Degrees. */
    public Envelope bounds() {
        return bounds;
    }
}
