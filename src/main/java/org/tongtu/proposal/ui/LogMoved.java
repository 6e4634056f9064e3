package org.tongtu.proposal.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;

/** The log or the proposal's state is further on than when the page was last drawn. Public because Flow creates it. */
@DomEvent("log-moved")
public class LogMoved extends ComponentEvent<ProposalMap> {

    public LogMoved(ProposalMap source, boolean fromClient) {
        super(source, fromClient);
    }
}
