package org.tongtu.monitoring.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.Observations;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.WarningReading;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.Editions;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;
import org.tongtu.proposal.ui.ProposalOrigin;
import org.tongtu.uikit.Figures;

/** The proposal a warning calls for: what was measured where and when, what was expected, which target it misses. */
@Component
class WarningSuggestion implements ProposalOrigin {

    private final Warnings warnings;
    private final Editions editions;
    private final PlaceNames places;
    private final Figures figures;
    private final Texts texts;

    WarningSuggestion(Warnings warnings, Editions editions, PlaceNames places, Figures figures, Texts texts) {
        this.warnings = warnings;
        this.editions = editions;
        this.places = places;
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    public Optional<Suggestion> suggest(Actor actor, Subject origin) {
        return WarningDetails.idOf(origin).flatMap(id -> warnings.find(actor, id)).map(this::suggestion);
    }

    private Suggestion suggestion(WarningDetails warning) {
        List<Target> targets = targets(warning);
        return new Suggestion(warning.plan(),
                inBoth(locale -> texts.get(locale, "monitoring.suggested.origin",
                        level(locale, warning), name(locale, warning), place(locale, warning))),
                inBoth(locale -> texts.get(locale, "monitoring.suggested.title", place(locale, warning), name(locale, warning))),
                inBoth(locale -> reason(locale, warning, targets)),
                concerned(warning.jurisdiction()), "proposal.tab.targets");
    }

    private String reason(Locale locale, WarningDetails warning, List<Target> targets) {
        WarningReading reading = warning.latest();
        String measured = texts.get(locale, "monitoring.suggested.reason", place(locale, warning), reading.period().value(),
                name(locale, warning), value(locale, warning, reading.actual().doubleValue()),
                value(locale, warning, reading.expected().doubleValue()),
                figures.number(locale, reading.attainment() * 100, 1), level(locale, warning));
        return targets.stream()
                .filter(target -> target.value() != null)
                .map(target -> texts.get(locale, "monitoring.suggested.target", Integer.toString(target.year()),
                        value(locale, warning, Objects.requireNonNull(target.value()).doubleValue())))
                .reduce(measured, (all, next) -> all + "\n" + next);
    }

    /** Of the edition in force, the nearest year first. */
    private List<Target> targets(WarningDetails warning) {
        int current = editions.current(Actor.SYSTEM, warning.plan()).number();
        JurisdictionCode place = warning.jurisdiction();
        Scope scope = place.equals(Observations.REGION) ? Scope.REGION : Scope.of(place);
        return Targets.of(editions.state(Actor.SYSTEM, warning.plan(), current)).of(warning.indicator(), scope);
    }

    private Set<JurisdictionCode> concerned(JurisdictionCode place) {
        return place.equals(Observations.REGION) ? new LinkedHashSet<>(places.members()) : Set.of(place);
    }

    private String level(Locale locale, WarningDetails warning) {
        return texts.get(locale, "monitoring.level." + warning.level().name());
    }

    private String place(Locale locale, WarningDetails warning) {
        return places.name(locale, warning.jurisdiction());
    }

    private static String name(Locale locale, WarningDetails warning) {
        return Indicators.find(warning.indicator()).map(Indicator::name).map(name -> name.in(locale)).orElse(warning.indicator());
    }

    private String value(Locale locale, WarningDetails warning, double value) {
        String unit = Indicators.find(warning.indicator()).map(Indicator::unit).orElse("");
        return texts.get(locale, "monitoring.suggested.value", figures.number(locale, value, 3), figures.unit(locale, unit)).strip();
    }

    private static Localized inBoth(Function<Locale, String> words) {
        return Localized.of(words.apply(Texts.CHINESE), words.apply(Texts.ENGLISH));
    }
}
