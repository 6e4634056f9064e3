package org.tongtu.language;

import java.util.Optional;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/** What a town is called: people read names, not codes. Filled by the room that knows the jurisdictions. */
public interface PlaceWords {

    /** Empty where no jurisdiction has this code. */
    Optional<Localized> name(JurisdictionCode code);
}
