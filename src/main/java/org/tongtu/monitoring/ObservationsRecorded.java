package org.tongtu.monitoring;

import java.util.Set;
import org.tongtu.kernel.JurisdictionCode;

/** Figures were reported, corrected or loaded; warnings are reckoned anew from them. */
public record ObservationsRecorded(Set<Series> series) {

    /** One indicator of one place. */
    public record Series(String indicator, JurisdictionCode jurisdiction) {}

    static ObservationsRecorded of(String indicator, JurisdictionCode jurisdiction) {
        return new ObservationsRecorded(Set.of(new Series(indicator, jurisdiction)));
    }

    /** A member's figure may change the region's sum too. */
    boolean touches(String indicator, JurisdictionCode jurisdiction) {
        return jurisdiction.equals(Observations.REGION)
                ? series.stream().anyMatch(one -> one.indicator().equals(indicator))
                : series.contains(new Series(indicator, jurisdiction));
    }
}
