package org.tongtu.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;
import org.tongtu.plan.compare.Inventory;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/** Cuts a layer along a boundary and measures the pieces by class and town. */
final class LayerCut {

    /** Square metres that set algebra on floating numbers may gain or lose. */
    private static final double HAIR = 1;

    private final DisclosedState state;
    private final PreparedGeometry boundary;
    private final TownShares towns;
    private final Share whole;

    /** @param whole the boundary's own area by town */
    LayerCut(DisclosedState state, PreparedGeometry boundary, TownShares towns, Share whole) {
        this.state = state;
        this.boundary = boundary;
        this.towns = towns;
        this.whole = whole;
    }

    /** One for each measure that the layer has something in; an empty one in areas where it has nothing at all. */
    List<LayerShare> of(LayerDefinition layer) {
        var pieces = new TreeMap<Measure, Map<String, List<Geometry>>>();
        Layers layers = Layers.of(state);
        state.intersecting(layer.code(), boundary.getGeometry().getEnvelopeInternal()).forEach(thing -> thing.geometry()
                .map(shape -> Overlays.within(boundary, shape))
                .filter(piece -> !piece.isEmpty())
                .map(Overlays::fine)
                .ifPresent(piece -> pieces.computeIfAbsent(TownShares.measureOf(piece), measure -> new TreeMap<>())
                        .computeIfAbsent(Inventory.codeOf(layers, thing), code -> new ArrayList<>()).add(piece)));
        if (pieces.isEmpty()) {
            return List.of(areas(layer, Map.of()));
        }
        return pieces.entrySet().stream()
                .map(each -> each.getKey() == Measure.AREA ? areas(layer, each.getValue()) : others(layer, each.getKey(), each.getValue()))
                .toList();
    }

    private LayerShare others(LayerDefinition layer, Measure measure, Map<String, List<Geometry>> pieces) {
        var rows = new ArrayList<Share>();
        pieces.forEach((code, some) -> rows.add(some.stream()
                .map(piece -> new Share(code, towns.of(piece, measure)))
                .reduce(Share.none(code), Share::plus)));
        return new LayerShare(layer, measure, state.sight(layer.code()), rows, sum(rows), null, 0);
    }

    private LayerShare areas(LayerDefinition layer, Map<String, List<Geometry>> pieces) {
        var shapes = new LinkedHashMap<String, Geometry>();
        pieces.forEach((code, some) -> shapes.put(code, Overlays.union(some)));
        Geometry all = shapes.size() == 1 ? shapes.values().iterator().next() : Overlays.union(shapes.values());
        double claimed = pieces.values().stream().flatMap(List::stream).mapToDouble(Ellipsoid::area).sum();
        double doubled = claimed - Ellipsoid.area(all);
        boolean clash = layer.exclusive() && doubled > HAIR;
        List<Share> rows = rows(clash ? apart(shapes) : shapes);
        Share covered = layer.exclusive() ? sum(rows) : new Share("", towns.of(all, Measure.AREA));
        return new LayerShare(layer, Measure.AREA, state.sight(layer.code()), rows, covered, rest(covered), clash ? doubled : 0);
    }

    /** Ground that two classes claim is left to the first by code. */
    private static Map<String, Geometry> apart(Map<String, Geometry> shapes) {
        var apart = new LinkedHashMap<String, Geometry>();
        Geometry taken = Grid.FACTORY.createPolygon();
        for (Map.Entry<String, Geometry> each : shapes.entrySet()) {
            apart.put(each.getKey(), Overlays.without(each.getValue(), taken));
            taken = Overlays.union(List.of(taken, each.getValue()));
        }
        return apart;
    }

    private List<Share> rows(Map<String, Geometry> shapes) {
        return shapes.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Share(each.getKey(), towns.of(each.getValue(), Measure.AREA)))
                .toList();
    }

    private static Share sum(List<Share> rows) {
        return rows.stream().reduce(Share.none(""), Share::plus);
    }

    /** What is left of the boundary, town by town; less than a hair is nothing. */
    private Share rest(Share covered) {
        var left = new LinkedHashMap<String, Double>();
        whole.towns().forEach((town, area) -> {
            double free = area - covered.in(town);
            left.put(town, Math.abs(free) < HAIR ? 0 : free);
        });
        return new Share("", left);
    }
}
