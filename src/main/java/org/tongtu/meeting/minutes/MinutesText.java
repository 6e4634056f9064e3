package org.tongtu.meeting.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.meeting.Attendance;
import org.tongtu.meeting.Decision;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.MeetingDetails;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.Meetings;
import org.tongtu.uikit.Figures;

/**
 * Words the first draft from what happened, in the order of GB/T 9704: title, number, opening, items with their outcome,
 * resolutions, and who was there at the end. The joint office goes on from there.
 */
@Component
class MinutesText {

    private final Meetings meetings;
    private final ResolutionRepository resolutions;
    private final Alliances alliances;
    private final Jurisdictions jurisdictions;
    private final Texts texts;
    private final Figures figures;

    MinutesText(Meetings meetings, ResolutionRepository resolutions, Alliances alliances, Jurisdictions jurisdictions,
            Texts texts, Figures figures) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
        this.texts = texts;
        this.figures = figures;
    }

    String of(MeetingId id, String language) {
        Locale locale = Texts.supported(Locale.forLanguageTag(language));
        MeetingDetails meeting = meetings.get(Actor.SYSTEM, id);
        var lines = new ArrayList<String>();
        lines.add(say(locale, "minutes.text.title", alliances.get(Actor.SYSTEM).name()));
        lines.add(meeting.summary().label());
        lines.add("");
        String opening = meeting.summary().place().isBlank() ? "minutes.text.opening-anywhere" : "minutes.text.opening";
        lines.add(say(locale, opening, figures.date(locale, meeting.summary().heldAt()), meeting.summary().place(), meeting.summary().title()));
        meeting.items().stream().filter(item -> item.outcome() != null).forEach(item -> addItem(lines, locale, item));
        addResolutions(lines, locale, resolutions.list(id));
        addAttendance(lines, locale, meeting);
        return String.join("\n", lines) + "\n";
    }

    private void addItem(List<String> lines, Locale locale, ItemDetails item) {
        lines.add("");
        lines.add(say(locale, "minutes.text.item", item.position(), item.title()));
        lines.add(say(locale, "minutes.text.outcome", say(locale, "meeting.outcome." + item.outcome()), item.wording()));
        for (int i = 0; i < item.changes().size(); i++) {
            lines.add(say(locale, "minutes.text.change", i + 1, item.changes().get(i)));
        }
        if (!item.reason().isBlank()) {
            lines.add(say(locale, "minutes.text.reason", item.reason()));
        }
        Decision tally = item.tally();
        if (tally != null) {
            lines.add(say(locale, "minutes.text.tally", tally.agree(), tally.object(), tally.abstain()));
        }
    }

    private void addResolutions(List<String> lines, Locale locale, List<ResolutionDetails> resolved) {
        if (resolved.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(say(locale, "minutes.text.resolutions"));
        for (ResolutionDetails one : resolved) {
            String key = one.supporting().isBlank() ? "minutes.text.resolution" : "minutes.text.resolution-supported";
            lines.add(say(locale, key, one.position(), one.text(), name(locale, one.lead()),
                    figures.date(locale, one.due()), one.supporting()));
        }
    }

    private void addAttendance(List<String> lines, Locale locale, MeetingDetails meeting) {
        lines.add("");
        for (Attendance.Kind kind : Attendance.Kind.values()) {
            String people = meeting.attendance().stream()
                    .filter(one -> one.kind() == kind)
                    .map(one -> person(locale, one))
                    .collect(Collectors.joining(say(locale, "minutes.text.separator")));
            if (!people.isEmpty()) {
                lines.add(say(locale, "minutes.text.attendance", say(locale, "meeting.attendance." + kind), people));
            }
        }
    }

    private String person(Locale locale, Attendance one) {
        String key = one.deputy() ? "minutes.text.deputy" : "minutes.text.person";
        return say(locale, key, name(locale, one.jurisdiction()), one.person()).strip();
    }

    private String name(Locale locale, JurisdictionCode code) {
        return jurisdictions.get(Actor.SYSTEM, code).name().in(locale);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
