package org.tongtu.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.meeting.Meetings;
import org.tongtu.shell.StripItem;
import org.tongtu.uikit.Figures;

/** The next meeting, on top of every view. */
@org.springframework.stereotype.Component
class NextMeeting implements StripItem {

    private final Meetings meetings;
    private final Figures figures;

    NextMeeting(Meetings meetings, Figures figures) {
        this.meetings = meetings;
        this.figures = figures;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Component create(Actor actor) {
        return meetings.findNext(actor)
                .map(next -> new Anchor(MeetingLinks.meeting(next.id()), I18NProvider.translate(
                        "meeting.next", next.label(), figures.moment(UI.getCurrent().getLocale(), next.startsAt()))))
                .orElse(null);
    }
}
