package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.Drafters;
import org.tongtu.proposal.ProposalDetails;

/** Lets a participant's planner name the consultants who work on the proposal, and end it again. */
@org.springframework.stereotype.Component
class DraftersAction implements ProposalAction {

    private final Drafters drafters;
    private final CurrentActor current;
    private final RoomWords words;

    DraftersAction(Drafters drafters, CurrentActor current, RoomWords words) {
        this.drafters = drafters;
        this.current = current;
        this.words = words;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        List<JurisdictionCode> mine = words.towns().of(actor, Role.PLANNER).stream()
                .filter(proposal.summary()::isParticipant)
                .toList();
        return mine.isEmpty() || !proposal.summary().state().isOpen()
                ? Optional.empty()
                : Optional.of(new Button(I18NProvider.translate("proposal.action.drafters"),
                        click -> new DraftersDialog(drafters, current, words, proposal.id(), mine, done).open()));
    }
}
