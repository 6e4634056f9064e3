package org.tongtu.proposal.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.proposal.Escalations;
import org.tongtu.proposal.Exemptions;

/** What the room's screens are put together from, contributions of upper modules included. */
@Component
class RoomParts {

    private final CurrentActor current;
    private final Room room;
    private final RoomWords words;
    private final Exemptions exemptions;
    private final Escalations escalations;
    private final PaperParts papers;
    private final ObjectProvider<ProposalPanel> panels;
    private final ObjectProvider<ProposalAction> actions;
    private final ObjectProvider<CauseSource> causes;

    RoomParts(CurrentActor current, Room room, RoomWords words, Exemptions exemptions, Escalations escalations, PaperParts papers,
            ObjectProvider<ProposalPanel> panels, ObjectProvider<ProposalAction> actions,
            ObjectProvider<CauseSource> causes) {
        this.current = current;
        this.room = room;
        this.words = words;
        this.exemptions = exemptions;
        this.escalations = escalations;
        this.papers = papers;
        this.panels = panels;
        this.actions = actions;
        this.causes = causes;
    }

    CurrentActor current() {
        return current;
    }

    Actor actor() {
        return current.get();
    }

    Room room() {
        return room;
    }

    RoomWords words() {
        return words;
    }

    Exemptions exemptions() {
        return exemptions;
    }

    Escalations escalations() {
        return escalations;
    }

    PaperParts papers() {
        return papers;
    }

    List<ProposalPanel> panels() {
        return panels.stream().sorted(Comparator.comparingInt(ProposalPanel::order)).toList();
    }

    List<CauseSource> causes() {
        return causes.stream().sorted(Comparator.comparingInt(CauseSource::order)).toList();
    }

    List<ProposalAction> actions() {
        return actions.stream().sorted(Comparator.comparingInt(ProposalAction::order)).toList();
    }
}
