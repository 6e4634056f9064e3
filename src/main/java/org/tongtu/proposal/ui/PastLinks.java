package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;

/** From a proposal to its past: figures before and after, both on one map, the slider through its operations. */
class PastLinks extends Div {

    PastLinks(Bench bench) {
        addClassName("page-actions");
        ProposalDetails proposal = bench.proposal();
        PlanId plan = proposal.summary().plan();
        String compare = HistoryLinks.compare(plan, Moment.ofEdition(proposal.edition()), Moment.of(proposal.id()));
        add(new Anchor(compare + "&" + HistoryLinks.SHOW + "=figures", I18NProvider.translate("history.proposal.figures")),
                new Anchor(compare + "&" + HistoryLinks.SHOW + "=map", I18NProvider.translate("history.proposal.map")),
                new Anchor(HistoryLinks.time(plan, Moment.of(proposal.id())), I18NProvider.translate("history.proposal.time")));
    }
}
