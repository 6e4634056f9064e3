package org.tongtu.plan.handdown.ui;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.identity.Accounts;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.plan.Editions;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.handdown.HandDownDetails;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Figures;

/** A line of the hand-down list in the reader's words. */
@Component
class HandDownWords {

    private final Editions editions;
    private final Jurisdictions jurisdictions;
    private final Accounts accounts;
    private final Texts texts;
    private final Figures figures;

    HandDownWords(Editions editions, Jurisdictions jurisdictions, Accounts accounts, Texts texts, Figures figures) {
        this.editions = editions;
        this.jurisdictions = jurisdictions;
        this.accounts = accounts;
        this.texts = texts;
        this.figures = figures;
    }

    /** "饮用水水源保护区：新增 1，修改 2（柳渡水源地）". */
    String change(Locale locale, HandDownDetails line) {
        String counts = Stream.of(count(locale, "added", line.added()), count(locale, "changed", line.changed()),
                        count(locale, "removed", line.removed()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(texts.get(locale, "plan.handdown.comma")));
        String names = line.names().isBlank() ? "" : texts.get(locale, "plan.handdown.names", line.names());
        return texts.get(locale, "plan.handdown.what", group(locale, line), counts, names);
    }

    String county(Locale locale, HandDownDetails line) {
        return texts.get(locale, "plan.handdown.of", line.county(), town(locale, line.jurisdiction()));
    }

    String done(Locale locale, HandDownDetails line) {
        return texts.get(locale, "plan.handdown.done-by", accounts.findName(Objects.requireNonNull(line.doneBy())),
                figures.moment(locale, Objects.requireNonNull(line.doneAt())), line.note());
    }

    private String town(Locale locale, JurisdictionCode code) {
        return jurisdictions.name(Actor.SYSTEM, code).in(locale);
    }

    private String count(Locale locale, String what, int count) {
        return count == 0 ? "" : texts.get(locale, "plan.handdown." + what, count);
    }

    private String group(Locale locale, HandDownDetails line) {
        if (line.kind() == ThingKind.TARGET) {
            return Indicators.find(line.group()).map(Indicator::name).map(name -> name.in(locale)).orElse(line.group());
        }
        if (line.kind() != ThingKind.FEATURE) {
            return texts.get(locale, "plan.handdown.kind." + line.kind());
        }
        return Layers.of(editions.state(Actor.SYSTEM, line.plan(), line.edition())).list().stream()
                .filter(layer -> layer.code().equals(line.group()))
                .map(LayerDefinition::name)
                .map(name -> name.in(locale))
                .findFirst()
                .orElse(line.group());
    }
}
