package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.proposal.ProposalDetails;

/**
 * A tab of the workbench that an upper module contributes: statements, the meeting's item sheet. Implement as a bean.
 * The proposal's own tabs have the orders 10 (changes), 20 (targets), 30 (conflicts), 40 (findings), 50 (positions) and
 * 90 (history).
 */
public interface ProposalPanel {

    /** The tab's name: a key of the implementing module's bundle. */
    String titleKey();

    /** Tabs with lower numbers stand further left. */
    int order();

    /** Whether the tab is there at all for this proposal as it stands. */
    boolean appliesTo(ProposalDetails proposal);

    /** Built anew whenever somebody opens the tab or the proposal moves on. */
    Component create(ProposalDetails proposal, Actor actor);
}
