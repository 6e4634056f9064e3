package org.tongtu.meeting.ui;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Subject;
import org.tongtu.language.Texts;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.Meetings;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.CauseSource;

/** Every agenda item about a proposal may be the cause of amending it. */
@Component
class ItemCauses implements CauseSource {

    private final Agenda agenda;
    private final Meetings meetings;
    private final Texts texts;

    ItemCauses(Agenda agenda, Meetings meetings, Texts texts) {
        this.agenda = agenda;
        this.meetings = meetings;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Cause> causes(ProposalDetails proposal, Actor actor, Locale locale) {
        return agenda.about(actor, Subject.of("proposal", proposal.id())).stream()
                .map(item -> new Cause(Subject.of("item", item.id()), label(item, actor, locale)))
                .toList();
    }

    private String label(ItemDetails item, Actor actor, Locale locale) {
        String meeting = meetings.get(actor, item.meeting()).summary().label();
        return texts.get(locale, "meeting.cause", meeting, item.position(), item.title());
    }
}
