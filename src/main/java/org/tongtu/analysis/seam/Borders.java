package org.tongtu.analysis.seam;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.jurisdiction.TerritoryReading;
import org.tongtu.kernel.Actor;

/** The borders between members, kept until a boundary or the membership changes. */
@Component
class Borders {

    private final Jurisdictions jurisdictions;
    private final TerritoryReading<Neighbourhood> known;

    Borders(Jurisdictions jurisdictions, Territories territories) {
        this.jurisdictions = jurisdictions;
        this.known = territories.reading(this::read);
    }

    Neighbourhood get() {
        return known.get();
    }

    private Neighbourhood read() {
        List<JurisdictionDetails> members = jurisdictions.list(Actor.SYSTEM).stream().filter(JurisdictionDetails::isMember).toList();
        return Neighbourhood.of(members.stream()
                        .filter(member -> !member.boundary().isEmpty())
                        .map(town -> Town.of(town.code(), town.name(), town.boundary()))
                        .toList())
                .with(members.stream().filter(member -> member.boundary().isEmpty()).map(JurisdictionDetails::name).toList());
    }
}
