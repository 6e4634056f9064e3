package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.ui.EditionPanel;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;

/** On an edition's card: what it changed against the one before, and the slider through all of them. */
@org.springframework.stereotype.Component
class EditionChanges implements EditionPanel {

    @Override
    public Optional<Component> create(Actor actor, EditionSummary edition) {
        var links = new Div();
        links.addClassName("page-actions");
        Moment moment = Moment.ofEdition(edition.number());
        if (edition.number() > 1) {
            links.add(new Anchor(HistoryLinks.compare(edition.plan(), Moment.ofEdition(edition.number() - 1), moment),
                    I18NProvider.translate("history.edition.changes", Integer.toString(edition.number() - 1))));
        }
        links.add(new Anchor(HistoryLinks.time(edition.plan(), moment), I18NProvider.translate("history.edition.time", Integer.toString(edition.number()))));
        return Optional.of(links);
    }
}
