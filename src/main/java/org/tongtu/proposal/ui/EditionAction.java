package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Editions;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.MoveToEdition;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Notices;

/** Brings a draft onto the plan's newest edition, once there is a newer one than it rests on. */
@org.springframework.stereotype.Component
class EditionAction implements ProposalAction {

    private final Room room;
    private final Editions editions;
    private final Towns towns;

    EditionAction(Room room, Editions editions, Towns towns) {
        this.room = room;
        this.editions = editions;
        this.towns = towns;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        int newest = editions.list(actor, proposal.summary().plan()).getFirst().number();
        boolean behind = proposal.summary().state() == ProposalState.DRAFT && newest > proposal.edition();
        List<JurisdictionCode> own = towns.of(actor, Role.PLANNER).stream().filter(proposal.summary()::isParticipant).toList();
        if (!behind || own.isEmpty()) {
            return Optional.empty();
        }
        String number = Integer.toString(newest);
        return Optional.of(new Button(I18NProvider.translate("proposal.action.edition", number), click -> Confirm.ask(
                "proposal.edition-move", () -> move(actor, proposal, own.getFirst(), newest, done), number, Integer.toString(proposal.edition()))));
    }

    private void move(Actor actor, ProposalDetails proposal, JurisdictionCode town, int newest, Runnable done) {
        Acknowledgement answer = room.operations().moveToEdition(actor, new MoveToEdition(Ids.next(), town, proposal.id(), newest, null));
        Notices.done("proposal.done.edition", Integer.toString(newest), answer.conflicts().size());
        done.run();
    }
}
