package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tongtu.finding.FindingLinks;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.ui.EditionPanel;
import org.tongtu.plan.ui.PlanLinks;

/** On an edition's card: what is found in it, and its certificate. */
@org.springframework.stereotype.Component
class EditionFindings implements EditionPanel {

    @Override
    public Optional<Component> create(Actor actor, EditionSummary edition) {
        var links = new Div(
                new Anchor(PlanLinks.findings(edition.plan(), edition.number()), I18NProvider.translate("finding.title")),
                new Anchor(FindingLinks.certificate(edition.plan(), edition.number()), I18NProvider.translate("finding.certificate")));
        links.addClassName("page-actions");
        return Optional.of(links);
    }
}
