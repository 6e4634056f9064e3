package org.tongtu.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * Opens the way on which the server speaks first. Only pages on which somebody waits for what others do ask for it: an
 * open socket costs the server about 80 KB.
 */
public final class Live {

    private Live() {}

    /** From now on what {@link UI#access} changes reaches this page at once, until the page is left. */
    public static void on(UI ui) {
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }
}
