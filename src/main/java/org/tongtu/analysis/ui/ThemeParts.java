package org.tongtu.analysis.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.theme.ThematicMaps;
import org.tongtu.analysis.theme.Theme;
import org.tongtu.analysis.theme.ThemeChoice;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.analysis.theme.ThemeWords;

/** What the screen of thematic maps asks. */
@Component
class ThemeParts {

    private final AnalysisParts parts;
    private final ThematicMaps maps;
    private final ThemeWords words;

    ThemeParts(AnalysisParts parts, ThematicMaps maps, ThemeWords words) {
        this.parts = parts;
        this.maps = maps;
        this.words = words;
    }

    AnalysisParts analysis() {
        return parts;
    }

    List<ThemeChoice> choices(AnalysisScene scene) {
        return maps.choices(parts.actor(), scene.plan().id(), scene.moment());
    }

    ThemeMap draw(AnalysisScene scene, Theme theme) {
        return maps.draw(parts.actor(), scene.plan().id(), scene.moment(), theme);
    }

    ThemeWords words() {
        return words;
    }
}
