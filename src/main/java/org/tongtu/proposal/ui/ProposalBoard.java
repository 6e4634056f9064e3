package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;

/** Proposals by the state they are in, a column each, in the order in which a proposal goes through them. */
class ProposalBoard extends Div {

    ProposalBoard(ProposalCards cards, List<ProposalSummary> proposals) {
        addClassName("proposal-board");
        Arrays.stream(ProposalState.values()).forEach(state -> {
            List<ProposalSummary> here = proposals.stream().filter(proposal -> proposal.state() == state).toList();
            if (!here.isEmpty()) {
                var title = new H2(I18NProvider.translate("proposal.state." + state) + " " + here.size());
                add(new Section(title, cards.list(here)));
            }
        });
    }
}
