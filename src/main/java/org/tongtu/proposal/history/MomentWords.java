package org.tongtu.proposal.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.language.Texts;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;

/** Moments in the reader's words, and which of them a reader may choose from. */
@Component
public class MomentWords {

    private final Editions editions;
    private final Proposals proposals;
    private final Texts texts;

    MomentWords(Editions editions, Proposals proposals, Texts texts) {
        this.editions = editions;
        this.proposals = proposals;
        this.texts = texts;
    }

    /** Editions, the newest first, then the proposals that are still open, as they stand. */
    public List<Moment> choices(Actor actor, PlanId plan) {
        var all = new ArrayList<Moment>();
        editions.list(actor, plan).forEach(edition -> all.add(Moment.ofEdition(edition.number())));
        open(actor, plan).forEach(proposal -> all.add(Moment.of(proposal.id())));
        return all;
    }

    public List<ProposalSummary> open(Actor actor, PlanId plan) {
        return proposals.list(actor).stream().filter(it -> it.plan().equals(plan) && it.state().isOpen()).toList();
    }

    /** The one in force. */
    public Moment current(Actor actor, PlanId plan) {
        return Moment.ofEdition(editions.current(actor, plan).number());
    }

    /** What a moment is compared with if nothing else is asked for: the edition before, or the one a proposal rests on. */
    public Moment before(Actor actor, Moment moment) {
        return moment.edition() == null
                ? Moment.ofEdition(proposals.get(actor, Objects.requireNonNull(moment.proposal())).edition())
                : Moment.ofEdition(Math.max(1, moment.edition() - 1));
    }

    public String label(Actor actor, PlanId plan, Moment moment, Locale locale) {
        if (moment.edition() != null) {
            EditionSummary edition = editions.get(actor, plan, moment.edition());
            return texts.get(locale, "history.moment.edition", number(edition.number()), texts.get(locale, "plan.edition." + edition.status()));
        }
        ProposalId id = Objects.requireNonNull(moment.proposal());
        String title = proposals.find(actor, id).map(it -> it.title().in(locale)).orElse("");
        return moment.sequence() == null
                ? texts.get(locale, "history.moment.proposal", number(id.number()), title)
                : texts.get(locale, "history.moment.sequence", number(id.number()), title, number(moment.sequence()));
    }

    public static String number(long number) {
        return Long.toString(number);
    }
}
