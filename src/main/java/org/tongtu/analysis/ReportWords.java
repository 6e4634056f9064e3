package org.tongtu.analysis;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.plan.compare.Inventory;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;

/** What towns and classes are called in a report. */
@Component
class ReportWords {

    private final Texts texts;
    private final Jurisdictions jurisdictions;

    ReportWords(Texts texts, Jurisdictions jurisdictions) {
        this.texts = texts;
        this.jurisdictions = jurisdictions;
    }

    String town(String code, Locale locale) {
        return code.equals(TownShares.ELSEWHERE)
                ? texts.get(locale, "analysis.elsewhere")
                : jurisdictions.name(Actor.SYSTEM, JurisdictionCode.of(code)).in(locale);
    }

    String classOf(LayerDefinition layer, String code, Locale locale) {
        if (code.isBlank()) {
            return texts.get(locale, "analysis.no-class");
        }
        return Inventory.telling(layer).flatMap(it -> it.code(code)).map(Code::name).map(name -> labelled(code, name.in(locale))).orElse(code);
    }

    private static String labelled(String code, String name) {
        return Character.isDigit(code.charAt(0)) ? code + " " + name : name;
    }
}
