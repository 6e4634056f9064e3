package org.tongtu.plan.map.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.MapClicked;
import org.tongtu.leaflet.TileSource;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.FeatureQuery;
import org.tongtu.plan.map.FeatureWords;
import org.tongtu.plan.map.MapFeatures;

/** What the map's screen is put together from, contributions of upper modules included. */
@Component
class MapParts {

    private final RegionMaps maps;
    private final MapFeatures features;
    private final FeatureWords words;
    private final EditionNews news;
    private final ObjectProvider<PlanPanel> panels;
    private final ObjectProvider<PlanOverlay> overlays;
    private final ObjectProvider<MapTool> tools;
    private final ObjectProvider<LayerAction> actions;

    MapParts(RegionMaps maps, MapFeatures features, FeatureWords words, EditionNews news, ObjectProvider<PlanPanel> panels,
            ObjectProvider<PlanOverlay> overlays, ObjectProvider<MapTool> tools, ObjectProvider<LayerAction> actions) {
        this.maps = maps;
        this.features = features;
        this.words = words;
        this.news = news;
        this.panels = panels;
        this.overlays = overlays;
        this.tools = tools;
        this.actions = actions;
    }

    RegionMaps maps() {
        return maps;
    }

    MapFeatures features() {
        return features;
    }

    /** What was hit, then what is drawn too small to be hit. */
    List<Thing> things(PlanScene scene, LeafletMap map, MapClicked click) {
        Set<String> visible = map.layers().stream().filter(TileSource::visible).map(TileSource::id).collect(Collectors.toSet());
        var place = FeatureQuery.all().within(new Envelope(click.place()));
        return Stream.concat(click.hits().stream().flatMap(hit -> scene.state().find(hit.id()).stream()),
                        features.list(scene.actor(), scene.state(), place).stream().filter(thing -> visible.contains(thing.group())))
                .distinct()
                .toList();
    }

    FeatureWords words() {
        return words;
    }

    EditionNews news() {
        return news;
    }

    List<PlanPanel> panels() {
        return panels.stream().toList();
    }

    List<MapTool> tools() {
        return tools.stream().sorted(Comparator.comparingInt(MapTool::order)).toList();
    }

    List<LayerAction> actions() {
        return actions.stream().sorted(Comparator.comparingInt(LayerAction::order)).toList();
    }

    List<PlanOverlay> overlays() {
        return overlays.stream().toList();
    }
}
