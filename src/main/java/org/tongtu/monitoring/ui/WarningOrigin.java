package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.monitoring.WarningDetails;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.ProposalAction;

/** From a proposal back to the warning that started it. */
@org.springframework.stereotype.Component
class WarningOrigin implements ProposalAction {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done) {
        return WarningDetails.idOf(proposal.summary().origin())
                .map(warning -> new Anchor(MonitoringLinks.warnings(), I18NProvider.translate("monitoring.to-warning")));
    }
}
