package org.tongtu.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;

/** Leads from a component to an address below the workspace that may ask for something: Flow wants path and question apart. */
public final class Going {

    private Going() {}

    public static void to(Component from, String address) {
        var location = new Location(address);
        from.getUI().ifPresent(ui -> ui.navigate(location.getPath(), location.getQueryParameters()));
    }
}
