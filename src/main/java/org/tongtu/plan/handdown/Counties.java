package org.tongtu.plan.handdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.plan.ThingKind;

/** Whose own plan follows a joint one, and which bureau there usually amends it. */
@Component
class Counties {

    /** The bureau that usually keeps a layer; every other layer is the natural resources bureau's. */
    private static final Map<String, String> BUREAUS = Map.of(
            "road", "transport",
            "water-source", "environment",
            "eco-redline", "environment",
            "mining-zone", "resources",
            "facility", "services",
            "industry", "industry");

    private final Jurisdictions jurisdictions;
    private final Texts texts;

    Counties(Jurisdictions jurisdictions, Texts texts) {
        this.jurisdictions = jurisdictions;
        this.texts = texts;
    }

    /** The county above a town; a member that names none amends its own plan. */
    Localized of(JurisdictionCode member) {
        return jurisdictions.find(Actor.SYSTEM, member)
                .map(found -> found.parentName().zh().isBlank() ? found.name() : found.parentName())
                .orElse(Localized.same(member.value()));
    }

    Localized bureau(@Nullable String assigned, ThingKind kind, String group) {
        if (assigned != null) {
            return Localized.same(assigned);
        }
        String usual = kind == ThingKind.FEATURE ? BUREAUS.getOrDefault(group, "resources") : "resources";
        String key = "plan.handdown.bureau." + usual;
        return new Localized(texts.get(Texts.CHINESE, key), texts.get(Texts.ENGLISH, key));
    }
}
