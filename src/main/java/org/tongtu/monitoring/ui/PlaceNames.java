package org.tongtu.monitoring.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.Observations;

/** What people call a jurisdiction, and the region as a whole. */
@Component
public class PlaceNames {

    private final Jurisdictions jurisdictions;
    private final Alliances alliances;
    private final Texts texts;

    PlaceNames(Jurisdictions jurisdictions, Alliances alliances, Texts texts) {
        this.jurisdictions = jurisdictions;
        this.alliances = alliances;
        this.texts = texts;
    }

    public String name(Locale locale, JurisdictionCode code) {
        if (code.equals(Observations.REGION)) {
            return texts.get(locale, "monitoring.region");
        }
        return jurisdictions.name(Actor.SYSTEM, code).in(locale);
    }

    /** In the charter's order. */
    public List<JurisdictionCode> members() {
        return alliances.find(Actor.SYSTEM).map(AllianceDetails::members).orElse(List.of());
    }

    /** Members in the charter's order, then observers. */
    public List<JurisdictionCode> everyone() {
        return alliances.find(Actor.SYSTEM).map(AllianceDetails::everyone).orElse(List.of());
    }

    /** The region, then its members. */
    List<JurisdictionCode> withRegion() {
        var places = new ArrayList<>(List.of(Observations.REGION));
        places.addAll(members());
        return places;
    }
}
