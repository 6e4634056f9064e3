package org.tongtu.geodata;

import java.util.Arrays;

/** A growing list of points in tile units; plain arrays, because a tile has tens of thousands. */
final class TilePath {

    /** Corners that a shape keeps, however small it is. */
    private static final int FEWEST = 4;

    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private double[] off = new double[64];
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
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double x = Math.rint(xs[i] / grain) * grain;
            double y = Math.rint(ys[i] / grain) * grain;
            if (kept > 0 && x == xs[kept - 1] && y == ys[kept - 1]) {
                continue;
            }
            if (grain > 1 && kept > 1 && isOnTheWay(kept - 1, x, y)) {
                kept--;
            }
            xs[kept] = x;
            ys[kept++] = y;
        }
        while (ring && kept > 1 && xs[0] == xs[kept - 1] && ys[0] == ys[kept - 1]) {
            kept--;
        }
        size = kept;
    }

    /**
     * Leaves out corners that lie less than a grain, half a pixel, off the way between their neighbours; of those in a row, in each
     * round, the one that lies least off it. Whether one goes depends on the corners about it alone, so that both who share a border
     * leave out the same, but for less than a grain where three meet.
     */
    private void straighten(boolean ring, int grain) {
        if (ring && size > 1 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1]) {
            size--;
        }
        for (int before = size + 1; size < before && size > FEWEST; ) {
            before = size;
            measure(ring);
            for (int i = 0; i < size; i++) {
                goes[i] = off[i] < grain && isLeast(i, (i + size - 1) % size) && isLeast(i, (i + 1) % size);
            }
            int kept = 0;
            for (int i = 0; i < before; i++) {
                if (!goes[i] || before - i + kept <= FEWEST) {
                    xs[kept] = xs[i];
                    ys[kept++] = ys[i];
                }
            }
            size = kept;
        }
    }

    /** How far each corner lies off the way between its neighbours; the ends of a line stay. */
    private void measure(boolean ring) {
        if (off.length < size) {
            off = new double[xs.length];
            goes = new boolean[xs.length];
        }
        for (int i = 0; i < size; i++) {
            int from = (i + size - 1) % size;
            int to = (i + 1) % size;
            double x = xs[to] - xs[from];
            double y = ys[to] - ys[from];
            double way = Math.sqrt(x * x + y * y);
            boolean isEnd = !ring && (i == 0 || i == size - 1);
            off[i] = isEnd || way == 0 ? Double.MAX_VALUE : Math.abs(x * (ys[i] - ys[from]) - y * (xs[i] - xs[from])) / way;
        }
    }

    /** Of two that lie equally far off, one is always the same, whichever way round they are listed. */
    private boolean isLeast(int i, int other) {
        return off[i] != off[other] ? off[i] < off[other] : xs[i] != xs[other] ? xs[i] < xs[other] : ys[i] < ys[other];
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
