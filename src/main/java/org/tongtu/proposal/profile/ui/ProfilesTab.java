package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ui.ProposalPanel;

/** On the workbench: the members' profiles as the proposal has them, and the way to write one. */
@org.springframework.stereotype.Component
class ProfilesTab implements ProposalPanel {

    private final ProfileParts parts;

    ProfilesTab(ProfileParts parts) {
        this.parts = parts;
    }

    @Override
    public String titleKey() {
        return ProfileLinks.TAB;
    }

    @Override
    public int order() {
        return 27;
    }

    @Override
    public boolean appliesTo(ProposalDetails proposal) {
        return true;
    }

    @Override
    public Component create(ProposalDetails proposal, Actor actor) {
        return new ProfilesPanel(parts, proposal);
    }
}
