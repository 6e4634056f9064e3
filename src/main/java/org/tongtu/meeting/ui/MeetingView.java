package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.Agenda;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.MoveMeeting;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;

/**
 * The live room: who is there, the agenda, votes as they come in. Delegates vote here; the joint office leads from here.
 * What somebody is typing survives the refresh that another person's vote causes.
 */
@Route(MeetingLinks.ROUTE + "/:" + MeetingLinks.PARAMETER)
@PermitAll
class MeetingView extends LiveMeeting {

    private final transient CurrentActor current;
    private final transient Meetings meetings;
    private final transient Agenda agenda;
    private final transient AttendanceTable attendance;
    private final transient ItemCards cards;
    private final transient Figures figures;
    private final transient Now now;
    private final transient Map<UUID, ItemCard> shown = new HashMap<>();
    private final Div head = new Div();
    private final Div people = new Div();
    private final Div items = new Div();

    MeetingView(CurrentActor current, Meetings meetings, Agenda agenda, MeetingRoom room, AttendanceTable attendance,
            ItemCards cards, Figures figures, Now now) {
        this.now = now;
        super(meetings, room);
        this.current = current;
        this.meetings = meetings;
        this.agenda = agenda;
        this.attendance = attendance;
        this.cards = cards;
        this.figures = figures;
        addClassNames("page", "page-wide");
        items.getElement().setAttribute("aria-live", "polite");
        add(head, people, new H2(getTranslation("meeting.agenda")), items);
    }

    @Override
    Actor actor() {
        return current.get();
    }

    @Override
    void show(MeetingDetails meeting) {
        Actor actor = actor();
        head.removeAll();
        head.add(header(actor, meeting.summary()));
        people.removeAll();
        people.add(attendance.create(actor, meeting, getLocale()));
        showItems(actor, meeting);
    }

    private void showItems(Actor actor, MeetingDetails meeting) {
        if (meeting.items().isEmpty()) {
            items.removeAll();
            items.add(new Paragraph(getTranslation("meeting.no-items")));
            shown.clear();
            return;
        }
        shown.keySet().retainAll(meeting.items().stream().map(ItemDetails::id).toList());
        items.removeAll();
        for (ItemDetails item : meeting.items()) {
            ItemCard card = shown.computeIfAbsent(item.id(), id -> cards.create());
            card.show(actor, meeting, item);
            items.add(card);
        }
    }

    private PageHeader header(Actor actor, MeetingSummary meeting) {
        var header = new PageHeader(meeting.name());
        String when = figures.deadline(getLocale(), meeting.startsAt());
        header.explain(meeting.place().isBlank() ? when : getTranslation("meeting.when-where", when, meeting.place()));
        header.offer(MeetingsView.stage(meeting));
        if (!meeting.link().isBlank() && !meeting.isOver() && meeting.link().startsWith("https://")) {
            header.offer(new Anchor(meeting.link(), getTranslation("meeting.join")));
        }
        header.offer(new Anchor(MeetingLinks.projector(meeting.id()), getTranslation("meeting.projector")),
                new Anchor(MeetingLinks.minutes(meeting.id()), getTranslation("meeting.to-minutes")));
        if (actor.holds(Role.SECRETARY) && meeting.stage().compareTo(MeetingStage.IN_SESSION) < 0) {
            header.offer(new Button(getTranslation("meeting.change"), click -> new ChangeMeetingDialog(meeting,
                    figures.zone(), command -> meetings.change(actor(), command)).open()));
        }
        if (actor.holds(Role.SECRETARY) && !meeting.isOver()) {
            header.offer(new Button(getTranslation("meeting.add-item"), click -> cards.addDialog(actor, meeting.id(),
                    command -> agenda.add(actor(), command)).open()), next(actor, meeting));
        }
        return header;
    }

    /** Planned for another day than today: then somebody may have taken the wrong meeting. */
    private boolean startsLater(MeetingSummary meeting) {
        return meeting.startsAt().atZone(figures.zone()).toLocalDate().isAfter(now.instant().atZone(figures.zone()).toLocalDate());
    }

    private Button next(Actor actor, MeetingSummary meeting) {
        MeetingStage to = MeetingStage.values()[meeting.stage().ordinal() + 1];
        String key = "meeting.move." + to.name();
        String question = to == MeetingStage.IN_SESSION && startsLater(meeting) ? key + ".early" : key;
        var next = new Button(getTranslation(key), click -> Confirm.ask(question,
                () -> meetings.move(actor(), new MoveMeeting(Ids.next(), meeting.id(), to)), meeting.label(),
                figures.deadline(getLocale(), meeting.startsAt())));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        return next;
    }
}
