package org.tongtu.meeting.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.meeting.AddItem;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.ItemSheets;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Outcomes;
import org.tongtu.meeting.Votes;
import org.tongtu.monitoring.Projects;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.proposal.rules.ui.EffectParts;
import org.tongtu.proposal.ui.BlockerWords;
import org.tongtu.proposal.ui.ConflictBadges;

/** Makes the cards of agenda items, each with what it needs. */
@Component
class ItemCards {

    /** What a card may ask and do. */
    record Services(CurrentActor current, Agenda agenda, Votes votes, Outcomes outcomes, ItemSheets sheets, MeetingRoom room,
            PlaceNames places, Projects projects, BlockerWords blockers, ConflictBadges conflicts, EffectParts effects, PaperParts papers) {}

    private final Services services;
    private final Topics topics;

    ItemCards(CurrentActor current, Agenda agenda, Votes votes, Outcomes outcomes, ItemSheets sheets, MeetingRoom room,
            PlaceNames places, Projects projects, BlockerWords blockers, ConflictBadges conflicts, EffectParts effects,
            PaperParts papers, Topics topics) {
        this.services = new Services(current, agenda, votes, outcomes, sheets, room, places, projects, blockers, conflicts, effects, papers);
        this.topics = topics;
    }

    ItemCard create() {
        return new ItemCard(services);
    }

    AddItemDialog addDialog(Actor actor, MeetingId meeting, Consumer<AddItem> save) {
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        return new AddItemDialog(meeting, topics.list(actor, locale), save);
    }
}
