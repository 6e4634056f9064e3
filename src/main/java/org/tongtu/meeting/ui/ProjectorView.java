package org.tongtu.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.meeting.Choice;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemStage;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.VoteRecord;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.proposal.ui.ConflictBadges;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** What the whole room looks at: the item, each member's vote as it comes in, the wording as it is written. */
@Route(value = MeetingLinks.ROUTE + "/:" + MeetingLinks.PARAMETER + "/projector", autoLayout = false)
@PermitAll
class ProjectorView extends LiveMeeting {

    private final transient CurrentActor current;
    private final transient MeetingRoom room;
    private final transient PlaceNames places;
    private final transient ConflictBadges conflicts;

    ProjectorView(CurrentActor current, Meetings meetings, MeetingRoom room, PlaceNames places, ConflictBadges conflicts) {
        super(meetings, room);
        this.current = current;
        this.room = room;
        this.places = places;
        this.conflicts = conflicts;
        addClassName("projector");
    }

    @Override
    Actor actor() {
        return current.get();
    }

    @Override
    void show(MeetingDetails meeting) {
        removeAll();
        add(new H1(meeting.summary().name()));
        Optional<ItemDetails> open = meeting.items().stream().filter(item -> item.stage() == ItemStage.OPEN).findFirst();
        open.or(() -> meeting.items().stream().filter(item -> item.outcome() != null).reduce((first, last) -> last))
                .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("meeting.no-open-item"))));
    }

    private void show(ItemDetails item) {
        add(new H2(getTranslation("meeting.item-title", item.position(), item.title())));
        item.proposal().filter(proposal -> item.outcome() == null).flatMap(proposal -> conflicts.find(actor(), proposal)).ifPresent(this::add);
        add(votes(item));
        String wording = item.outcome() == null ? room.wording(item.id()) : item.wording();
        if (item.outcome() != null) {
            add(Badges.of(Tone.INFO, getTranslation("meeting.outcome." + item.outcome().name())));
        }
        var words = new Paragraph(wording);
        words.addClassName("projector-wording");
        words.getElement().setAttribute("aria-live", "polite");
        add(words);
    }

    private Div votes(ItemDetails item) {
        var votes = new Div();
        votes.addClassName("projector-votes");
        places.members().forEach(member -> {
            Optional<Choice> choice = item.voteOf(member).map(VoteRecord::choice);
            String words = places.name(getLocale(), member) + " · "
                    + choice.map(one -> getTranslation("meeting.choice." + one.name())).orElseGet(() -> getTranslation("meeting.vote.none"));
            votes.add(choice.map(one -> VoteTable.badge(one, words)).orElseGet(() -> Badges.of(Tone.NEUTRAL, words)));
        });
        return votes;
    }
}
