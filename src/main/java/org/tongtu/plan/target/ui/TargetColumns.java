package org.tongtu.plan.target.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.target.Scope;

/** The members as columns of the table, in the charter's order. */
@Component
class TargetColumns {

    private final Alliances alliances;
    private final Jurisdictions jurisdictions;

    TargetColumns(Alliances alliances, Jurisdictions jurisdictions) {
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
    }

    /** Each member's name; the region comes before them and is named by the screen. */
    Map<Scope, Localized> members(Actor actor) {
        Map<Scope, Localized> members = new LinkedHashMap<>();
        alliances.find(actor).map(AllianceDetails::members).stream()
                .flatMap(java.util.List::stream)
                .forEach(code -> members.put(Scope.of(code), jurisdictions.name(actor, code)));
        return members;
    }
}
