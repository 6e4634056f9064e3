package org.tongtu.geodata;

import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Geometries for tests, written the short way. */
final class GeometryFixtures {

    private GeometryFixtures() {
    }

    /** From WKT in degrees, not snapped. */
    static Geometry wkt(String text) {
        try {
            return new WKTReader(Grid.FACTORY).read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /** On the grid. */
    static Geometry grid(String text) {
        return Grid.snap(wkt(text));
    }

    static BrokenGeometry refusal(ThrowingCallable call) {
        BrokenGeometry refusal = catchThrowableOfType(BrokenGeometry.class, call);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    /** A star-shaped polygon with random radii (degrees): always valid, seldom convex. */
    static Polygon star(Random random, Coordinate centre, double radius, int vertices) {
        Coordinate[] ring = new Coordinate[vertices + 1];
        for (int i = 0; i < vertices; i++) {
            double angle = 2 * Math.PI * i / vertices;
            double r = radius * (0.4 + 0.6 * random.nextDouble());
            ring[i] = Grid.snap(new Coordinate(centre.x + r * Math.cos(angle), centre.y + r * Math.sin(angle)));
        }
        ring[vertices] = ring[0].copy();
        return Grid.FACTORY.createPolygon(ring);
    }
}
