package org.tongtu.jurisdiction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;

/**
 * Makes a jurisdiction known to the portal.
 *
 * @param parent code of the superior, where known
 * @param boundary GeoJSON polygon or multipolygon, degrees of EPSG:4490; a superior may be known by name only
 * @param validFrom first day of this boundary
 * @param formerCodes codes it bore earlier; figures under them count as its own
 */
public record FoundJurisdiction(
        UUID key,
        JurisdictionCode code,
        String scheme,
        Localized name,
        @Nullable JurisdictionCode parent,
        Localized parentName,
        @Nullable Integer population,
        @Nullable String boundary,
        LocalDate validFrom,
        List<JurisdictionCode> formerCodes)
        implements Command {}
