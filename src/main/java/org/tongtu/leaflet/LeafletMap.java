package org.tongtu.leaflet;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.uikit.Shared;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * A map whose state is plain Java: whatever changes during a request is sent once with its response, and everything is
 * sent again when the component is attached anew, at the view the reader had reached.
 */
@Tag("tongtu-map")
@JsModule("./leaflet-map/tongtu-map.ts")
public class LeafletMap extends Component implements HasSize, HasStyle {

    private final List<TileSource> layers = new ArrayList<>();
    private final List<Overlay> overlays = new ArrayList<>();
    private transient @Nullable Envelope view;
    private boolean moved;

    public LeafletMap() {
        addMovedListener(event -> {
            view = event.bounds();
            moved = true;
        });
    }

    public void setSettings(MapSettings settings) {
        send("settings", Shared.json(MapJson.of(settings)));
    }

    public List<TileSource> layers() {
        return List.copyOf(layers);
    }

    /** The lowest first. */
    public void setLayers(List<TileSource> sources) {
        layers.clear();
        sources.stream().map(Shared::one).forEach(layers::add);
        send("layers", Shared.json(MapJson.of(layers)));
    }

    /** Replaces the layer with this source's id, where there is one. */
    public void update(TileSource source) {
        layers.replaceAll(present -> present.id().equals(source.id()) ? source : present);
        send("layers", Shared.json(MapJson.of(layers)));
    }

    public void setOutlines(List<Outline> outlines) {
        send("outlines", Shared.json(MapJson.outlines(outlines)));
    }

    /** Replaces the overlay with the same id, or adds it on top. */
    public void put(Overlay overlay) {
        overlays.removeIf(present -> present.id().equals(overlay.id()));
        overlays.add(overlay);
        send("overlays", MapJson.overlays(overlays));
    }

    public void removeOverlay(String id) {
        if (overlays.removeIf(present -> present.id().equals(id))) {
            send("overlays", MapJson.overlays(overlays));
        }
    }

    /** Shows another state left of a line that the reader moves; null shows one state alone. */
    public void setSwipe(@Nullable Swipe swipe) {
        send("swipe", MapJson.of(swipe));
    }

    /** Lets the reader draw one area, told by {@link AreaDrawn}; null ends it. */
    public void setDrawing(@Nullable DrawingTexts texts) {
        send("drawing", MapJson.of(texts));
    }

    /** Marks a feature wherever its layer shows it; null marks nothing. */
    public void select(@Nullable MapHit hit) {
        send("selection", MapJson.of(hit));
    }

    /** Shows this part of the world, in degrees. */
    public void show(Envelope bounds) {
        view = bounds;
        moved = false;
        send("view", MapJson.box(bounds, System.nanoTime()));
    }

    /** The part of the world in sight, as far as the browser has told; empty before anything was shown. */
    public Optional<Envelope> view() {
        return Optional.ofNullable(view);
    }

    public Registration addClickedListener(ComponentEventListener<MapClicked> listener) {
        return addListener(MapClicked.class, listener);
    }

    public Registration addMovedListener(ComponentEventListener<MapMoved> listener) {
        return addListener(MapMoved.class, listener);
    }

    public Registration addDrawnListener(ComponentEventListener<AreaDrawn> listener) {
        return addListener(AreaDrawn.class, listener);
    }

    Set<String> layerIds() {
        return layers.stream().map(TileSource::id).collect(Collectors.toSet());
    }

    /** Flow sends element properties again by itself; only the view has moved on since it was set. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (view != null && moved) {
            show(view);
        }
    }

    private void send(String part, BaseJsonNode json) {
        getElement().setPropertyJson(part, json);
    }
}
