package org.tongtu.plan.check;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;

/** A finding's figures and towns as people read them, on a screen, on paper or in a file alike. */
@Component
public class FindingWords {

    private final Texts texts;
    private final Figures figures;
    private final Jurisdictions jurisdictions;

    FindingWords(Texts texts, Figures figures, Jurisdictions jurisdictions) {
        this.texts = texts;
        this.figures = figures;
        this.jurisdictions = jurisdictions;
    }

    /** What was measured against the limit; empty where there is nothing to measure. */
    public String measure(Finding finding, Locale locale) {
        Double limit = finding.limit();
        String measured = figure(finding.measured(), finding.unit(), locale);
        return measured.isEmpty() || limit == null
                ? measured
                : texts.get(locale, "check.against", measured, figure(limit, finding.unit(), locale));
    }

    private String figure(@Nullable Double value, String unit, Locale locale) {
        if (value == null) {
            return "";
        }
        return switch (unit) {
            case "m²" -> figures.area(locale, value);
            case "m" -> figures.length(locale, value);
            default -> (figures.number(locale, value, 3) + " " + figures.unit(locale, unit)).strip();
        };
    }

    /** Who must act: towns by their names, else the joint office. */
    public String who(Finding finding, Locale locale) {
        return finding.whoMustAct().isEmpty()
                ? texts.get(locale, "check.office")
                : finding.whoMustAct().stream()
                        .map(code -> jurisdictions.name(Actor.SYSTEM, code).in(locale))
                        .sorted()
                        .collect(Collectors.joining(texts.get(locale, "standard.comma")));
    }
}
