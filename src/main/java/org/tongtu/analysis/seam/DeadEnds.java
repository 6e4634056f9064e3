package org.tongtu.analysis.seam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.standard.Rule;
import org.tongtu.plan.standard.Rules;

/** Dead ends 断头路 that the standard's rules found further from the border than one sees when walking along it. */
final class DeadEnds {

    private final PlanState state;
    private final List<Finding> findings;

    DeadEnds(PlanState state, List<Finding> findings) {
        Set<String> rules = Rules.of(state).list().stream()
                .filter(Rule.RoadDeadEnd.class::isInstance)
                .map(rule -> rule.head().code())
                .collect(Collectors.toSet());
        this.state = state;
        this.findings = findings.stream().filter(finding -> rules.contains(finding.jointRule()) && finding.place() instanceof LineString).toList();
    }

    List<Stop> at(Ground ground) {
        return findings.stream().flatMap(finding -> stop(ground, finding).stream()).toList();
    }

    private Optional<Stop> stop(Ground ground, Finding finding) {
        var way = (LineString) Objects.requireNonNull(finding.place());
        Coordinate end = way.getCoordinateN(0);
        Coordinate over = way.getCoordinateN(way.getNumPoints() - 1);
        Optional<Side> from = ground.side(end).filter(side -> ground.liesOn(over, side.across()));
        List<Thing> roads = finding.things().stream().flatMap(id -> state.find(id).stream()).toList();
        if (from.isEmpty() || roads.size() != 2) {
            return Optional.empty();
        }
        boolean first = from.get() == Side.ONE;
        return Layers.of(state).find(roads.getFirst().group()).map(layer -> new Stop(StopKind.ROAD_ENDS, layer,
                ground.chainage(way.getCentroid().getCoordinate()), way,
                first ? roads.getFirst() : roads.getLast(), first ? roads.getLast() : roads.getFirst(), finding.measured(), List.of()));
    }
}
