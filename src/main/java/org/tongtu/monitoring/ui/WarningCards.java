package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tongtu.identity.Accounts;
import org.tongtu.kernel.Actor;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.Thresholds;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.monitoring.WarningRules;
import org.tongtu.monitoring.Warnings;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;

/** The warnings of a plan, the worst first; those that closed stay below. */
@org.springframework.stereotype.Component
class WarningCards {

    private static final Comparator<WarningDetails> WORST =
            Comparator.comparing(WarningDetails::level).reversed().thenComparing(one -> one.latest().attainment());

    private final Warnings warnings;
    private final WarningRules rules;
    private final WarningCardParts parts;

    WarningCards(Warnings warnings, WarningRules rules, PlaceNames places, Accounts accounts, Figures figures) {
        this.warnings = warnings;
        this.rules = rules;
        this.parts = new WarningCardParts(warnings, places, accounts, figures);
    }

    Component create(Actor actor, PlanDetails plan) {
        var panel = new Div();
        fill(panel, actor, plan.id());
        return panel;
    }

    private void fill(Div panel, Actor actor, PlanId plan) {
        panel.removeAll();
        Locale locale = Texts.supported(UI.getCurrent().getLocale());
        Runnable again = () -> fill(panel, actor, plan);
        List<WarningDetails> all = warnings.list(actor, plan);
        List<WarningDetails> open = all.stream().filter(WarningDetails::isOpen).sorted(WORST).toList();
        if (open.isEmpty()) {
            panel.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, I18NProvider.translate("monitoring.no-warnings"),
                    I18NProvider.translate("monitoring.no-warnings-text")));
        }
        open.forEach(warning -> panel.add(parts.card(locale, actor, warning, again)));
        panel.add(explain(rules.get(actor)));
        List<WarningDetails> closed = all.stream().filter(one -> !one.isOpen()).toList();
        if (!closed.isEmpty()) {
            panel.add(new H2(I18NProvider.translate("monitoring.closed")));
            closed.forEach(warning -> panel.add(parts.card(locale, actor, warning, again)));
        }
    }

    private static Paragraph explain(Thresholds rule) {
        String source = rule.source().isBlank() ? I18NProvider.translate("monitoring.rule-usual") : rule.source();
        var text = new Paragraph(I18NProvider.translate(
                "monitoring.rule", rule.green(), rule.yellow(), rule.orange(), source));
        text.addClassName("quiet");
        return text;
    }
}
