package org.tongtu.meeting.ui;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.language.Texts;
import org.tongtu.meeting.ItemMode;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.Warnings;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.plan.Plans;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;

/** What is ripe for an agenda: proposals on their way to a decision, then open warnings. */
@Component
class Topics {

    private static final Set<ProposalState> RIPE =
            EnumSet.of(ProposalState.REVIEW, ProposalState.CONSULTATION, ProposalState.SUBMITTED);

    private final Proposals proposals;
    private final Plans plans;
    private final Warnings warnings;
    private final PlaceNames places;
    private final Texts texts;

    Topics(Proposals proposals, Plans plans, Warnings warnings, PlaceNames places, Texts texts) {
        this.proposals = proposals;
        this.plans = plans;
        this.warnings = warnings;
        this.places = places;
        this.texts = texts;
    }

    List<AddItemDialog.Topic> list(Actor actor, Locale locale) {
        var topics = new ArrayList<AddItemDialog.Topic>();
        proposals.list(actor).stream()
                .filter(one -> RIPE.contains(one.state()))
                .map(one -> topic(locale, one))
                .forEach(topics::add);
        plans.list(actor).stream()
                .flatMap(plan -> warnings.list(actor, plan.id()).stream())
                .filter(WarningDetails::isOpen)
                .map(one -> topic(locale, one))
                .forEach(topics::add);
        return topics;
    }

    private AddItemDialog.Topic topic(Locale locale, ProposalSummary one) {
        return new AddItemDialog.Topic(Subject.of("proposal", one.id()),
                texts.get(locale, "meeting.proposal-title", one.id().toString(), one.title()), ItemMode.POSITIONS);
    }

    private AddItemDialog.Topic topic(Locale locale, WarningDetails one) {
        Localized name = Indicators.find(one.indicator()).map(Indicator::name).orElse(Localized.same(one.indicator()));
        return new AddItemDialog.Topic(Subject.of("warning", one.id()), texts.get(locale, "meeting.warning-title",
                texts.get(locale, "monitoring.level." + one.level().name()), name,
                places.name(locale, one.jurisdiction())), ItemMode.VOTE);
    }
}
