package org.tongtu.geodata;

import java.util.Arrays;

/** A growing list of points in tile units; plain arrays, because a tile has tens of thousands. */
final class TilePath {

    private double[] xs = new double[64];
    private double[] ys = new double[64];
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
     * coarse, also what then lies on the way from the corner before to the next.
     */
    void quantise(boolean ring, int grain) {
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
