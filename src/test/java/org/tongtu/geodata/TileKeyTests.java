package org.tongtu.geodata;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TileKeyTests {

    @Test
    void theTopTileIsTheWorldToEightyFiveDegrees() {
        Envelope world = new TileKey(0, 0, 0).envelope();
        assertThat(world.getMinX()).isEqualTo(-180);
        assertThat(world.getMaxX()).isEqualTo(180);
        assertThat(world.getMaxY()).isCloseTo(85.0511287798, within(1e-9));
        assertThat(world.getMinY()).isCloseTo(-85.0511287798, within(1e-9));
    }

    @Test
    void rowsCountFromTheNorth() {
        assertThat(new TileKey(1, 1, 0).envelope()).isEqualTo(new Envelope(0, 180, 0, new TileKey(0, 0, 0).envelope().getMaxY()));
    }

    @Test
    void theBufferReachesSixteenPixelsFurther() {
        TileKey key = new TileKey(14, 13252, 6361);
        double margin = key.envelope().getWidth() * TileKey.BUFFER / TileKey.EXTENT;
        assertThat(key.buffered().getMinX()).isCloseTo(key.envelope().getMinX() - margin, within(1e-12));
        assertThat(key.buffered().contains(key.envelope())).isTrue();
    }

    @Test
    void aChangeTouchesTheTilesWhoseBufferItReaches() {
        TileKey key = new TileKey(14, 13252, 6361);
        assertThat(TileKey.touching(new Envelope(key.envelope().centre()), 14)).containsExactly(key);
        double east = key.envelope().getMaxX() - 1e-6;
        double middle = key.envelope().centre().y;
        assertThat(TileKey.touching(new Envelope(east, east, middle, middle), 14)).containsExactly(key, new TileKey(14, 13253, 6361));
        assertThat(TileKey.touching(new Envelope(-180, 180, -90, 90), 2)).hasSize(16);
    }

    @Test
    void thereIsNoTileOutsideThePyramid() {
        assertThatThrownBy(() -> new TileKey(3, 8, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TileKey(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TileKey(31, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
