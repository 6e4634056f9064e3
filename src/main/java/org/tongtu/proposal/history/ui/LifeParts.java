package org.tongtu.proposal.history.ui;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.history.Life;
import org.tongtu.proposal.history.Lives;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.Moments;
import org.tongtu.proposal.history.Restorations;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** Reads a thing's life for the screen, and brings a past version back where somebody asks for it. */
@Component
class LifeParts {

    private final CompareParts parts;
    private final Lives lives;
    private final Moments moments;
    private final Restorations restorations;
    private final Operations operations;
    private final Proposals proposals;

    LifeParts(CompareParts parts, Lives lives, Moments moments, Restorations restorations, Operations operations, Proposals proposals) {
        this.parts = parts;
        this.lives = lives;
        this.moments = moments;
        this.restorations = restorations;
        this.operations = operations;
        this.proposals = proposals;
    }

    CompareParts parts() {
        return parts;
    }

    Life life(PlanId plan, UUID thing) {
        return lives.of(parts.actor(), plan, thing);
    }

    /** The drafts in which this person may write. */
    List<ProposalSummary> drafts(PlanId plan) {
        Actor actor = parts.actor();
        return parts.moments().open(actor, plan).stream()
                .filter(proposal -> proposal.state() == ProposalState.DRAFT && !writers(actor, proposal).isEmpty())
                .toList();
    }

    private List<JurisdictionCode> writers(Actor actor, ProposalSummary proposal) {
        return proposals.writersFor(actor, proposal.id());
    }

    /**
     * What bringing a version back would write, as this person has it on screen from now on.
     *
     * @param state the proposal as it is seen
     * @param names in whose name the person may write it
     */
    record Plan(ProposalSummary proposal, DisclosedState state, List<Write> writes, List<JurisdictionCode> names) {

        List<Change> changes() {
            return writes.stream().map(this::change).toList();
        }

        private Change change(Write it) {
            return new Change(it.thing(), it.kind(), it.group(), it.cell(),
                    state.find(it.thing()).map(thing -> thing.value(it.cell())).orElse(org.tongtu.plan.CellValue.NULL), it.value());
        }
    }

    Plan plan(ProposalSummary proposal, UUID thing, Moment past) {
        Actor actor = parts.actor();
        ProposalId id = proposal.id();
        long seen = operations.head(actor, id).sequence();
        return new Plan(proposal, moments.at(actor, proposal.plan(), Moment.of(id, seen)), restorations.writes(actor, id, seen, thing, past),
                writers(actor, proposal));
    }

    Acknowledgement carryOut(Plan plan, JurisdictionCode inNameOf) {
        return operations.apply(parts.actor(), new ApplyOperation(Ids.next(), inNameOf, plan.proposal().id(), plan.writes(), null));
    }

    String title(DisclosedState state, Thing thing, Locale locale) {
        return parts.things().title(state, thing, locale);
    }

    static boolean hasPlace(Thing thing) {
        return !thing.value(Cell.GEOMETRY).isNull();
    }
}
