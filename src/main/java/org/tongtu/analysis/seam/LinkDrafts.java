package org.tongtu.analysis.seam;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.map.FeatureWords;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.CodeLists;
import org.tongtu.uikit.Figures;

/** Words a draft that joins the two sides of a stop, in both languages, and says what the new line is. */
@Component
class LinkDrafts {

    private static final String CLASS = "class";

    private final Texts texts;
    private final FeatureWords words;
    private final Figures figures;

    LinkDrafts(Texts texts, FeatureWords words, Figures figures) {
        this.texts = texts;
        this.words = words;
        this.figures = figures;
    }

    /** @param stop with a counterpart */
    LinkDraft of(Border border, Stop stop) {
        return new LinkDraft(told("title", border, stop), told("reason", border, stop), stop.layer().code(), stop.shape(),
                attributes(border, stop));
    }

    private Map<String, CellValue> attributes(Border border, Stop stop) {
        var attributes = new LinkedHashMap<String, CellValue>();
        lesserClass(stop).ifPresent(code -> attributes.put(CLASS, CellValue.of(code)));
        if (stop.layer().attribute("name").isPresent()) {
            attributes.put("name", CellValue.of(told("name", border, stop).zh()));
        }
        return attributes;
    }

    /** Who joins a main road to a lane builds a lane. */
    private static Optional<String> lesserClass(Stop stop) {
        List<String> ranks = stop.layer().attribute(CLASS)
                .flatMap(attribute -> Optional.ofNullable(attribute.codeList()))
                .flatMap(CodeLists::find)
                .map(list -> list.list().stream().map(Code::code).toList())
                .orElse(List.of());
        return stop.things().map(thing -> thing.text(CLASS))
                .filter(code -> !code.isBlank())
                .max(Comparator.comparingInt(ranks::indexOf));
    }

    private Localized told(String key, Border border, Stop stop) {
        return new Localized(told(Texts.CHINESE, key, border, stop), told(Texts.ENGLISH, key, border, stop));
    }

    private String told(Locale locale, String key, Border border, Stop stop) {
        return texts.get(locale, "analysis.seam.link." + key,
                border.town(Side.ONE).name(), title(stop, Side.ONE, locale), border.town(Side.OTHER).name(), title(stop, Side.OTHER, locale),
                figures.length(locale, stop.chainage()), figures.length(locale, stop.metres() == null ? 0 : stop.metres()));
    }

    private String title(Stop stop, Side side, Locale locale) {
        return stop.thing(side).map(thing -> words.title(thing, stop.layer(), locale)).orElse("");
    }
}
