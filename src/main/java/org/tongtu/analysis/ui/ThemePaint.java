package org.tongtu.analysis.ui;

import java.util.List;
import org.tongtu.analysis.theme.Breaks;
import org.tongtu.analysis.theme.ThemeClass;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.leaflet.LeafletMap;
import org.tongtu.leaflet.Overlay;

/** Lays a theme over a map, in place of the one before. */
final class ThemePaint {

    private static final String CLASS = "theme-";

    private ThemePaint() {}

    static void on(LeafletMap map, ThemeMap drawn) {
        List<ThemeClass> classes = drawn.legend();
        for (int i = 0; i < classes.size(); i++) {
            map.put(new Overlay(CLASS + i, classes.get(i).grounds(), classes.get(i).paint()));
        }
        for (int i = classes.size(); i <= 2 * Breaks.MOST_CLASSES; i++) {
            map.removeOverlay(CLASS + i);
        }
    }
}
