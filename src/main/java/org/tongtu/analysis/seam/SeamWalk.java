package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.check.Nearest;
import org.tongtu.plan.standard.LayerDefinition;

/** Walks the borders of one state of the plan: what each layer has there, and what the rules found. */
final class SeamWalk {

    /** A finding this near a stop, about one of its things, belongs to it; metres. */
    private static final double BESIDE = 50;

    private final PlanState state;
    private final List<Finding> findings;
    private final List<LayerDefinition> layers;
    private final DeadEnds deadEnds;

    /**
     * @param layers those of which the reader sees every feature as it is
     * @param findings as the same reader may read them
     */
    SeamWalk(PlanState state, List<LayerDefinition> layers, List<Finding> findings) {
        this.state = state;
        this.layers = layers;
        this.findings = findings.stream().filter(finding -> finding.place() != null).toList();
        this.deadEnds = new DeadEnds(state, this.findings);
    }

    List<Seam> walk(List<Border> borders) {
        List<Town> towns = borders.stream().flatMap(border -> Stream.of(Side.values()).map(border::town)).distinct().toList();
        return borders.stream().map(border -> new Seam(border, stops(border, towns))).toList();
    }

    private List<Stop> stops(Border border, List<Town> towns) {
        var stops = new ArrayList<>(new BoundaryStops(border).list());
        var ground = new Ground(border, towns.stream().filter(town -> !border.isOf(town)).toList(),
                stops.stream().anyMatch(stop -> stop.kind() == StopKind.BOUNDARY_GAP));
        for (LayerDefinition layer : layers) {
            if (has(layer, GeometryKind.LINE)) {
                stops.addAll(new LineStops(ground, state, layer).list());
            }
            if (has(layer, GeometryKind.POLYGON)) {
                stops.addAll(new ZoneStops(ground, state, layer).list());
            }
        }
        List<Stop> told = deadEnds.at(ground);
        stops.removeIf(stop -> !stop.hasCounterpart() && told.stream().anyMatch(stop::isSameEnd));
        stops.addAll(told.stream().filter(dead -> stops.stream().noneMatch(dead::isSameEnd)).toList());
        return stops.stream()
                .map(stop -> stop.with(findings.stream().filter(finding -> isOf(stop, finding)).toList()))
                .sorted(Comparator.comparingDouble(Stop::chainage).thenComparing(Stop::id))
                .toList();
    }

    private static boolean has(LayerDefinition layer, GeometryKind kind) {
        return layer.geometries().contains(kind);
    }

    private static boolean isOf(Stop stop, Finding finding) {
        Set<UUID> own = stop.things().map(Thing::id).collect(Collectors.toSet());
        Geometry place = Objects.requireNonNull(finding.place());
        return finding.things().stream().anyMatch(own::contains)
                && Ellipsoid.around(place.getEnvelopeInternal(), BESIDE).intersects(stop.shape().getEnvelopeInternal())
                && Nearest.of(place, stop.shape()).metres() <= BESIDE;
    }
}
