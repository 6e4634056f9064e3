package org.tongtu.geodata;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Invented districts that fill a square without gap or overlap: a shaken lattice, with an extra vertex on some borders. */
final class Coverage {

    private static final double STEP = 0.1;

    private Coverage() {
    }

    static Map<UUID, Geometry> lattice(Random random, int side) {
        Coordinate[][] corners = new Coordinate[side + 1][side + 1];
        Coordinate[][] south = new Coordinate[side + 1][side + 1];
        Coordinate[][] west = new Coordinate[side + 1][side + 1];
        for (int x = 0; x <= side; x++) {
            for (int y = 0; y <= side; y++) {
                corners[x][y] = shaken(random, x, y);
                south[x][y] = shaken(random, x + 0.5, y);
                west[x][y] = shaken(random, x, y + 0.5);
            }
        }
        Map<UUID, Geometry> districts = new LinkedHashMap<>();
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                districts.put(new UUID(x, y), Grid.snap(Grid.FACTORY.createPolygon(new Coordinate[] {
                    corners[x][y], south[x][y], corners[x + 1][y], west[x + 1][y], corners[x + 1][y + 1], south[x][y + 1],
                    corners[x][y + 1], west[x][y], corners[x][y]})));
            }
        }
        return districts;
    }

    private static Coordinate shaken(Random random, double x, double y) {
        double shake = 0.15;
        return Grid.snap(new Coordinate(111 + STEP * (x + shake * random.nextDouble()), 37 + STEP * (y + shake * random.nextDouble())));
    }

    /** No overlap, no unequal border, by JTS's coverage validator. */
    static boolean isSound(Map<UUID, Geometry> districts) {
        return CoverageValidator.isValid(districts.values().toArray(Geometry[]::new));
    }

    static Geometry union(Map<UUID, Geometry> districts) {
        return UnaryUnionOp.union(districts.values());
    }
}
