package org.tongtu.proposal.history.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.MomentWords;
import org.tongtu.proposal.log.AppliedWrite;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.ui.ThingWords;
import org.tongtu.uikit.Figures;

/** What happened at a moment: where an edition came from, or who did what in a proposal. */
@Component
class TimeWords {

    private final Editions editions;
    private final Operations operations;
    private final ThingWords things;
    private final Figures figures;
    private final Texts texts;

    TimeWords(Editions editions, Operations operations, ThingWords things, Figures figures, Texts texts) {
        this.editions = editions;
        this.operations = operations;
        this.things = things;
        this.figures = figures;
        this.texts = texts;
    }

    /** @param words one or two sentences; {@code touched} the things an operation wrote */
    record Told(String words, List<UUID> touched) {}

    Series series(Actor actor, PlanId plan, Moment moment) {
        ProposalId proposal = moment.proposal();
        return proposal == null
                ? Series.ofEditions(editions.list(actor, plan).getFirst().number())
                : Series.of(proposal, operations.head(actor, proposal).sequence());
    }

    /** @param state the plan at the moment, as this person may see it */
    Told tell(Actor actor, PlanState state, Moment moment, Locale locale) {
        return moment.edition() == null
                ? operation(actor, state, moment, locale)
                : new Told(edition(editions.get(actor, state.plan(), moment.edition()), locale), List.of());
    }

    private String edition(EditionSummary it, Locale locale) {
        String day = figures.date(locale, it.agreedAt());
        return it.proposal() == null
                ? texts.get(locale, "plan.edition.founded", day)
                : texts.get(locale, "plan.edition.from", day, it.proposal().toString(), String.valueOf(it.sequence()));
    }

    private Told operation(Actor actor, PlanState state, Moment moment, Locale locale) {
        ProposalId proposal = Objects.requireNonNull(moment.proposal());
        long sequence = Objects.requireNonNull(moment.sequence());
        if (sequence == 0) {
            return new Told(texts.get(locale, "history.time.begin"), List.of());
        }
        LoggedOperation it = operations.since(actor, proposal, sequence - 1, 1).getFirst();
        List<UUID> touched = it.writes().stream().map(AppliedWrite::thing).distinct().toList();
        String titles = texts.get(locale, "history.time.touched", touched.size(), touched.stream().limit(3)
                .flatMap(id -> state.find(id).stream())
                .map(thing -> things.title(state, thing, locale))
                .reduce((a, b) -> a + texts.get(locale, "proposal.room.comma") + b).orElse("—"));
        String what = texts.get(locale, "proposal.history.kind." + it.kind(), MomentWords.number(sequence), String.valueOf(it.undoes()));
        return new Told(texts.get(locale, "history.time.operation", what, figures.moment(locale, it.at()), it.authorName(),
                things.town(it.jurisdiction().value(), locale), titles), touched);
    }
}
