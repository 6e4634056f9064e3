package org.tongtu.shell;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.PlaceWords;

/** Towns by the names of the region. */
@Component
class TownNames implements PlaceWords {

    private final Jurisdictions jurisdictions;

    TownNames(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    @Override
    public Optional<Localized> name(JurisdictionCode code) {
        return jurisdictions.find(Actor.ANONYMOUS, code).map(JurisdictionDetails::name);
    }
}
