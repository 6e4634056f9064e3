package org.tongtu.geodata;

import java.util.Arrays;

/** A growing list of points in tile units; plain arrays, because a tile has tens of thousands. */
final class TilePath {

    /** Corners that a shape keeps, however small it is. */
    private static final int FEWEST = 4;

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private double[] off = new double[64];
    private double[] lost = new double[64];
    private boolean[] goes = new boolean[64];
    private int size;

    int size() {
        return size;
    }

    double x(int i) {
        return xs[i];
    }

    double y(int i) {
        return ys[i];
    }

    void clear() {
        size = 0;
    }

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        xs[size] = x;
        ys[size++] = y;
    }

    /**
     * Rounds to multiples of so many units and drops what then repeats, the closing point of a ring included; where that is
     * coarse, also what lies on the way from the corner before to the next, or nearly.
     */
    void quantise(boolean ring, int grain) {
        if (grain > 1) {
            straighten(ring, grain);
        }
        round(grain, grain > 1);
        while (ring && size > 1 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1]) {
            size--;
        }
    }

    /** Points that have nothing to do with each other; of those that fall on the one before it one is kept. */
    void quantisePoints(int grain) {
        round(grain, false);
    }

    private void round(int grain, boolean straight) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double x = Math.rint(xs[i] / grain) * grain;
            double y = Math.rint(ys[i] / grain) * grain;
            if (kept > 0 && x == xs[kept - 1] && y == ys[kept - 1]) {
                continue;
            }
            if (straight && kept > 1 && isOnTheWay(kept - 1, x, y)) {
                kept--;
            }
            xs[kept] = x;
            ys[kept++] = y;
        }
        size = kept;
    }

    /**
     * Leaves out corners without which the path stays within two grains, a pixel, of where it was; never two in a row in one
     * round, and of those in a row the one that comes first by lot. Whether one goes depends on the corners about it alone, so that
     * both who share a border leave out the same, but for less than that where three meet. A lot drawn from the place itself
     * leaves few rounds, whatever the curve.
     */
    private void straighten(boolean ring, int grain) {
        if (ring && size > 1 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1]) {
            size--;
        }
        prepare();
        for (int before = size + 1; size < before && size > FEWEST; ) {
            before = size;
            measure(ring);
            for (int i = 0; i < size; i++) {
                goes[i] = off[i] < 2 * grain && comesFirst(i, (i + size - 1) % size, 2 * grain) && comesFirst(i, (i + 1) % size, 2 * grain);
            }
            leaveOut();
        }
    }

    private void prepare() {
        if (off.length < size) {
            off = new double[xs.length];
            lost = new double[xs.length];
            goes = new boolean[xs.length];
        }
        Arrays.fill(lost, 0, size, 0);
    }

    /** How far the path would come off where it was without each corner; the ends of a line stay. */
    private void measure(boolean ring) {
        for (int i = 0; i < size; i++) {
            int from = (i + size - 1) % size;
            int to = (i + 1) % size;
            double x = xs[to] - xs[from];
            double y = ys[to] - ys[from];
            double way = x * x + y * y;
            boolean isEnd = !ring && (i == 0 || i == size - 1);
            boolean isBetween = way > 0 && isBetween(x * (xs[i] - xs[from]) + y * (ys[i] - ys[from]), way);
            off[i] = isEnd || !isBetween ? Double.MAX_VALUE
                    : Math.abs(x * (ys[i] - ys[from]) - y * (xs[i] - xs[from])) / Math.sqrt(way) + Math.max(lost[from], lost[i]);
        }
    }

    /** A corner beyond the ends of the way is a spike, however near to the line. */
    private static boolean isBetween(double along, double way) {
        return along >= 0 && along <= way;
    }

    /** Draws lots between two that might both go. */
    private boolean comesFirst(int i, int other, int limit) {
        if (off[other] >= limit) {
            return true;
        }
        long mine = lot(i);
        long theirs = lot(other);
        return mine != theirs ? mine < theirs : xs[i] != xs[other] ? xs[i] < xs[other] : ys[i] < ys[other];
    }

    private long lot(int i) {
        long mixed = (Double.doubleToLongBits(xs[i]) * 31 + Double.doubleToLongBits(ys[i])) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L;
    }

    /** What was lost on the way from a corner to the next is kept with the corner. */
    private void leaveOut() {
        int before = size;
        int kept = 0;
        for (int i = 0; i < before; i++) {
            if (!goes[i] || before - i + kept <= FEWEST) {
                int next = (i + 1) % before;
                xs[kept] = xs[i];
                ys[kept] = ys[i];
                lost[kept++] = goes[next] ? off[next] : lost[i];
            }
        }
        size = kept;
    }

    private boolean isOnTheWay(int i, double x, double y) {
        double fromX = xs[i] - xs[i - 1];
        double fromY = ys[i] - ys[i - 1];
        return fromX * (y - ys[i]) == fromY * (x - xs[i]) && fromX * (x - xs[i]) + fromY * (y - ys[i]) > 0;
    }

    /** Twice the enclosed area by the surveyor's formula; positive is clockwise on the screen, as tiles want shells. */
    double doubleArea() {
        double sum = 0;
        for (int i = 0, j = size - 1; i < size; j = i++) {
            sum += xs[j] * ys[i] - xs[i] * ys[j];
        }
        return sum;
    }
}
