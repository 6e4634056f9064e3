package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;

/**
 * The common border of two towns as one way to walk: its pieces the longest first, each from its northern end, with one
 * chainage 里程 in metres through all of them. Exclaves make borders of several pieces.
 */
public final class Border {

    /** Shorter ones are corners. */
    private static final double SHORTEST = 1;

    private final Town one;
    private final Town other;
    private final List<Stretch> stretches = new ArrayList<>();
    private final double length;

    private Border(Town one, Town other, List<LineString> pieces) {
        this.one = one;
        this.other = other;
        double walked = 0;
        for (LineString piece : pieces) {
            var stretch = new Stretch(piece, walked);
            stretches.add(stretch);
            walked = stretch.end();
        }
        this.length = walked;
    }

    /** Empty where the two meet at most in corners. */
    static Optional<Border> between(Town one, Town other) {
        if (!one.boundary().getEnvelopeInternal().intersects(other.boundary().getEnvelopeInternal())) {
            return Optional.empty();
        }
        var merger = new LineMerger();
        merger.add(OverlayNGRobust.overlay(one.boundary().getBoundary(), other.boundary().getBoundary(), OverlayNG.INTERSECTION));
        @SuppressWarnings("unchecked")
        Collection<LineString> merged = merger.getMergedLineStrings();
        List<LineString> pieces = merged.stream()
                .filter(piece -> Ellipsoid.length(piece) >= SHORTEST)
                .map(Border::fromTheNorth)
                .sorted(Comparator.<LineString>comparingDouble(Ellipsoid::length).reversed()
                        .thenComparing(piece -> piece.getCoordinateN(0)))
                .toList();
        return pieces.isEmpty() ? Optional.empty() : Optional.of(new Border(one, other, pieces));
    }

    /** The same way round for everybody; the border of an enclave runs counter-clockwise from its northernmost point. */
    private static LineString fromTheNorth(LineString piece) {
        if (piece.isClosed()) {
            return ring(piece);
        }
        Coordinate first = piece.getCoordinateN(0);
        Coordinate last = piece.getCoordinateN(piece.getNumPoints() - 1);
        return first.y > last.y || (first.y == last.y && first.x <= last.x) ? piece : piece.reverse();
    }

    private static LineString ring(LineString piece) {
        Coordinate[] round = Orientation.isCCW(piece.getCoordinates()) ? piece.getCoordinates() : piece.reverse().getCoordinates();
        int north = 0;
        for (int i = 1; i < round.length - 1; i++) {
            north = round[i].y > round[north].y ? i : north;
        }
        var turned = new Coordinate[round.length];
        for (int i = 0; i < round.length; i++) {
            turned[i] = round[(north + i) % (round.length - 1)];
        }
        return Grid.FACTORY.createLineString(turned);
    }

    public Town town(Side side) {
        return side == Side.ONE ? one : other;
    }

    /** Names it in addresses. */
    public String key() {
        return one.code() + "-" + other.code();
    }

    /** Metres on the ellipsoid, of all pieces. */
    public double length() {
        return length;
    }

    public List<LineString> lines() {
        return stretches.stream().map(Stretch::line).toList();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    Envelope box() {
        var box = new Envelope();
        stretches.forEach(stretch -> box.expandToInclude(stretch.line().getEnvelopeInternal()));
        return box;
    }

    Geometry line() {
        return Grid.FACTORY.createMultiLineString(lines().toArray(LineString[]::new));
    }
}
