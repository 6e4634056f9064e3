package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;

/** The layers of the plan, the topmost first, and what other rooms can lay over them. */
class LayerPanel extends Sheet {

    private final LeafletMap map;
    private transient @Nullable Runnable build;

    LayerPanel(LeafletMap map) {
        super("map-layers", "map.layers");
        this.map = map;
    }

    /** Built when it is first opened: most readers never do, and some twenty rows are dear. */
    void show(PlanScene scene, MapParts parts) {
        build = () -> build(scene, parts);
        if (isVisible()) {
            build.run();
        } else {
            body().removeAll();
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && build != null && body().getComponentCount() == 0) {
            build.run();
        }
    }

    private void build(PlanScene scene, MapParts parts) {
        body().removeAll();
        List<PlanOverlay> overlays = parts.overlays();
        var list = new UnorderedList();
        list.addClassName("map-layer-list");
        scene.state().layers().reversed().forEach(layer -> list.add(new LayerRow(map, scene, layer, parts.actions())));
        body().add(list);
        if (!overlays.isEmpty()) {
            var more = new UnorderedList();
            more.addClassName("map-layer-list");
            overlays.stream()
                    .sorted(Comparator.comparingInt(PlanOverlay::order))
                    .forEach(overlay -> more.add(new ListItem(toggle(scene, overlay))));
            body().add(new H3(getTranslation("map.overlays")), more);
        }
    }

    private Checkbox toggle(PlanScene scene, PlanOverlay overlay) {
        var box = new Checkbox(getTranslation(overlay.titleKey()));
        List<Overlay> shown = new java.util.ArrayList<>();
        box.addValueChangeListener(change -> {
            shown.forEach(each -> map.removeOverlay(each.id()));
            shown.clear();
            if (change.getValue()) {
                shown.addAll(overlay.overlays(scene.actor(), scene.state()));
                shown.forEach(map::put);
            }
        });
        return box;
    }
}
