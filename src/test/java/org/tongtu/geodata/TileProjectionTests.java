package org.tongtu.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TileProjectionTests {

    @Test
    void placesInATileAndFarFromItLieWhereMercatorPutsThem() {
        Random random = new Random(41);
        for (int i = 0; i < 20_000; i++) {
            int z = random.nextInt(21);
            double latitude = random.nextDouble(-80, 80);
            double longitude = random.nextDouble(-180, 180);
            TileKey tile = TileKey.touching(new org.locationtech.jts.geom.Envelope(longitude, longitude, latitude, latitude), z).getFirst();
            double place = Math.clamp(latitude + random.nextGaussian(0, 0.02), -85, 85);
            double mercator = 0.5 - Math.log(Math.tan(Math.PI / 4 + Math.toRadians(place) / 2)) / (2 * Math.PI);
            double units = (mercator * (1L << z) - tile.y()) * TileKey.EXTENT;
            assertThat(new TileProjection(tile).y(place)).isCloseTo(units, within(1e-2));
        }
    }

    @Test
    void aTilesCornersAreItsFirstAndLastUnits() {
        TileKey tile = new TileKey(14, 13_515, 6_700);
        var projection = new TileProjection(tile);
        assertThat(projection.x(tile.envelope().getMinX())).isCloseTo(0, within(1e-3));
        assertThat(projection.y(tile.envelope().getMaxY())).isCloseTo(0, within(1e-3));
        assertThat(projection.x(tile.envelope().getMaxX())).isCloseTo(TileKey.EXTENT, within(1e-3));
        assertThat(projection.y(tile.envelope().getMinY())).isCloseTo(TileKey.EXTENT, within(1e-3));
    }
}
