package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.meeting.minutes.DraftMinutes;
import org.tongtu.meeting.minutes.Minutes;
import org.tongtu.meeting.minutes.MinutesDetails;
import org.tongtu.meeting.minutes.MinutesStage;
import org.tongtu.meeting.ui.MeetingLinks;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** 会议纪要: the text as it will be printed, who has agreed to it, what was resolved. */
@Route("meetings/:meeting/minutes")
@PermitAll
class MinutesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentActor current;
    private final transient Meetings meetings;
    private final transient Minutes minutes;
    private final transient SignaturePanels signatures;
    private final transient ResolutionLists resolutions;
    private String title = "";
    private @Nullable MinutesEditor editor;

    MinutesView(CurrentActor current, Meetings meetings, Minutes minutes, SignaturePanels signatures, ResolutionLists resolutions) {
        this.current = current;
        this.meetings = meetings;
        this.minutes = minutes;
        this.signatures = signatures;
        this.resolutions = resolutions;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("meeting")
                .filter(number -> number.matches("\\d{1,9}"))
                .map(number -> new MeetingId(Integer.parseInt(number)))
                .orElseThrow(NotFoundException::new));
    }

    private void show(MeetingId id) {
        removeAll();
        Actor actor = current.get();
        MeetingSummary meeting = meetings.get(actor, id).summary();
        title = getTranslation("minutes.title", meeting.label());
        add(new PageHeader(title).explain(meeting.title())
                .offer(new Anchor(MeetingLinks.meeting(id), getTranslation("minutes.to-meeting"))));
        Runnable again = () -> show(id);
        minutes.find(actor, id).ifPresentOrElse(found -> add(found, actor, again), () -> add(empty(actor, id, again)));
        add(new H2(getTranslation("minutes.resolutions")), resolutions.of(actor, id, again));
    }

    private EmptyState empty(Actor actor, MeetingId id, Runnable again) {
        var draft = new Button(getTranslation("minutes.draft"), click -> {
            minutes.draft(actor, new DraftMinutes(Ids.next(), id, getLocale().getLanguage()));
            again.run();
        });
        draft.addThemeVariants(ButtonVariant.PRIMARY);
        draft.setVisible(actor.holds(Role.SECRETARY));
        return new EmptyState(VaadinIcon.FILE_TEXT_O, getTranslation("minutes.empty-title"),
                getTranslation("minutes.empty-text"), draft);
    }

    private void add(MinutesDetails found, Actor actor, Runnable again) {
        add(new StageSteps(found.stage()));
        boolean editable = found.stage() == MinutesStage.DRAFT || found.stage() == MinutesStage.COUNTERSIGN;
        if (actor.holds(Role.SECRETARY) && editable) {
            MinutesEditor next = new MinutesEditor(actor, found, command -> minutes.write(actor, command), again);
            if (editor != null) {
                next.goOnFrom(editor);
            }
            editor = next;
            add(signatures.of(actor, found, next::keep, again), next);
        } else {
            add(signatures.of(actor, found, () -> { }, again), printed(found));
        }
    }

    private Article printed(MinutesDetails found) {
        var text = new Div();
        text.addClassName("printed");
        text.setText(found.text());
        var sheet = new Article(text);
        sheet.addClassNames("card", "sheet-of-paper");
        if (found.documentNumber() != null) {
            sheet.addComponentAsFirst(new Paragraph(found.documentNumber()));
        }
        return sheet;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
