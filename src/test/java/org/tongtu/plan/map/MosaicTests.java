package org.tongtu.plan.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;
import org.tongtu.geodata.TileKey;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** Areas of a few pixels on one tile; what they look like is their class. */
class MosaicTests {

    private static final TileKey TILE = new TileKey(12, 3_378, 1_671);

    private final Mosaic<String> mosaic = new Mosaic<>(TILE, thing -> thing.text("class"));

    @Test
    void aPixelLooksLikeTheLargestAreaInIt() {
        take("small", 10, 10, 12, 12);
        take("large", 10, 10, 13, 13);
        take("late", 10, 10, 12, 12);
        assertThat(shown()).containsOnlyKeys("large");
        assertThat(shown().get("large")).isEqualTo(new Envelope(10, 13, 10, 13));
    }

    @Test
    void anAreaThatCoversNoMiddleOfAPixelStillHasOne() {
        take("slight", 20.1, 20.1, 20.3, 20.3);
        assertThat(shown().get("slight")).isEqualTo(new Envelope(20, 21, 20, 21));
    }

    @Test
    void anAreaOfMoreThanFivePixelsIsLeftToBeDrawn() {
        assertThat(take("wide", 0, 0, 5.1, 1)).isFalse();
        assertThat(take("high", 0, 0, 1, 5.1)).isFalse();
        assertThat(take("small", 0, 0, 4.9, 4.9)).isTrue();
        assertThat(shown()).containsOnlyKeys("small");
    }

    @Test
    void whatLiesBesideTheTileIsTakenAndNotShown() {
        assertThat(take("beside", -8, 10, -6, 12)).isTrue();
        assertThat(take("beyond", 300, 300, 302, 302)).isTrue();
        assertThat(shown()).isEmpty();
    }

    @Test
    void alikePixelsAreFewRectanglesThatCoverEachOnce() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < TileKey.PIXELS * TileKey.PIXELS; i++) {
            double x = i % TileKey.PIXELS;
            double y = i / TileKey.PIXELS;
            take("class" + random.nextInt(3), x, y, x + 1, y + 1);
        }
        double covered = shapes().values().stream().mapToDouble(Geometry::getArea).sum();
        assertThat(covered).isCloseTo(TILE.envelope().getArea(), within(1e-9));
        assertThat(shapes().values().stream().mapToInt(Geometry::getNumGeometries).sum()).isLessThan(TileKey.PIXELS * TileKey.PIXELS);
    }

    @Test
    void rowsOfOneKindBelowEachOtherAreOneRectangle() {
        for (int row = 0; row < 20; row += 4) {
            take("field", 30, row, 33, row + 4);
        }
        assertThat(shapes().values()).singleElement().satisfies(shape -> assertThat(shape.getNumGeometries()).isEqualTo(1));
        assertThat(shown().get("field")).isEqualTo(new Envelope(30, 33, 0, 20));
    }

    /** Pixels from the north-west. */
    private boolean take(String look, double west, double north, double east, double south) {
        Geometry shape = Grid.FACTORY.toGeometry(new Envelope(longitude(west), longitude(east), latitude(south), latitude(north)));
        var thing = Thing.inEdition(1, Ids.next(), ThingKind.FEATURE, "landuse", Map.of("class", CellValue.of(look)));
        return mosaic.take(thing, shape);
    }

    private static double longitude(double pixel) {
        Envelope all = TILE.envelope();
        return all.getMinX() + all.getWidth() * pixel / TileKey.PIXELS;
    }

    /** A tile of zoom 12 is small enough to count its rows evenly to a hundredth of a pixel. */
    private static double latitude(double pixel) {
        Envelope all = TILE.envelope();
        return all.getMaxY() - all.getHeight() * pixel / TileKey.PIXELS;
    }

    private Map<String, Geometry> shapes() {
        var shapes = new HashMap<String, Geometry>();
        mosaic.forEach(shapes::put);
        return shapes;
    }

    private Map<String, Envelope> shown() {
        var shown = new HashMap<String, Envelope>();
        Envelope all = TILE.envelope();
        shapes().forEach((look, shape) -> {
            Envelope box = shape.getEnvelopeInternal();
            shown.put(look, new Envelope(column(box.getMinX(), all), column(box.getMaxX(), all), row(box.getMaxY(), all), row(box.getMinY(), all)));
        });
        return shown;
    }

    private static double column(double longitude, Envelope all) {
        return Math.rint((longitude - all.getMinX()) / all.getWidth() * TileKey.PIXELS);
    }

    private static double row(double latitude, Envelope all) {
        return Math.rint((all.getMaxY() - latitude) / all.getHeight() * TileKey.PIXELS);
    }
}
