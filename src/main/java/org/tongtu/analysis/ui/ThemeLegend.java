package org.tongtu.analysis.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.tongtu.analysis.theme.BreakMethod;
import org.tongtu.analysis.theme.ThemeFigure;
import org.tongtu.analysis.theme.ThemeMap;
import org.tongtu.analysis.theme.ThemeWords;

/** What the colours mean and how many towns have them. */
class ThemeLegend extends Section {

    ThemeLegend(ThemeWords words, ThemeMap map, Locale locale) {
        addClassName("theme-legend");
        var title = new H2(words.title(map.theme(), locale));
        var list = new UnorderedList();
        map.legend().forEach(each -> list.add(new ListItem(new ThemeSwatch(each.paint()), new Span(words.legend(map, each, locale)))));
        add(title, list, quiet(words.method(map, locale)));
        if (map.theme().figure() == ThemeFigure.LEAD) {
            add(quiet(getTranslation("analysis.theme.lead.text")));
        } else if (map.theme().method() != BreakMethod.BY_HAND && map.classes().size() < map.theme().classes()) {
            add(quiet(getTranslation("analysis.theme.fewer", map.theme().classes())));
        }
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet");
        return line;
    }
}
