package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tongtu.kernel.Actor;
import org.tongtu.proposal.ProposalDetails;

/** A button among the proposal's next steps that an upper module contributes, for example to open its notice. */
public interface ProposalAction {

    /** Buttons with lower numbers stand further left. */
    int order();

    /**
     * Empty where this person cannot do it now.
     *
     * @param done to be run afterwards: the workbench reads the proposal anew
     */
    Optional<Component> create(ProposalDetails proposal, Actor actor, Runnable done);
}
