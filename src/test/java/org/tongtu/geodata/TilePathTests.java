package org.tongtu.geodata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

class TilePathTests {

    private static final int HALF_PIXEL = 8;

    /** How far a corner may be moved by rounding it to half pixels. */
    private static final double ROUNDED = HALF_PIXEL * Math.sqrt(0.5);

    @Test
    void finelyDrawnCornersStayAsTheyAre() {
        TilePath path = path(0, 0, 50, 1, 100, 0, 100, 100, 0, 100);
        path.quantise(true, 1);
        assertThat(corners(path)).hasSize(5);
    }

    @Test
    void whatIsLessThanAPixelOffTheWayIsLeftOut() {
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

    @Test
    void pointsHaveNoWayBetweenThem() {
        TilePath path = path(96, 96, 600, 104, 1104, 96, 1600, 104, 2104, 96, 2600, 904);
        path.quantisePoints(HALF_PIXEL);
        assertThat(corners(path)).hasSize(6);
    }

    @Test
    void nothingComesFartherThanAPixelOffWhereItWas() {
        var random = new Random(20351124);
        for (int example = 0; example < 300; example++) {
            List<double[]> line = winding(random);
            var path = new TilePath();
            line.forEach(each -> path.add(each[0], each[1]));
            path.quantise(false, HALF_PIXEL);
            assertThat(line).allSatisfy(corner -> assertThat(distance(path, corner)).isLessThan(2 * HALF_PIXEL + ROUNDED));
        }
    }

    /** A smooth curve of as many corners as a layer may bring: round by round one corner would take minutes. */
    @Test
    @Timeout(5)
    void aCurveOfAHundredThousandCornersIsStraightenedInAFewRounds() {
        var path = new TilePath();
        for (int i = 0; i < 100_000; i++) {
            double angle = 2 * Math.PI * i / 100_000;
            path.add(Math.cos(angle) * 4000, Math.sin(angle) * 1500);
        }
        path.quantise(true, HALF_PIXEL);
        assertThat(path.size()).isBetween(20, 400);
    }

    private static List<double[]> winding(Random random) {
        List<double[]> line = new ArrayList<>();
        double[] at = {0, 0};
        for (int i = 0; i < 80; i++) {
            at = new double[] {at[0] + random.nextGaussian() * 12 + 6, at[1] + random.nextGaussian() * 12};
            line.add(at);
        }
        return line;
    }

    private static double distance(TilePath path, double[] corner) {
        double least = Double.MAX_VALUE;
        for (int i = 1; i < path.size(); i++) {
            least = Math.min(least, Distance.pointToSegment(new Coordinate(corner[0], corner[1]),
                    new Coordinate(path.x(i - 1), path.y(i - 1)), new Coordinate(path.x(i), path.y(i))));
        }
        return least;
    }

    /** But near the places where a third one begins, which each of both has other neighbours at. */
    @Test
    void twoWhoShareABorderLeaveOutTheSame() {
        var random = new Random(20351123);
        for (int example = 0; example < 500; example++) {
            List<double[]> border = border(random);
            List<String> mine = shared(border, ring(border, 2000));
            List<String> theirs = shared(border, ring(border.reversed(), -2000));
            assertThat(theirs.subList(AT_ENDS, theirs.size() - AT_ENDS)).isSubsetOf(mine);
            assertThat(mine.subList(AT_ENDS, mine.size() - AT_ENDS)).isSubsetOf(theirs);
            assertThat(mine).hasSizeLessThan(border.size());
        }
    }

    /** So many corners from where a third one begins both leave out the same. */
    private static final int AT_ENDS = 4;

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
