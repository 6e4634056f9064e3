package org.tongtu.analysis.print;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.analysis.theme.ThematicMaps;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.analysis.theme.ThemeWords;
import org.tongtu.kernel.Actor;

/** A theme as paper shows it. */
@Component
class PrintedTheme {

    private final ThematicMaps maps;
    private final ThemeWords words;

    PrintedTheme(ThematicMaps maps, ThemeWords words) {
        this.maps = maps;
        this.words = words;
    }

    Optional<ThemeMap> find(Actor actor, MapPrint print) {
        return Optional.ofNullable(print.theme()).map(theme -> maps.draw(actor, print.plan(), print.moment(), theme));
    }

    List<Shading> shadings(ThemeMap map, Locale locale) {
        return map.legend().stream().map(each -> new Shading(words.legend(map, each, locale), each.paint(), each.grounds())).toList();
    }

    String title(ThemeMap map, Locale locale) {
        return words.title(map.theme(), locale);
    }
}
