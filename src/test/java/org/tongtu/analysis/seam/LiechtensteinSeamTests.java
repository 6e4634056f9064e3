package org.tongtu.analysis.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Feature;
import org.tongtu.geodata.GeoJsonFeatures;
import org.tongtu.geodata.Limits;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.Layers;

/** The dead ends at eleven municipalities' borders among 2,145 real roads, against somebody who looks at each with each. */
class LiechtensteinSeamTests {

    private static final Path FOLDER = Path.of("../shared/data/regions/liechtenstein");

    /** Where a road ends dead, and how far the neighbour's nearest road is; negative where there is none. */
    private record DeadEnd(String border, String road, Coordinate place, double metres) {

        String name() {
            return border + " " + road + " " + place;
        }
    }

    private record Road(String id, Geometry line) {}

    private static final Map<String, Geometry> BORDERS = new HashMap<>();
    private static final Map<String, Geometry> PARTS = new HashMap<>();

    private static List<Feature> towns = List.of();
    private static List<Road> roads = List.of();
    private static List<Seam> seams = List.of();

    @BeforeAll
    static void walk() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: the data folder ../shared/data is not here");
        towns = read("jurisdictions.geojson");
        roads = read("roads.geojson").stream().map(each -> new Road(String.valueOf(each.properties().get("id")), each.geometry())).toList();
        PlanStates plan = PlanStates.plan();
        DefaultStandard.things().stream().filter(thing -> thing.kind() == ThingKind.LAYER).forEach(plan::with);
        read("roads.geojson").forEach(road -> plan.feature("road", String.valueOf(road.properties().get("id")), road.geometry(),
                "class", String.valueOf(road.properties().get("class"))));
        var state = plan.state();
        seams = new SeamWalk(state, List.of(Layers.of(state).get("road")), List.of()).walk(Neighbourhood.of(towns.stream()
                .map(town -> Town.of(JurisdictionCode.of(code(town)), Localized.same(code(town)), town.geometry()))
                .toList()).borders());
    }

    private static List<Feature> read(String file) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return GeoJsonFeatures.readAll(in, Limits.UPLOAD);
        }
    }

    private static String code(Feature town) {
        return String.valueOf(town.properties().get("code"));
    }

    @Test
    void theDeadEndsAreThoseThatBruteForceFinds() {
        var expected = new TreeMap<String, Double>();
        bruteForce().forEach(end -> expected.put(end.name(), end.metres()));
        var found = new TreeMap<String, Double>();
        seams.forEach(seam -> seam.stops().forEach(stop -> end(seam, stop, 0).forEach(end -> found.put(end, metres(stop)))));
        var faced = new TreeMap<String, Double>(); // two that face each other are one stop
        seams.forEach(seam -> seam.stops().forEach(stop ->
                end(seam, stop, stop.shape().getNumPoints() - 1).forEach(end -> faced.merge(end, metres(stop), Math::min))));
        faced.forEach(found::putIfAbsent);
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((end, metres) -> assertThat(found.get(end)).as(end).isCloseTo(metres, within(0.01)));
    }

    @Test
    void everyPlaceOfABorderLiesOnBothTerritories() {
        assertThat(seams).hasSize(27);
        for (Seam seam : seams) {
            Geometry one = seam.border().town(Side.ONE).boundary().getBoundary();
            Geometry other = seam.border().town(Side.OTHER).boundary().getBoundary();
            for (LineString piece : seam.border().lines()) {
                for (Coordinate place : piece.getCoordinates()) {
                    Point point = piece.getFactory().createPoint(place);
                    assertThat(one.distance(point)).isLessThan(1e-9);
                    assertThat(other.distance(point)).isLessThan(1e-9);
                }
            }
        }
    }

    @Test
    void bordersComeTheLongestFirstAndStopsAsOneWalks() {
        assertThat(seams).extracting(seam -> seam.border().length()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(seams).allSatisfy(seam -> {
            assertThat(seam.stops()).extracting(Stop::chainage).isSorted();
            assertThat(seam.stops()).allSatisfy(stop -> assertThat(stop.chainage()).isBetween(0.0, seam.border().length() + 0.01));
        });
    }

    private static double metres(Stop stop) {
        return stop.metres() == null ? -1 : stop.metres();
    }

    /** The road of the stop that ends dead at one end of the way between the two, if there is one. */
    private static List<String> end(Seam seam, Stop stop, int at) {
        String border = seam.border().key();
        Coordinate place = stop.shape().getCoordinates()[at];
        return roads.stream()
                .filter(road -> stop.things().anyMatch(thing -> thing.id().equals(PlanStates.id(road.id()))))
                .filter(road -> isEnd(road, place) && isDead(road, place) && isNearBorder(border, place))
                .map(road -> new DeadEnd(border, road.id(), place, 0).name())
                .toList();
    }

    private static List<DeadEnd> bruteForce() {
        var found = new ArrayList<DeadEnd>();
        for (int i = 0; i < towns.size(); i++) {
            for (int j = i + 1; j < towns.size(); j++) {
                String border = code(towns.get(i)) + "-" + code(towns.get(j));
                if (border(border).getLength() > 0) {
                    lookAt(border, towns.get(i), towns.get(j), found);
                    lookAt(border, towns.get(j), towns.get(i), found);
                }
            }
        }
        return found;
    }

    private static void lookAt(String border, Feature here, Feature there, List<DeadEnd> found) {
        for (Road road : roads) {
            Coordinate[] all = road.line().getCoordinates();
            for (Coordinate place : all[0].equals2D(all[all.length - 1]) ? List.<Coordinate>of() : List.of(all[0], all[all.length - 1])) {
                if (isNearBorder(border, place) && liesIn(code(here), inner(road, place)) && isDead(road, place)) {
                    found.add(new DeadEnd(border, road.id(), place, nearest(road, place, there)));
                }
            }
        }
    }

    private static double nearest(Road road, Coordinate place, Feature there) {
        double least = 1000;
        boolean any = false;
        for (Road other : roads) {
            Geometry part = PARTS.computeIfAbsent(code(there) + " " + other.id(), it -> other.line().intersection(there.geometry()));
            if (!other.id().equals(road.id()) && part.getLength() > 0 && metres(part, place) <= least) {
                least = metres(part, place);
                any = true;
            }
        }
        return any ? least : -1;
    }

    private static boolean isDead(Road road, Coordinate place) {
        return roads.stream().noneMatch(other -> !other.id().equals(road.id()) && metres(other.line(), place) <= 1);
    }

    private static boolean isEnd(Road road, Coordinate place) {
        Coordinate[] all = road.line().getCoordinates();
        return place.distance(all[0]) < 2e-9 || place.distance(all[all.length - 1]) < 2e-9;
    }

    private static boolean liesIn(String code, Coordinate place) {
        return towns.stream().filter(town -> code(town).equals(code)).anyMatch(town ->
                town.geometry().covers(town.geometry().getFactory().createPoint(place)));
    }

    /** A metre before the end. */
    private static Coordinate inner(Road road, Coordinate end) {
        Coordinate[] all = road.line().getCoordinates();
        Coordinate next = end.distance(all[0]) < 2e-9 ? all[1] : all[all.length - 2];
        double share = Math.min(1, 1 / Ellipsoid.distance(end, next));
        return new Coordinate(end.x + (next.x - end.x) * share, end.y + (next.y - end.y) * share);
    }

    private static Geometry border(String key) {
        List<Geometry> two = List.of(key.split("-")).stream().map(code ->
                towns.stream().filter(town -> code(town).equals(code)).findFirst().orElseThrow().geometry().getBoundary()).toList();
        return BORDERS.computeIfAbsent(key, it -> two.getFirst().intersection(two.getLast()));
    }

    private static boolean isNearBorder(String border, Coordinate place) {
        return metres(border(border), place) <= 100;
    }

    private static double metres(Geometry line, Coordinate place) {
        double shrink = Math.cos(Math.toRadians(place.y));
        var flat = AffineTransformation.scaleInstance(shrink, 1);
        Point point = line.getFactory().createPoint(place);
        Coordinate nearest = new DistanceOp(flat.transform(line), flat.transform(point)).nearestPoints()[0];
        return Ellipsoid.distance(new Coordinate(nearest.x / shrink, nearest.y), place);
    }
}
