package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanState;

/**
 * The standard's two rules of dead ends on 2,145 real roads of eleven municipalities, against somebody who looks at each
 * with each: that of main roads truly finds none, that of lanes finds those that stop.
 */
class LiechtensteinDeadEndTests {

    private static final Path FOLDER = Path.of("../shared/data/regions/liechtenstein");

    private record Road(String id, String kind, Geometry line) {}

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
        Set<String> expected = bruteForce(Set.of("local", "track"), 100, 200);
        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(found("lane-dead-end")).isEqualTo(expected);
    }

    @Test
    void noMainRoadStopsAtABorder() {
        assertThat(bruteForce(Set.of("motorway", "primary", "secondary", "tertiary"), 2000, 3000)).isEmpty();
        assertThat(found("road-dead-end")).isEmpty();
    }

    /** Where each begins and what it fails to meet; two that face each other the same way round as the oracle tells them. */
    private static Set<String> found(String rule) {
        var plan = TwoTowns.under(rule);
        roads.forEach(road -> plan.feature("road", road.id(), road.line(), "class", road.kind()));
        PlanState state = plan.state();
        return new Checking(new RealGround(), TwoTowns.WORDING, Duration.ofMinutes(1)).all(state).findings().stream()
                .map(finding -> unordered(Optional.ofNullable(finding.place()).orElseThrow().getCoordinates()))
                .collect(Collectors.toSet());
    }

    private static String unordered(Coordinate... ends) {
        return List.of(ends).stream().map(end -> "%.7f %.7f".formatted(end.x, end.y)).sorted().collect(Collectors.joining(", "));
    }

    private static Set<String> bruteForce(Set<String> classes, double border, double gap) {
        var found = new HashSet<String>();
        for (Road road : roads) {
            Coordinate[] all = road.line().getCoordinates();
            boolean open = classes.contains(road.kind()) && !all[0].equals2D(all[all.length - 1]);
            for (Coordinate end : open ? List.of(all[0], all[all.length - 1]) : List.<Coordinate>of()) {
                if (isNearAnother(end, border) && roads.stream().noneMatch(other -> !other.equals(road) && metres(other.line(), end) <= 1)) {
                    counterpart(road, end, classes, gap)
                            .filter(other -> !reached(road, end, gap).contains(other))
                            .ifPresent(other -> found.add(unordered(end, nearest(other.line(), end))));
                }
            }
        }
        return found;
    }

    private static Optional<Road> counterpart(Road road, Coordinate end, Set<String> classes, double gap) {
        return roads.stream()
                .filter(other -> !other.equals(road) && classes.contains(other.kind()) && metres(other.line(), end) <= gap)
                .filter(other -> !home(end).containsAll(home(nearest(other.line(), end))))
                .min(Comparator.comparingDouble(other -> metres(other.line(), end)));
    }

    /** Whatever one comes to from a road by roads that the square around its end touches. */
    private static Set<Road> reached(Road from, Coordinate end, double gap) {
        var square = new Envelope(end);
        square.expandBy(gap / 110_000 / Math.cos(Math.toRadians(end.y)), gap / 110_000);
        List<Road> near = new ArrayList<>(roads.stream().filter(road -> road.line().getEnvelopeInternal().intersects(square)).toList());
        var reached = new LinkedHashSet<Road>(List.of(from));
        for (List<Road> newly = List.of(from); !newly.isEmpty(); ) {
            List<Road> last = newly;
            newly = near.stream().filter(road -> !reached.contains(road)
                    && last.stream().anyMatch(one -> one.line().distance(road.line()) <= 1 / 111_000.0)).toList();
            reached.addAll(newly);
        }
        return reached;
    }

    private static Set<JurisdictionCode> home(Coordinate place) {
        return towns.keySet().stream().filter(code -> distance(code, place) == 0).collect(Collectors.toSet());
    }

    private static boolean isNearAnother(Coordinate end, double border) {
        Set<JurisdictionCode> home = home(end);
        return !home.isEmpty() && towns.keySet().stream().anyMatch(code -> !home.contains(code) && distance(code, end) <= border);
    }

    private static double distance(JurisdictionCode code, Coordinate place) {
        Geometry town = towns.getOrDefault(code, roads.getFirst().line());
        return town.covers(town.getFactory().createPoint(place)) ? 0 : metres(town, place);
    }

    private static double metres(Geometry line, Coordinate place) {
        return Ellipsoid.distance(nearest(line, place), place);
    }

    private static Coordinate nearest(Geometry line, Coordinate place) {
        double shrink = Math.cos(Math.toRadians(place.y));
        var flat = AffineTransformation.scaleInstance(shrink, 1);
        Coordinate nearest = new DistanceOp(flat.transform(line), flat.transform(line.getFactory().createPoint(place))).nearestPoints()[0];
        return new Coordinate(nearest.x / shrink, nearest.y);
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
