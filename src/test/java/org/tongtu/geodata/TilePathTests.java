package org.tongtu.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TilePathTests {

    private static final int HALF_PIXEL = 8;

    @Test
    void finelyDrawnCornersStayAsTheyAre() {
        TilePath path = path(0, 0, 50, 1, 100, 0, 100, 100, 0, 100);
        path.quantise(true, 1);
        assertThat(corners(path)).hasSize(5);
    }

    @Test
    void whatIsLessThanHalfAPixelOffTheWayIsLeftOut() {
        TilePath path = path(0, 0, 48, 1, 96, 7, 160, 0, 160, 160, 0, 160, 0, 0);
        path.quantise(true, HALF_PIXEL);
        assertThat(corners(path)).containsExactlyInAnyOrder("0,0", "160,0", "160,160", "0,160");
    }

    @Test
    void whatIsSeenStays() {
        TilePath path = path(0, 0, 80, 24, 160, 0, 160, 160, 0, 160);
        path.quantise(true, HALF_PIXEL);
        assertThat(corners(path)).contains("80,24");
    }

    @Test
    void theEndsOfALineStay() {
        TilePath path = path(0, 0, 40, 7, 80, 0, 120, 7, 160, 0);
        path.quantise(false, HALF_PIXEL);
        assertThat(corners(path)).startsWith("0,0").endsWith("160,0").hasSizeLessThan(5);
    }

    @Test
    void aSmallShapeKeepsFourCorners() {
        TilePath path = path(0, 0, 8, 0, 16, 0, 16, 8, 16, 16, 8, 16, 0, 16, 0, 8);
        path.quantise(true, HALF_PIXEL);
        assertThat(corners(path)).hasSize(4);
    }

    /** But near the places where a third one begins, which each of both has other neighbours at. */
    @Test
    void twoWhoShareABorderLeaveOutTheSame() {
        var random = new Random(20351123);
        for (int example = 0; example < 500; example++) {
            List<double[]> border = border(random);
            List<String> mine = shared(border, ring(border, 2000));
            List<String> theirs = shared(border, ring(border.reversed(), -2000));
            assertThat(theirs.subList(3, theirs.size() - 3)).isSubsetOf(mine);
            assertThat(mine).hasSizeLessThan(border.size());
        }
    }

    private static List<double[]> border(Random random) {
        List<double[]> border = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            border.add(new double[] {i * 24.0, Math.rint(random.nextGaussian() * 6)});
        }
        return border;
    }

    private static TilePath ring(List<double[]> border, double beyond) {
        var path = new TilePath();
        border.forEach(each -> path.add(each[0], each[1]));
        path.add(border.getLast()[0], beyond);
        path.add(border.getFirst()[0], beyond);
        path.quantise(true, HALF_PIXEL);
        return path;
    }

    /** The corners on the border, from west to east. */
    private static List<String> shared(List<double[]> border, TilePath ring) {
        return corners(ring).stream()
                .filter(corner -> Math.abs(Double.parseDouble(corner.split(",")[1])) < 100)
                .sorted(java.util.Comparator.comparing((String corner) -> Double.parseDouble(corner.split(",")[0])))
                .toList();
    }

    private static TilePath path(double... xy) {
        var path = new TilePath();
        for (int i = 0; i < xy.length; i += 2) {
            path.add(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static List<String> corners(TilePath path) {
        List<String> corners = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            corners.add((int) path.x(i) + "," + (int) path.y(i));
        }
        return corners;
    }
}
