package org.tongtu.geodata;

import java.util.function.Consumer;

/**
 * Cuts paths to the buffered tile. Rings by Sutherland and Hodgman (1974): a concave ring may come back with edges lying on the
 * border, which is outside what is drawn. Lines by Liang and Barsky (1984), possibly in several pieces.
 */
final class TileClip {

    private static final double MIN = -TileKey.BUFFER;
    private static final double MAX = TileKey.EXTENT + TileKey.BUFFER;

    private final TilePath spare = new TilePath();
    private final TilePath piece = new TilePath();

    /** Cuts a ring (closed or not) in place. */
    void ring(TilePath ring) {
        side(ring, spare, true, MIN, 1);
        side(spare, ring, true, MAX, -1);
        side(ring, spare, false, MIN, 1);
        side(spare, ring, false, MAX, -1);
    }

    /** Keeps what is on the inner side of one vertical or horizontal line. */
    private static void side(TilePath from, TilePath to, boolean vertical, double at, int inward) {
        to.clear();
        for (int i = 0, j = from.size() - 1; i < from.size(); j = i++) {
            double before = ((vertical ? from.x(j) : from.y(j)) - at) * inward;
            double now = ((vertical ? from.x(i) : from.y(i)) - at) * inward;
            if (before < 0 != now < 0) {
                double t = before / (before - now);
                to.add(vertical ? at : from.x(j) + t * (from.x(i) - from.x(j)), vertical ? from.y(j) + t * (from.y(i) - from.y(j)) : at);
            }
            if (now >= 0) {
                to.add(from.x(i), from.y(i));
            }
        }
    }

    /** Hands on the pieces of a line that are inside; the path given is reused for the next piece. */
    void line(TilePath line, Consumer<TilePath> pieces) {
        piece.clear();
        for (int i = 1; i < line.size(); i++) {
            segment(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i), pieces);
        }
        flush(pieces);
    }

    private void segment(double x0, double y0, double x1, double y1, Consumer<TilePath> pieces) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double from = Math.max(0, Math.max(entry(x0, dx), entry(y0, dy)));
        double to = Math.min(1, Math.min(exit(x0, dx), exit(y0, dy)));
        if (from > to) {
            flush(pieces);
            return;
        }
        if (from > 0 || piece.size() == 0) {
            flush(pieces);
            piece.add(x0 + from * dx, y0 + from * dy);
        }
        piece.add(x0 + to * dx, y0 + to * dy);
        if (to < 1) {
            flush(pieces);
        }
    }

    private void flush(Consumer<TilePath> pieces) {
        if (piece.size() > 1) {
            pieces.accept(piece);
        }
        piece.clear();
    }

    /** The parameter at which a coordinate comes inside; beyond 1 where it never does. */
    private static double entry(double start, double step) {
        if (step == 0) {
            return start < MIN || start > MAX ? 2 : 0;
        }
        return ((step > 0 ? MIN : MAX) - start) / step;
    }

    private static double exit(double start, double step) {
        return step == 0 ? 1 : ((step > 0 ? MAX : MIN) - start) / step;
    }
}
