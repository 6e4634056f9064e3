package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.Limits;
import org.tongtu.geodata.LocalProjection;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.DeadEndOracle.Road;

/**
 * The standard's two rules of dead ends on 2,145 real roads of eleven municipalities, against somebody who looks at each
 * with each: that of main roads truly finds none until they are cut, that of lanes finds those that stop.
 */
class LiechtensteinDeadEndTests {

    private static final Path FOLDER = Path.of("../shared/data/regions/liechtenstein");

    private static final Set<String> MAIN = Set.of("motorway", "primary", "secondary", "tertiary");

    /** Metres on either side of a border that are taken out of a road that is cut. */
    private static final double HALF_GAP = 20;

    private static List<Road> roads = List.of();
    private static Map<JurisdictionCode, Geometry> towns = Map.of();

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the data folder ../shared/data is not here");
        roads = read("roads.geojson").stream().map(each -> new Road(word(each, "id"), word(each, "class"), each.geometry())).toList();
        towns = read("jurisdictions.geojson").stream().collect(Collectors.toMap(
                town -> JurisdictionCode.of(word(town, "code")), Feature::geometry, (one, other) -> one, LinkedHashMap::new));
    }

    private static List<Feature> read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return GeoJsonFeatures.readAll(in, Limits.UPLOAD);
        }
    }

    private static String word(Feature feature, String property) {
        return String.valueOf(feature.properties().get(property));
    }

    @Test
    void theLanesThatStopAtABorderAreThoseThatBruteForceFinds() {
        Set<String> expected = new DeadEndOracle(roads, towns).list(Set.of("local", "track"), 100, 200);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(found("lane-dead-end", roads)).isEqualTo(expected);
    }

    @Test
    void noMainRoadStopsAtABorder() {
        assertThat(new DeadEndOracle(roads, towns).list(MAIN, 2000, 3000)).isEmpty();
        assertThat(found("road-dead-end", roads)).isEmpty();
    }

    /** Each real road that crosses one border once, by itself between two lanes and cut there: by construction one dead end, from end to end. */
    @Test
    void aMainRoadThatIsCutAtABorderIsFoundThere() {
        List<Road> crossing = roads.stream().filter(road -> MAIN.contains(road.kind()) && crossing(road).isPresent()).toList();
        assertThat(crossing).extracting(Road::id).hasSizeGreaterThan(5);
        for (Road road : crossing) {
            Coordinate[] one = cut(road).getFirst().line().getCoordinates();
            Coordinate[] other = cut(road).getLast().line().getCoordinates();
            List<Road> all = Stream.concat(cut(road).stream(), Stream.of(lane(one[0]), lane(other[other.length - 1]))).toList();
            assertThat(found("road-dead-end", all)).as(road.id()).containsExactly(DeadEndOracle.unordered(one[one.length - 1], other[0]));
        }
    }

    /** The main roads alone, for by the lanes there is a way round: what is found is what brute force finds. */
    @Test
    void mainRoadsThatAreAllCutAtTheBordersAreFoundWhereNoWayLeadsRound() {
        List<Road> cut = roads.stream().filter(road -> MAIN.contains(road.kind()))
                .flatMap(road -> crossing(road).isPresent() ? cut(road).stream() : Stream.of(road)).toList();
        Set<String> expected = new DeadEndOracle(cut, towns).list(MAIN, 2000, 3000);
        assertThat(expected).hasSizeGreaterThan(5);
        assertThat(found("road-dead-end", cut)).isEqualTo(expected);
    }

    /** Where along a road, in metres, the only border that it crosses is; empty where it crosses none or more, or right at an end. */
    private static OptionalDouble crossing(Road road) {
        LocalProjection plane = LocalProjection.centredOn(road.line());
        List<Coordinate> places = towns.values().stream()
                .flatMap(town -> Stream.of(road.line().intersection(town.getBoundary()).getCoordinates()))
                .filter(place -> towns.values().stream().filter(town -> town.distance(town.getFactory().createPoint(place)) < 1e-9).count() == 2)
                .map(plane::toMetres).toList();
        var line = new LengthIndexedLine(plane.toMetres(road.line()));
        if (places.isEmpty() || places.stream().anyMatch(place -> place.distance(places.getFirst()) > 0.01)) {
            return OptionalDouble.empty();
        }
        double at = line.indexOf(places.getFirst());
        return Math.min(at, line.getEndIndex() - at) > 3 * HALF_GAP ? OptionalDouble.of(at) : OptionalDouble.empty();
    }

    /** Some metres across the end of a road, which so is none. */
    private static Road lane(Coordinate end) {
        return new Road("lane at " + end, "local", Grid.FACTORY.createLineString(new Coordinate[] {
            new Coordinate(end.x - 1e-4, end.y - 1e-4), end, new Coordinate(end.x + 1e-4, end.y + 1e-4)}));
    }

    private static List<Road> cut(Road road) {
        LocalProjection plane = LocalProjection.centredOn(road.line());
        var line = new LengthIndexedLine(plane.toMetres(road.line()));
        double at = crossing(road).orElseThrow();
        return List.of(new Road(road.id() + "-1", road.kind(), plane.toDegrees(line.extractLine(0, at - HALF_GAP))),
                new Road(road.id() + "-2", road.kind(), plane.toDegrees(line.extractLine(at + HALF_GAP, line.getEndIndex()))));
    }

    /** Where each begins and what it fails to meet. */
    private static Set<String> found(String rule, List<Road> roads) {
        var plan = TwoTowns.under(rule);
        roads.forEach(road -> plan.feature("road", road.id(), road.line(), "class", road.kind()));
        PlanState state = plan.state();
        return new Checking(new RealGround(), TwoTowns.WORDING, Duration.ofMinutes(1)).all(state).findings().stream()
                .map(finding -> DeadEndOracle.unordered(Optional.ofNullable(finding.place()).orElseThrow().getCoordinates()))
                .collect(Collectors.toSet());
    }

    /** The municipalities as a check asks about them. */
    private static final class RealGround implements Ground {

        @Override
        public Map<JurisdictionCode, Localized> members() {
            return towns.keySet().stream().collect(Collectors.toMap(code -> code, code -> Localized.same(code.value())));
        }

        @Override
        public Set<JurisdictionCode> affectedBy(Geometry geometry) {
            return towns.entrySet().stream()
                    .filter(town -> town.getValue().intersects(geometry))
                    .filter(town -> geometry.getDimension() == 0 || town.getValue().relate(geometry, "T********"))
                    .map(Map.Entry::getKey).collect(Collectors.toSet());
        }

        @Override
        public Map<JurisdictionCode, Double> areas(Geometry geometry) {
            return Map.of();
        }

        @Override
        public Geometry union() {
            return towns.values().iterator().next();
        }
    }
}
