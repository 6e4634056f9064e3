package org.tongtu.plan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.JurisdictionCode;

/** Somebody who looks for dead ends by holding each road against each, and each straight piece of road against each. */
final class DeadEndOracle {

    /** Metres in a degree of latitude, near enough. */
    private static final double DEGREE = 110_000;

    record Road(String id, String kind, Geometry line) {}

    private final List<Road> roads;
    private final Map<JurisdictionCode, Geometry> towns;

    DeadEndOracle(List<Road> roads, Map<JurisdictionCode, Geometry> towns) {
        this.roads = roads;
        this.towns = towns;
    }

    /** Where each begins and what it fails to meet. */
    Set<String> list(Set<String> classes, double border, double gap) {
        var found = new HashSet<String>();
        for (Road road : roads) {
            Coordinate[] all = road.line().getCoordinates();
            boolean open = classes.contains(road.kind()) && !all[0].equals2D(all[all.length - 1]);
            for (Coordinate end : open ? List.of(all[0], all[all.length - 1]) : List.<Coordinate>of()) {
                if (isNearAnother(end, border) && roads.stream().noneMatch(other -> !other.equals(road) && metres(other.line(), end) <= 1)) {
                    counterpart(road, end, classes, gap)
                            .map(other -> nearest(other.line(), end))
                            .filter(place -> !isWay(end, place, gap))
                            .ifPresent(place -> found.add(unordered(end, place)));
                }
            }
        }
        return found;
    }

    /** Two that face each other are told the same way round. */
    static String unordered(Coordinate... ends) {
        return List.of(ends).stream().map(end -> "%.7f %.7f".formatted(end.x, end.y)).sorted().collect(Collectors.joining(", "));
    }

    private Optional<Road> counterpart(Road road, Coordinate end, Set<String> classes, double gap) {
        return roads.stream()
                .filter(other -> !other.equals(road) && classes.contains(other.kind()) && metres(other.line(), end) <= gap)
                .filter(other -> !home(end).containsAll(home(nearest(other.line(), end))))
                .min(Comparator.comparingDouble(other -> metres(other.line(), end)));
    }

    /** Whether one comes from place to place by straight pieces of road, of which only what lies in the square counts. */
    private boolean isWay(Coordinate end, Coordinate place, double gap) {
        double wide = gap / DEGREE / Math.cos(Math.toRadians(end.y));
        double high = gap / DEGREE;
        List<LineSegment> unseen = new ArrayList<>();
        for (Road road : roads) {
            Coordinate[] all = road.line().getCoordinates();
            for (int i = 1; i < all.length; i++) {
                clip(new LineSegment(all[i - 1], all[i]), at -> new Coordinate(at.x - end.x, at.y - end.y), wide, high)
                        .ifPresent(piece -> unseen.add(new LineSegment(plus(piece.p0, end), plus(piece.p1, end))));
            }
        }
        List<LineSegment> reached = new ArrayList<>();
        take(unseen, reached, new LineSegment(end, end));
        for (int i = 0; i < reached.size(); i++) {
            if (reached.get(i).distance(place) <= 1 / 111_000.0) {
                return true;
            }
            take(unseen, reached, reached.get(i));
        }
        return false;
    }

    private static Coordinate plus(Coordinate at, Coordinate by) {
        return new Coordinate(at.x + by.x, at.y + by.y);
    }

    private static void take(List<LineSegment> unseen, List<LineSegment> reached, LineSegment from) {
        List<LineSegment> near = unseen.stream().filter(each -> isNear(each, from) && each.distance(from) <= 1 / 111_000.0).toList();
        reached.addAll(near);
        unseen.removeAll(new HashSet<>(near));
    }

    /** Worth measuring. */
    private static boolean isNear(LineSegment one, LineSegment other) {
        double little = 1e-5;
        return one.minX() - little <= other.maxX() && other.minX() - little <= one.maxX()
                && one.minY() - little <= other.maxY() && other.minY() - little <= one.maxY();
    }

    /** What of a piece lies in a box about the origin (Liang and Barsky). */
    private static Optional<LineSegment> clip(LineSegment piece, UnaryOperator<Coordinate> shift, double wide, double high) {
        Coordinate from = shift.apply(piece.p0);
        Coordinate to = shift.apply(piece.p1);
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double[] leaving = {-dx, dx, -dy, dy};
        double[] room = {from.x + wide, wide - from.x, from.y + high, high - from.y};
        double enters = 0;
        double leaves = 1;
        for (int i = 0; i < 4; i++) {
            if (leaving[i] == 0 && room[i] < 0) {
                return Optional.empty();
            }
            if (leaving[i] < 0) {
                enters = Math.max(enters, room[i] / leaving[i]);
            } else if (leaving[i] > 0) {
                leaves = Math.min(leaves, room[i] / leaving[i]);
            }
        }
        return enters > leaves ? Optional.empty() : Optional.of(new LineSegment(
                from.x + enters * dx, from.y + enters * dy, from.x + leaves * dx, from.y + leaves * dy));
    }

    private Set<JurisdictionCode> home(Coordinate place) {
        return towns.keySet().stream().filter(code -> distance(code, place) == 0).collect(Collectors.toSet());
    }

    private boolean isNearAnother(Coordinate end, double border) {
        Set<JurisdictionCode> home = home(end);
        return !home.isEmpty() && towns.keySet().stream().anyMatch(code -> !home.contains(code) && distance(code, end) <= border);
    }

    private double distance(JurisdictionCode code, Coordinate place) {
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
}
