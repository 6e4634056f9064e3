package org.tongtu.finding.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingEvent;
import org.tongtu.finding.FindingState;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.check.FindingWords;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Tone;

/** A finding's state and history in words. */
@Component
class FindingTexts {

    private final FindingWords words;
    private final Figures figures;
    private final Jurisdictions jurisdictions;
    private final PaperParts papers;

    FindingTexts(FindingWords words, Figures figures, Jurisdictions jurisdictions, PaperParts papers) {
        this.words = words;
        this.figures = figures;
        this.jurisdictions = jurisdictions;
        this.papers = papers;
    }

    FindingWords words() {
        return words;
    }

    String town(JurisdictionCode code, Locale locale) {
        return jurisdictions.name(Actor.SYSTEM, code).in(locale);
    }

    static Span badge(FindingState state) {
        Tone tone = switch (state) {
            case OPEN -> Tone.CAUTION;
            case EXEMPTED -> Tone.INFO;
            case RESOLVED -> Tone.GOOD;
        };
        return Badges.of(tone, I18NProvider.translate("finding.state." + state));
    }

    String edition(EditionSummary edition, Locale locale) {
        return t("finding.edition", edition.number(), figures.date(locale, edition.day(figures.zone())));
    }

    /** The state in a sentence: since when, by whom, until when. */
    String state(FindingDetails it, Locale locale) {
        Exemption exemption = it.exemption();
        return switch (it.state()) {
            case RESOLVED -> t("finding.resolved", edition(Objects.requireNonNull(it.resolvedBy()), locale));
            case EXEMPTED -> exemption(Objects.requireNonNull(exemption), locale);
            case OPEN -> exemption == null ? t("finding.open") : t("finding.open-again", exemption(exemption, locale));
        };
    }

    private String exemption(Exemption it, Locale locale) {
        return it.until() == null
                ? t("finding.cleared", it.authority(), it.documentNumber())
                : t("finding.exempted", String.valueOf(it.edition()), figures.date(locale, it.until()), it.reason());
    }

    /** The document that cleared a finding, where one did. */
    Optional<com.vaadin.flow.component.Component> paper(@Nullable Exemption it) {
        return Optional.ofNullable(it).map(Exemption::scan).filter(scan -> !scan.isBlank()).map(papers::told);
    }

    String step(FindingEvent step, Locale locale) {
        String measure = words.measure(step.finding(), locale);
        return switch (step.kind()) {
            case APPEARED, CHANGED, RETURNED -> t("finding.step." + step.kind()) + (measure.isEmpty() ? "" : t("finding.step.measure", measure));
            case EXEMPTED -> exemption(Objects.requireNonNull(step.exemption()), locale);
            case EXPIRED, RESOLVED -> t("finding.step." + step.kind());
        };
    }

    String operation(LoggedOperation it, Locale locale) {
        return t("finding.operation", String.valueOf(it.sequence()), it.authorName(), figures.moment(locale, it.at()));
    }

    String day(FindingEvent step, Locale locale) {
        return figures.date(locale, step.day());
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
