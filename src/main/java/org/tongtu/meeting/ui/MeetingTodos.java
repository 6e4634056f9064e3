package org.tongtu.meeting.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.meeting.ItemDetails;
import org.tongtu.meeting.ItemStage;
import org.tongtu.meeting.MeetingStage;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.shell.Todo;
import org.tongtu.shell.TodoSource;

/** Votes that are open now, and saying who comes to the next meeting. */
@Component
class MeetingTodos implements TodoSource {

    private final Meetings meetings;
    private final Texts texts;

    MeetingTodos(Meetings meetings, Texts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    @Override
    public List<Todo> todos(Actor actor, Locale locale) {
        if (actor.jurisdictionsOf(Role.DELEGATE).isEmpty()) {
            return List.of();
        }
        return meetings.list(actor).stream().filter(one -> !one.isOver()).flatMap(one -> todos(actor, one, locale)).toList();
    }

    private Stream<Todo> todos(Actor actor, MeetingSummary meeting, Locale locale) {
        if (meeting.stage() == MeetingStage.IN_SESSION) {
            return meetings.get(actor, meeting.id()).items().stream()
                    .filter(item -> item.stage() == ItemStage.OPEN && lacksVote(actor, item))
                    .map(item -> todo("meeting.todo.vote", item.title(), meeting, locale));
        }
        boolean unanswered = actor.jurisdictionsOf(Role.DELEGATE).stream()
                .anyMatch(town -> meetings.get(actor, meeting.id()).attendanceOf(town).isEmpty());
        return unanswered && meeting.stage() == MeetingStage.NOTICED
                ? Stream.of(todo("meeting.todo.attend", meeting.name(), meeting, locale))
                : Stream.empty();
    }

    private static boolean lacksVote(Actor actor, ItemDetails item) {
        return actor.jurisdictionsOf(Role.DELEGATE).stream().anyMatch(town -> item.voteOf(town).isEmpty());
    }

    private Todo todo(String verb, String object, MeetingSummary meeting, Locale locale) {
        return new Todo(texts.get(locale, verb), object, meeting.startsAt(), null, MeetingLinks.meeting(meeting.id()));
    }
}
