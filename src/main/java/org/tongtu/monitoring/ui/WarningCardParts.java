package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Optional;
import org.tongtu.identity.Accounts;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Subject;
import org.tongtu.monitoring.Gauge;
import org.tongtu.monitoring.OwnWarning;
import org.tongtu.monitoring.WarningAct;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.WarningReading;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Notices;

/** One warning as a card: what is off, by how much, who looks after it, what was done, what can be done. */
record WarningCardParts(Warnings warnings, PlaceNames places, Accounts accounts, Figures figures) {

    Article card(Locale locale, Actor actor, WarningDetails warning, Runnable again) {
        Optional<Indicator> indicator = Indicators.find(warning.indicator());
        String name = indicator.map(Indicator::name).map(one -> one.in(locale)).orElse(warning.indicator());
        String unit = indicator.map(Indicator::unit).orElse("");
        WarningReading reading = warning.latest();
        var head = new Div(new LevelBadge(reading.level()), new GaugeMeter(Gauge.of(reading.attainment())));
        head.addClassName("card-head");
        var card = new Article(head, new H2(I18NProvider.translate(
                "monitoring.chart.title", Localized.same(name), places.name(locale, warning.jurisdiction()))));
        card.addClassName("card");
        card.add(new Paragraph(I18NProvider.translate("monitoring.reading", reading.period().value(),
                figures.number(locale, reading.actual().doubleValue(), 3), figures.unit(locale, unit),
                figures.number(locale, reading.expected().doubleValue(), 3),
                figures.number(locale, reading.attainment() * 100, 1))));
        card.add(new Paragraph(care(warning, locale)));
        if (!warning.acts().isEmpty()) {
            card.add(acts(warning, locale));
        }
        InWhoseName.answering(actor, warning.jurisdiction())
                .filter(place -> warning.isOpen())
                .ifPresent(place -> card.add(actions(actor, warning, place, again)));
        return card;
    }

    private String care(WarningDetails warning, Locale locale) {
        if (warning.closedAt() != null) {
            return I18NProvider.translate("monitoring.closed-at", figures.date(locale, warning.closedAt()));
        }
        if (warning.owner() == null) {
            return I18NProvider.translate("monitoring.no-owner");
        }
        JurisdictionCode place = warning.ownerFor() == null ? warning.jurisdiction() : warning.ownerFor();
        return I18NProvider.translate("monitoring.owner", accounts.findName(warning.owner()), places.name(locale, place));
    }

    private OrderedList acts(WarningDetails warning, Locale locale) {
        var list = new OrderedList();
        list.addClassName("acts");
        for (WarningAct act : warning.acts()) {
            var item = new ListItem(I18NProvider.translate("monitoring.act." + act.kind().name(),
                    figures.moment(locale, act.at()), accounts.findName(act.account()), act.text()));
            Subject link = act.link();
            if (link != null && act.kind() == WarningAct.Kind.PROPOSAL) {
                item.add(new Anchor(ProposalLinks.list() + "/" + link.id(),
                        I18NProvider.translate("monitoring.act.to-proposal", link.id())));
            }
            list.add(item);
        }
        return list;
    }

    private Div actions(Actor actor, WarningDetails warning, JurisdictionCode place, Runnable again) {
        var own = new Button(I18NProvider.translate("monitoring.own"), click -> {
            warnings.own(actor, new OwnWarning(Ids.next(), place, warning.id()));
            Notices.done("monitoring.owned");
            again.run();
        });
        own.setVisible(!actor.id().equals(warning.owner()));
        var answer = new Button(I18NProvider.translate("monitoring.answer"),
                click -> new AnswerDialog(warning.id(), place, command -> {
                    warnings.answer(actor, command);
                    Notices.done("monitoring.answered");
                    again.run();
                }).open());
        var proposal = new Anchor(ProposalLinks.create(Subject.of("warning", warning.id())),
                I18NProvider.translate("monitoring.make-proposal"));
        var actions = new Div(own, answer, proposal);
        actions.addClassName("page-actions");
        return actions;
    }
}
