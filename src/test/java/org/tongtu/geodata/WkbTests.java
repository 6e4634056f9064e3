package org.tongtu.geodata;

import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.geodata.GeometryFixtures.grid;
import static org.tongtu.geodata.GeometryFixtures.refusal;
import static org.tongtu.geodata.GeometryFixtures.star;
import static org.tongtu.geodata.GeometryFixtures.wkt;

class WkbTests {

    /** SRID 4490 (0x118A), little endian, type 1, x, y: what MariaDB returns for the column. */
    @Test
    void theStoredFormIsSridThenLittleEndianWkb() {
        assertThat(HexFormat.of().formatHex(Wkb.toStored(grid("POINT (1 2)"))))
                .isEqualTo("8a110000" + "01" + "01000000" + "000000000000f03f" + "0000000000000040");
    }

    @Test
    void bothFormsComeBackBitForBit() {
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            Geometry star = Grid.snap(star(random, new Coordinate(111, 37), 0.3, 30));
            assertThat(Wkb.fromStored(Wkb.toStored(star)).equalsExact(star)).isTrue();
            Geometry plain = Wkb.read(Wkb.write(star));
            assertThat(plain.equalsExact(star)).isTrue();
            assertThat(plain.getSRID()).isEqualTo(4490);
        }
    }

    @Test
    void multiPartsAndHolesSurvive() {
        Geometry parts = grid("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 2, 2 1, 1 1)), ((20 0, 21 0, 21 1, 20 0)))");
        assertThat(Wkb.fromStored(Wkb.toStored(parts)).equalsExact(parts)).isTrue();
    }

    @Test
    void emptyAndMutilatedBytesAreRefused() {
        assertThat(refusal(() -> Wkb.toStored(wkt("POLYGON EMPTY"))).reasonKey()).isEqualTo("geometry.empty");
        assertThat(refusal(() -> Wkb.fromStored(new byte[4])).reasonKey()).isEqualTo("geometry.empty");
        assertThat(refusal(() -> Wkb.read(new byte[] {1, 3, 0, 0, 0, 9})).reasonKey()).isEqualTo("geometry.not-wkb");
    }
}
