package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.ProjectDetails;
import org.tongtu.monitoring.ProjectStage;
import org.tongtu.monitoring.Projects;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** What is being carried out: the late ones first. */
@org.springframework.stereotype.Component
class ProjectCards {

    private final Projects projects;
    private final PlaceNames places;
    private final Figures figures;
    private final Now now;

    ProjectCards(Projects projects, PlaceNames places, Figures figures, Now now) {
        this.projects = projects;
        this.places = places;
        this.figures = figures;
        this.now = now;
    }

    Component create(Actor actor) {
        var panel = new Div();
        fill(panel, actor);
        return panel;
    }

    private void fill(Div panel, Actor actor) {
        panel.removeAll();
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        YearMonth month = YearMonth.from(now.instant().atZone(figures.zone()));
        List<ProjectDetails> all = projects.list(actor);
        if (all.isEmpty()) {
            panel.add(new EmptyState(VaadinIcon.HAMMER, t("projects.empty"), t("projects.empty-text")));
        }
        all.stream()
                .sorted(java.util.Comparator.comparing((ProjectDetails one) -> !one.isLate(month)))
                .forEach(one -> panel.add(card(locale, actor, one, month, () -> fill(panel, actor))));
    }

    private Article card(Locale locale, Actor actor, ProjectDetails one, YearMonth month, Runnable again) {
        var head = new Div(badge(one, month), new Span(t("project.progress", one.progress())));
        head.addClassName("card-head");
        var bar = new ProgressBar(0, 100, one.progress());
        bar.getElement().setAttribute("aria-label", t("project.progress", one.progress()));
        var card = new Article(head, new H2(one.plan().name().in(locale)), bar);
        card.addClassName("card");
        card.add(new Paragraph(facts(locale, one)));
        var actions = new Div();
        actions.addClassName("page-actions");
        if (one.plan().proposal() != null) {
            actions.add(new Anchor(ProposalLinks.proposal(one.plan().proposal()),
                    t("act.to-proposal", one.plan().proposal().toString())));
        }
        one.reports().stream().limit(3).forEach(report -> card.add(new Paragraph(
                t("project.report-line", figures.moment(locale, report.at()), report.progress(), report.text()))));
        InWhoseName.answering(actor, one.plan().lead()).ifPresent(place -> actions.add(new Button(
                t("project.report"), click -> new ProgressDialog(one, command -> {
                    projects.report(actor, command);
                    Notices.done("monitoring.project.reported");
                    again.run();
                }).open())));
        card.add(actions);
        return card;
    }

    private static Span badge(ProjectDetails one, YearMonth month) {
        if (one.isLate(month)) {
            return Badges.of(Tone.BAD, t("project.late"));
        }
        return Badges.of(one.stage() == ProjectStage.DONE ? Tone.GOOD : Tone.INFO, t("project.stage." + one.stage().name()));
    }

    private String facts(Locale locale, ProjectDetails one) {
        String shares = one.plan().shares().stream()
                .map(share -> places.name(locale, share.jurisdiction()) + " " + share.percent().toPlainString() + "%")
                .collect(Collectors.joining(" · "));
        BigDecimal cost = one.plan().cost();
        String lead = t("project.lead", places.name(locale, one.plan().lead()));
        String money = cost == null ? "" : t("project.cost", figures.number(locale, cost.doubleValue(), 2), shares);
        String time = one.plan().ends() == null ? "" : t("project.ends", one.plan().ends().value());
        return String.join(" ", List.of(lead, money, time)).strip();
    }

    private static String t(String key, Object... arguments) {
        return I18NProvider.translate("monitoring." + key, arguments);
    }
}
