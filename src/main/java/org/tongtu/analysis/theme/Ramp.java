package org.tongtu.analysis.theme;

import java.util.ArrayList;
import java.util.List;
import org.tongtu.leaflet.Paint;

/**
 * Colours that rise in strength. Each step is darker than the one before, so that they are told apart by eyes that see
 * no red, no green or no colour at all, and on a grey printer.
 */
final class Ramp {

    /** Pale yellow, green-blue, night blue. */
    private static final int[] RISING = {0xfff7c4, 0x52b5b4, 0x17306e};

    /** Behind: pale to brown. */
    private static final int[] BEHIND = {0xfbe3c2, 0xd98a3a, 0x7a3a05};

    /** Ahead: pale to blue. */
    private static final int[] AHEAD = {0xd9e7f3, 0x5d9bc9, 0x0e3c6e};

    private static final Paint SILENT = new Paint("#767676", 0.9, "#5f6368", 1.0, null, null, 8);

    private Ramp() {}

    static Paint silent() {
        return SILENT;
    }

    static List<Paint> rising(int classes) {
        return paints(RISING, classes);
    }

    /** The strongest at both ends. */
    static List<Paint> bothWays(int below, int above) {
        var all = new ArrayList<>(paints(BEHIND, below).reversed());
        all.addAll(paints(AHEAD, above));
        return all;
    }

    private static List<Paint> paints(int[] anchors, int classes) {
        var paints = new ArrayList<Paint>();
        for (int i = 0; i < classes; i++) {
            double at = classes == 1 ? 0.5 : (double) i / (classes - 1);
            paints.add(new Paint(String.format("#%06x", between(anchors, at)), 0.85, "#5f6368", 1.0, null, null, null));
        }
        return paints;
    }

    private static int between(int[] anchors, double at) {
        int first = Math.min((int) (at * (anchors.length - 1)), anchors.length - 2);
        double share = at * (anchors.length - 1) - first;
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = anchors[first] >> shift & 0xff;
            int to = anchors[first + 1] >> shift & 0xff;
            colour |= (int) Math.round(from + (to - from) * share) << shift;
        }
        return colour;
    }
}
