package org.tongtu.proposal.ui;

import com.vaadin.flow.component.html.Div;
import org.tongtu.leaflet.LeafletMap;

/** The map and, beside it, its editor. */
class ProposalStage extends Div {

    private final ProposalMap map = new ProposalMap();
    private final LeafletMap ground;

    ProposalStage(LeafletMap ground) {
        this.ground = ground;
        addClassName("proposal-stage");
        add(ground, map);
    }

    ProposalMap map() {
        return map;
    }

    LeafletMap ground() {
        return ground;
    }
}
