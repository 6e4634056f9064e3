package org.tongtu.analysis.seam;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.geodata.Grid;

/** What of two towns' outlines is one line to the letter, and what is not. */
final class Outlines {

    /** Shorter pieces are corners, metres. */
    static final double SHORTEST = 1;

    /** A tenth of a millimetre: the tolerance for places of the official quality rules, too. */
    private static final PrecisionModel GRID = new PrecisionModel(Grid.UNITS_PER_DEGREE);

    private Outlines() {}

    static List<LineString> common(Town one, Town other) {
        return one.liesWithin(other.boundary().getEnvelopeInternal(), 0)
                ? merge(List.of(OverlayNG.overlay(line(List.of(one)), line(List.of(other)), OverlayNG.INTERSECTION, GRID)))
                : List.of();
    }

    /** The outline as far as it is nobody else's; all at once, because a line that is cut is no longer the same line. */
    static List<LineString> alone(Town town, Collection<Town> others) {
        return merge(List.of(OverlayNG.overlay(line(List.of(town)), line(others), OverlayNG.DIFFERENCE, GRID)));
    }

    private static Geometry line(Collection<Town> towns) {
        return Grid.FACTORY.buildGeometry(towns.stream().flatMap(town -> pieces(town.boundary().getBoundary())).toList());
    }

    private static Stream<Geometry> pieces(Geometry line) {
        return IntStream.range(0, line.getNumGeometries()).mapToObj(line::getGeometryN);
    }

    /** On the grid, so that pieces which were cut from each other meet again. */
    static List<LineString> merge(Collection<? extends Geometry> pieces) {
        var merger = new LineMerger();
        merger.add(pieces);
        @SuppressWarnings("unchecked")
        Collection<LineString> merged = merger.getMergedLineStrings();
        return merged.stream().map(Outlines::onGrid).filter(line -> Ellipsoid.length(line) >= SHORTEST).toList();
    }

    private static LineString onGrid(LineString line) {
        Coordinate[] places = Arrays.stream(line.getCoordinates()).map(Grid::snap).toArray(Coordinate[]::new);
        Coordinate[] distinct = CoordinateArrays.removeRepeatedPoints(places);
        return distinct.length < 2 ? Grid.FACTORY.createLineString() : Grid.FACTORY.createLineString(distinct);
    }
}
