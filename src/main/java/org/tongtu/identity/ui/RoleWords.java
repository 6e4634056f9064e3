package org.tongtu.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.identity.HeldRole;

/** A role as people say it: what somebody is, and for which town by its name. */
final class RoleWords {

    private RoleWords() {}

    static String of(HeldRole held) {
        return held.jurisdiction() == null
                ? I18NProvider.translate(held.role().wordKey())
                : I18NProvider.translate("identity.role-in", held.role(), held.jurisdiction());
    }
}
