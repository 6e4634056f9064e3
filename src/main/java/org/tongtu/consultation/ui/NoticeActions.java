package org.tongtu.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ui.ProposalAction;

/** The joint office announces a submitted proposal to the public, and gives more time while its notice runs. */
@org.springframework.stereotype.Component
class NoticeActions implements ProposalAction {

    private final Consultations consultations;
    private final Alliances alliances;
    private final Now now;

    NoticeActions(Consultations consultations, Alliances alliances, Now now) {
        this.consultations = consultations;
        this.alliances = alliances;
        this.now = now;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        if (!actor.holds(Role.SECRETARY)) {
            return Optional.empty();
        }
        List<ConsultationDetails> notices = consultations.list(actor, proposal.id());
        Optional<ConsultationDetails> running = notices.stream().filter(it -> !it.isOver(now.instant())).findFirst();
        if (running.isPresent()) {
            return Optional.of(new Button(I18NProvider.translate("consultation.extend"),
                    click -> new ExtendDialog(consultations, actor, running.get(), alliances.get(actor).zone(), done).open()));
        }
        ProposalState state = proposal.summary().state();
        boolean first = state == ProposalState.SUBMITTED && proposal.summary().path().needsNotice();
        boolean again = state == ProposalState.CONSULTATION || state == ProposalState.REVIEW;
        return first || again
                ? Optional.of(new Button(I18NProvider.translate(first ? "consultation.announce" : "consultation.announce-again"),
                        click -> new AnnounceDialog(consultations, actor, proposal, alliances.get(actor), now, done).open()))
                : Optional.empty();
    }
}
