package org.tongtu.meeting.minutes.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.minutes.Minutes;
import org.tongtu.meeting.minutes.MinutesStage;
import org.tongtu.meeting.minutes.ResolutionDetails;
import org.tongtu.meeting.minutes.Resolutions;
import org.tongtu.meeting.ui.MeetingLinks;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;
import org.tongtu.uikit.Figures;

/** Minutes to countersign, and resolutions that one's own town leads. */
@Component
class MinutesTodos implements TodoSource {

    private final Meetings meetings;
    private final Minutes minutes;
    private final Resolutions resolutions;
    private final Texts texts;
    private final Figures figures;

    MinutesTodos(Meetings meetings, Minutes minutes, Resolutions resolutions, Texts texts, Figures figures) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.resolutions = resolutions;
        this.texts = texts;
        this.figures = figures;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        boolean official = Stream.of(Role.DELEGATE, Role.LIAISON, Role.PLANNER).anyMatch(actor::holds);
        if (!official) {
            return List.of();
        }
        Stream<Todo> signatures = meetings.list(actor).stream()
                .filter(meeting -> waitsFor(actor, meeting))
                .map(meeting -> new Todo(texts.get(locale, "minutes.todo.sign"),
                        texts.get(locale, "minutes.title", meeting.label()), null, null, MeetingLinks.minutes(meeting.id())));
        Stream<Todo> work = resolutions.list(actor).stream()
                .filter(one -> !one.isDone() && isMine(actor, one))
                .map(one -> new Todo(texts.get(locale, "minutes.todo.do"), one.text(), end(one), null, MeetingLinks.resolutions()));
        return Stream.concat(signatures, work).toList();
    }

    private boolean waitsFor(Actor actor, MeetingSummary meeting) {
        return minutes.find(actor, meeting.id())
                .filter(found -> found.stage() == MinutesStage.COUNTERSIGN)
                .filter(found -> found.missing().stream().anyMatch(member -> actor.holds(Role.DELEGATE, member)))
                .isPresent();
    }

    private static boolean isMine(Actor actor, ResolutionDetails one) {
        return Stream.of(Role.DELEGATE, Role.LIAISON, Role.PLANNER).anyMatch(role -> actor.holds(role, one.lead()));
    }

    /** The due day counts as a whole. */
    private Instant end(ResolutionDetails one) {
        return one.due().plusDays(1).atStartOfDay(figures.zone()).toInstant();
    }
}
