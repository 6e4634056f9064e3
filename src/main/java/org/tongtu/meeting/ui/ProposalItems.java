package org.tongtu.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.Meetings;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ui.ProposalPanel;

/** In a proposal's workbench: on which agendas it was and with what outcome. */
@org.springframework.stereotype.Component
class ProposalItems implements ProposalPanel {

    private final Agenda agenda;
    private final Meetings meetings;

    ProposalItems(Agenda agenda, Meetings meetings) {
        this.agenda = agenda;
        this.meetings = meetings;
    }

    @Override
    public String titleKey() {
        return "meeting.panel";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean appliesTo(ProposalDetails proposal) {
        return proposal.summary().state() != ProposalState.DRAFT;
    }

    @Override
    public Component create(ProposalDetails proposal, Actor actor) {
        List<ItemDetails> items = agenda.about(actor, Subject.of("proposal", proposal.id()));
        if (items.isEmpty()) {
            return new Paragraph(I18NProvider.translate("meeting.panel.empty"));
        }
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(line(actor, item))));
        return list;
    }

    private Div line(Actor actor, ItemDetails item) {
        String label = meetings.get(actor, item.meeting()).summary().label();
        String state = item.outcome() == null
                ? I18NProvider.translate("meeting.item." + item.stage().name())
                : I18NProvider.translate("meeting.outcome." + item.outcome().name());
        return new Div(new Anchor(MeetingLinks.meeting(item.meeting()),
                I18NProvider.translate("meeting.panel.line", label, item.position(), item.title(), state)),
                new Paragraph(item.wording()));
    }
}
