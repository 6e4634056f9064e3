package org.tongtu.proposal.history.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/** Goes to an address below the workspace that asks for something: Flow wants path and question apart. */
final class Going {

    private Going() {}

    static void to(UI ui, String address) {
        var location = new Location(address);
        ui.navigate(location.getPath(), location.getQueryParameters());
    }
}
