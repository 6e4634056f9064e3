package org.tongtu.analysis.print;

import java.util.Locale;
import org.tongtu.language.Texts;

/** The words around a map on paper, in one language. */
record SheetWords(Texts texts, Locale locale) {

    String legend() {
        return say("legend");
    }

    String north() {
        return say("north");
    }

    String scale(double scale) {
        return texts.get(locale, "analysis.print.scale", String.format(locale, "%,.0f", scale));
    }

    String more() {
        return say("more");
    }

    String moreRows() {
        return say("more-rows");
    }

    String moreTables() {
        return say("more-tables");
    }

    String disclaimer() {
        return say("disclaimer");
    }

    String sources(String attribution) {
        return texts.get(locale, "analysis.print.sources", attribution);
    }

    String findings(int count) {
        return count == 0 ? texts.get(locale, "analysis.findings.none") : texts.get(locale, "analysis.print.findings", count);
    }

    String findingsTitle() {
        return texts.get(locale, "analysis.findings");
    }

    private String say(String word) {
        return texts.get(locale, "analysis.print." + word);
    }
}
