package org.tongtu.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.ProposalPanel;
import org.tongtu.uikit.Figures;

/** The desk as a tab of the proposal it speaks of, the latest notice first. */
@org.springframework.stereotype.Component
class StatementPanel implements ProposalPanel {

    static final String TITLE = "consultation.panel";

    private final Consultations consultations;
    private final Desk desk;
    private final DeskEvents events;
    private final CurrentActor current;
    private final Now now;
    private final Figures figures;

    StatementPanel(Consultations consultations, Desk desk, DeskEvents events, CurrentActor current, Now now, Figures figures) {
        this.consultations = consultations;
        this.desk = desk;
        this.events = events;
        this.current = current;
        this.now = now;
        this.figures = figures;
    }

    @Override
    public String titleKey() {
        return TITLE;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean appliesTo(ProposalDetails proposal) {
        return !consultations.list(Actor.SYSTEM, proposal.id()).isEmpty();
    }

    @Override
    public Component create(ProposalDetails proposal, Actor actor) {
        List<ConsultationDetails> notices = consultations.list(actor, proposal.id()).reversed();
        var panel = new Div();
        for (ConsultationDetails notice : notices) {
            if (notices.size() > 1) {
                panel.add(new H2(panel.getTranslation("consultation.panel.notice", notice.id().toString())));
            }
            panel.add(new StatementDesk(desk, events, notice, current, now, figures));
        }
        return panel;
    }
}
