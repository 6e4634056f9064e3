package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.uikit.Notices;

/** Lets the author say anew what a draft is called and why it is made. */
@org.springframework.stereotype.Component
class DescribeAction implements ProposalAction {

    private final Room room;

    DescribeAction(Room room) {
        this.room = room;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        ProposalSummary draft = proposal.summary();
        if (draft.state() != ProposalState.DRAFT || !actor.holds(Role.PLANNER, draft.jurisdiction())) {
            return Optional.empty();
        }
        return Optional.of(new Button(I18NProvider.translate("proposal.action.describe"), click -> new DescribeDialog(draft, command -> {
            room.proposals().describe(actor, command);
            Notices.done("proposal.done.described");
            done.run();
        }).open()));
    }
}
