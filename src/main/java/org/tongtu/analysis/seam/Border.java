package org.tongtu.analysis.seam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;

/**
 * The common border of two towns as one way to walk: its pieces the longest first, each from its northern end, with one
 * chainage 里程 in metres through all of them. Exclaves make borders of several pieces.
 */
public final class Border {

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

    /**
     * Empty where the two meet at most in corners.
     *
     * @param facing pieces of outline that run beside the other's instead of upon it
     */
    static Optional<Border> between(Town one, Town other, List<LineString> facing) {
        List<LineString> pieces = Outlines.merge(Stream.concat(Outlines.common(one, other).stream(), facing.stream()).toList()).stream()
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

    boolean isOf(Town town) {
        return town == one || town == other;
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
