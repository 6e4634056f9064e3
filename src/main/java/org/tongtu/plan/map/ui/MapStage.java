package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.MapClicked;
import org.tongtu.leaflet.MapHit;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.MapPicture;
import org.tongtu.plan.map.MapSources;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.Notices;

/** The map with its sheets; holds which feature is chosen and keeps map, list and details at one. */
class MapStage extends Div {

    /** About 300 m: a point chosen from the list is shown with its surroundings. */
    private static final double SURROUNDINGS = 0.003;

    private final transient MapParts parts;
    private final transient PlanScenes scenes;
    private final LeafletMap map;
    private final LayerPanel layers;
    private transient @Nullable FeatureList list;
    private transient @Nullable Envelope sight;
    private final FeaturePanel feature;
    private final EditionSelect edition;
    private final NewerEdition newer;
    private transient PlanScene scene;

    MapStage(MapParts parts, PlanScenes scenes, PlanScene scene) {
        this.parts = parts;
        this.scenes = scenes;
        this.scene = scene;
        addClassName("map-stage");
        map = parts.maps().create(scene.actor(), scene.plan().attribution(), scene.locale());
        layers = new LayerPanel(map);
        feature = new FeaturePanel(parts.words(), parts.panels(), this::zoom, this::choose, this::forget);
        edition = new EditionSelect(this::change);
        newer = new NewerEdition(parts.news(), scenes, scene, edition, this::change);
        map.addClickedListener(this::clicked);
        map.addMovedListener(moved -> moved(moved.bounds()));
        add(bar(), map, layers, feature);
        show(scene);
    }

    private Div bar() {
        var title = new H1(scene.plan().title().in(scene.locale()));
        Button tree = button("map.layers", VaadinIcon.GRID_SMALL, () -> layers.setVisible(!layers.isVisible()));
        Button find = button("map.list", VaadinIcon.SEARCH, this::toggleList);
        var bar = new Div(title, edition, tree, find);
        parts.tools().forEach(tool -> bar.add(button(tool.titleKey(), tool.icon(),
                () -> Going.to(this, tool.address(scene.plan().id(), scene.edition().number(), Pictures.of(map))))));
        bar.add(newer);
        bar.addClassName("map-bar");
        return bar;
    }

    private Button button(String key, VaadinIcon icon, Runnable act) {
        var words = new Span(getTranslation(key));
        words.addClassName("map-words");
        var sign = icon.create();
        sign.getElement().setAttribute("slot", "prefix");
        var button = new Button();
        button.addClickListener(click -> act.run());
        button.getElement().appendChild(sign.getElement(), words.getElement());
        return button;
    }

    final void show(PlanScene wanted) {
        scene = wanted;
        map.setLayers(MapSources.of(scene.state(), scene.edition().number(), scene.locale()));
        newer.show(scene);
        layers.show(scene, parts);
        if (list != null) {
            list.show(scene);
        }
    }

    void show(MapPicture picture) {
        Pictures.show(map, picture);
        layers.show(scene, parts);
    }

    private void moved(Envelope bounds) {
        sight = bounds;
        if (list != null) {
            list.sight(bounds);
        }
    }

    /** Made when it is first asked for. */
    private FeatureList list() {
        FeatureList made = list;
        if (made == null) {
            made = new FeatureList(parts.features(), parts.words(), this::goTo);
            list = made;
            addComponentAtIndex(indexOf(feature), made);
            made.show(scene);
            if (sight != null) {
                made.sight(sight);
            }
        }
        return made;
    }

    private void change(int number) {
        scenes.open(number, scene.locale()).ifPresent(this::show);
        feature.close();
    }

    private void toggleList() {
        if (list().isVisible()) {
            list().close();
        } else {
            list().open();
        }
    }

    /** A link from elsewhere; what this reader may not see is as good as not there. */
    void find(UUID id) {
        scene.state().find(id).filter(thing -> thing.geometry().isPresent()).ifPresentOrElse(this::goTo,
                () -> Notices.refused(new org.tongtu.kernel.Refused(org.tongtu.kernel.Refused.Kind.NOT_FOUND, "map.no-feature")));
    }

    private void clicked(MapClicked click) {
        List<Thing> there = parts.things(scene, map, click);
        if (there.isEmpty()) {
            feature.close();
        } else {
            choose(there.getFirst(), there.subList(1, there.size()));
        }
    }

    private void goTo(Thing thing) {
        choose(thing);
        zoom(thing);
    }

    private void choose(Thing thing) {
        choose(thing, List.of());
    }

    private void choose(Thing thing, List<Thing> others) {
        showLayerOf(thing);
        map.select(new MapHit(thing.group(), thing.id()));
        if (list != null) {
            list.mark(thing);
        }
        feature.show(scene, thing, others);
    }

    private void showLayerOf(Thing thing) {
        map.layers().stream()
                .filter(layer -> layer.id().equals(thing.group()) && !layer.visible())
                .findFirst()
                .ifPresent(layer -> {
                    map.update(layer.withVisible(true));
                    layers.show(scene, parts);
                });
    }

    private void forget() {
        map.select(null);
        if (list != null) {
            list.mark(null);
        }
    }

    private void zoom(Thing thing) {
        thing.geometry().ifPresent(geometry -> {
            var box = new Envelope(geometry.getEnvelopeInternal());
            box.expandBy(Math.max(SURROUNDINGS - box.getDiameter() / 2, box.getDiameter() * 0.15));
            map.show(box);
        });
    }
}
