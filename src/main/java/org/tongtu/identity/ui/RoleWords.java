package org.tongtu.identity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.identity.HeldRole;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.uikit.Languages;

/** A role as people say it: what somebody is, and for which town by its name. */
@Component
class RoleWords {

    private final Jurisdictions jurisdictions;

    RoleWords(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    String of(HeldRole held) {
        String role = I18NProvider.translate("identity.role." + held.role().name().toLowerCase(Locale.ROOT));
        return held.jurisdiction() == null ? role : I18NProvider.translate("identity.role-in", role, name(held.jurisdiction()));
    }

    private String name(JurisdictionCode code) {
        return jurisdictions.find(Actor.SYSTEM, code).map(it -> it.name().in(Languages.shown())).orElse(code.value());
    }
}
