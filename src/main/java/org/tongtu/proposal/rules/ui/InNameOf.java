package org.tongtu.proposal.rules.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.OperationOutcome;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.proposal.ui.CauseSource;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Going;
import org.tongtu.uikit.Notices;

/** In whose name something is written and, once the proposal is no draft any more, what it answers to. */
public class InNameOf extends Div {

    private final transient Source source;
    private final transient ProposalDetails proposal;
    private final Select<JurisdictionCode> town = new Select<>();
    private final Select<CauseSource.Cause> cause = new Select<>();

    /** Where towns, causes and the log come from. */
    @Component
    public record Source(CurrentActor current, Proposals proposals, Operations operations, Jurisdictions jurisdictions,
            ObjectProvider<CauseSource> causes) {}

    public InNameOf(Source source, ProposalDetails proposal) {
        this.source = source;
        this.proposal = proposal;
        addClassName("rule-field");
        Actor actor = source.current().get();
        List<JurisdictionCode> writers = source.proposals().writersFor(actor, proposal.id());
        town.setLabel(getTranslation("rules.in-name-of"));
        town.setItems(writers);
        town.setItemLabelGenerator(code -> source.jurisdictions().name(Actor.SYSTEM, code).in(getLocale()));
        town.setValue(writers.getFirst());
        town.setVisible(writers.size() > 1);
        cause.setLabel(getTranslation("rules.cause"));
        cause.setItemLabelGenerator(CauseSource.Cause::label);
        cause.setItems(source.causes().orderedStream().flatMap(each -> each.causes(proposal, actor, getLocale()).stream()).toList());
        cause.setVisible(proposal.summary().state() != ProposalState.DRAFT);
        add(town, cause);
    }

    /**
     * Hands in what a form wrote and leads on: back to where that is shown, or to what somebody has to decide.
     *
     * @param saved what is told when it is in the proposal
     */
    public void write(List<Write> writes, String saved, String shown) {
        if (writes.isEmpty()) {
            Notices.done("rules.nothing-differs");
            return;
        }
        boolean conflict = apply(writes).outcome() == OperationOutcome.CONFLICT;
        Notices.done(conflict ? "rules.conflict" : saved);
        Going.to(this, conflict ? ProposalLinks.tab(proposal.id(), "proposal.tab.conflicts") : shown);
    }

    private Acknowledgement apply(List<Write> writes) {
        return source.operations().apply(source.current().get(),
                new ApplyOperation(Ids.next(), town.getValue(), proposal.id(), writes, subject()));
    }

    private @Nullable Subject subject() {
        return cause.getValue() == null ? null : cause.getValue().subject();
    }
}
