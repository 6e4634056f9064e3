package org.tongtu.geodata;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.geodata.GeometryFixtures.grid;
import static org.tongtu.geodata.GeometryFixtures.refusal;
import static org.tongtu.geodata.GeometryFixtures.star;
import static org.tongtu.geodata.GeometryFixtures.wkt;

class LocalProjectionTests {

    @Test
    void theCentreIsTheOrigin() {
        Coordinate metres = LocalProjection.at(new Coordinate(111.2, 37.05)).toMetres(new Coordinate(111.2, 37.05));
        assertThat(metres.distance(new Coordinate(0, 0))).isLessThan(1e-6);
    }

    @Test
    void lengthsKeepTheDocumentedError() {
        Random random = new Random(50);
        LocalProjection local = LocalProjection.at(new Coordinate(111.2, 37.05));
        for (int i = 0; i < 1_000; i++) {
            Coordinate a = new Coordinate(111.2 + random.nextDouble(-0.5, 0.5), 37.05 + random.nextDouble(-1, 1));
            Coordinate b = new Coordinate(a.x + random.nextDouble(-0.01, 0.01), a.y + random.nextDouble(-0.01, 0.01));
            double metres = local.toMetres(a).distance(local.toMetres(b));
            double widest = Math.max(Math.abs(local.toMetres(a).x), Math.abs(local.toMetres(b).x));
            double allowed = metres * widest * widest / (2 * 6_350_000.0 * 6_350_000.0);
            assertThat(metres).isCloseTo(Ellipsoid.distance(a, b), within(allowed + 1e-4));
        }
    }

    @Test
    void thereAndBackIsTheSameGridGeometry() {
        Random random = new Random(2);
        for (int i = 0; i < 100; i++) {
            Geometry star = Grid.snap(star(random, new Coordinate(121, 31), 0.2, 40));
            LocalProjection local = LocalProjection.centredOn(star);
            assertThat(local.toDegrees(local.toMetres(star)).equalsExact(star)).isTrue();
        }
    }

    @Test
    void anEmptyGeometryHasNoCentre() {
        assertThat(refusal(() -> LocalProjection.centredOn(wkt("POINT EMPTY"))).reasonKey()).isEqualTo("geometry.empty");
        assertThat(LocalProjection.centredOn(grid("POINT (1 2)")).toMetres(grid("POINT (1 2)")).getCoordinate().x).isCloseTo(0, within(1e-6));
    }
}
