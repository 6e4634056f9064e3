package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.tongtu.identity.CurrentActor;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.meeting.Meetings;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.PageHeader;
import org.tongtu.uikit.Tone;

/** 联席会议: those to come first, then those that were. */
@Route(MeetingLinks.ROUTE)
@Menu(order = 6, title = "meeting.title", icon = "vaadin:calendar-user")
@PermitAll
class MeetingsView extends Main implements HasDynamicTitle {

    private final transient Meetings meetings;
    private final transient Figures figures;

    MeetingsView(CurrentActor current, Meetings meetings, Figures figures, Alliances alliances, PlaceNames places) {
        this.meetings = meetings;
        this.figures = figures;
        addClassName("page");
        Actor actor = current.get();
        var header = new PageHeader(getTranslation("meeting.title")).explain(getTranslation("meeting.intro"));
        header.offer(new Anchor(MeetingLinks.resolutions(), getTranslation("meeting.to-resolutions")));
        if (actor.holds(Role.SECRETARY)) {
            header.offer(convene(actor));
        }
        add(header);
        List<MeetingSummary> all = meetings.list(actor);
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.CALENDAR_USER, getTranslation("meeting.empty"), getTranslation("meeting.empty-text")));
        }
        addAll("meeting.to-come", all.stream().filter(one -> !one.isOver()).toList().reversed());
        alliances.find(actor).ifPresent(alliance -> add(new AllianceRules(alliance, places, figures)));
        addAll("meeting.past", all.stream().filter(MeetingSummary::isOver).toList());
    }

    private void addAll(String heading, List<MeetingSummary> some) {
        if (!some.isEmpty()) {
            add(new H2(getTranslation(heading)));
            some.forEach(one -> add(card(one)));
        }
    }

    private Button convene(Actor actor) {
        var convene = new Button(getTranslation("meeting.convene"), click -> new ConveneDialog(figures.zone(), command ->
                getUI().ifPresent(ui -> ui.navigate(MeetingLinks.meeting(meetings.convene(actor, command))))).open());
        convene.addThemeVariants(ButtonVariant.PRIMARY);
        return convene;
    }

    private Article card(MeetingSummary one) {
        var head = new Div(stage(one), new Span(figures.moment(getLocale(), one.startsAt())));
        head.addClassName("card-head");
        var link = new Anchor(MeetingLinks.meeting(one.id()), one.name());
        link.addClassName("strong");
        var card = new Article(head, link, new Paragraph(one.place()));
        if (one.isOver()) {
            card.add(new Anchor(MeetingLinks.minutes(one.id()), getTranslation("meeting.to-minutes")));
        }
        card.addClassName("card");
        return card;
    }

    static Span stage(MeetingSummary one) {
        Tone tone = switch (one.stage()) {
            case PLANNED -> Tone.NEUTRAL;
            case NOTICED, IN_SESSION -> Tone.INFO;
            case ENDED -> Tone.GOOD;
        };
        return Badges.of(tone, com.vaadin.flow.i18n.I18NProvider.translate("meeting.stage." + one.stage().name()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.title");
    }
}
