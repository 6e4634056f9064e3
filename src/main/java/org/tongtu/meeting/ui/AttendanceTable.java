package org.tongtu.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.Attendance;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.Meetings;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** Who is there for whom, town by town, and whether that makes a quorum. */
@org.springframework.stereotype.Component
class AttendanceTable {

    private final Meetings meetings;
    private final Alliances alliances;
    private final PlaceNames places;

    AttendanceTable(Meetings meetings, Alliances alliances, PlaceNames places) {
        this.meetings = meetings;
        this.alliances = alliances;
        this.places = places;
    }

    Component create(Actor actor, MeetingDetails meeting, Locale locale) {
        var list = new UnorderedList();
        list.addClassName("attendance");
        for (JurisdictionCode code : places.everyone()) {
            list.add(row(actor, meeting, code, locale));
        }
        var section = new Section(new H2(I18NProvider.translate("meeting.attendance")), quorum(meeting), list);
        section.addClassName("attendance-section");
        return section;
    }

    private Span quorum(MeetingDetails meeting) {
        long present = places.members().stream().filter(meeting.present()::contains).count();
        int needed = alliances.get(Actor.SYSTEM).decision().quorum();
        String key = present >= needed ? "meeting.quorum-there" : "meeting.quorum-missing";
        return Badges.of(present >= needed ? Tone.GOOD : Tone.CAUTION,
                I18NProvider.translate(key, present, places.members().size(), needed));
    }

    private ListItem row(Actor actor, MeetingDetails meeting, JurisdictionCode code, Locale locale) {
        var name = new Span(places.name(locale, code));
        name.addClassName("strong");
        var row = new ListItem(name, state(meeting.attendanceOf(code)));
        if (!meeting.summary().isOver() && mayNote(actor, code)) {
            String title = I18NProvider.translate("meeting.note-for", places.name(locale, code));
            var note = new Button(I18NProvider.translate("meeting.note"), click -> new AttendanceDialog(
                    title, meeting.id(), code, places.members().contains(code), meeting.attendanceOf(code), command -> {
                        meetings.note(actor, command);
                        Notices.done("meeting.noted");
                    }).open());
            note.addThemeVariants(ButtonVariant.SMALL);
            note.setAriaLabel(title);
            row.add(note);
        }
        return row;
    }

    private static Div state(Optional<Attendance> attendance) {
        return attendance
                .map(one -> new Div(
                        Badges.of(one.kind() == Attendance.Kind.PRESENT ? Tone.GOOD : Tone.NEUTRAL,
                                I18NProvider.translate("meeting.attendance." + one.kind().name())),
                        new Span(" " + one.person() + (one.deputy() ? I18NProvider.translate("meeting.deputy-mark") : ""))))
                .orElseGet(() -> new Div(new Span(I18NProvider.translate("meeting.not-noted"))));
    }

    private static boolean mayNote(Actor actor, JurisdictionCode code) {
        return actor.holds(Role.SECRETARY)
                || Stream.of(Role.DELEGATE, Role.LIAISON).anyMatch(role -> actor.holds(role, code));
    }
}
