package org.tongtu.jurisdiction;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.JurisdictionCode;

/** Which towns a county has, in memory because everybody's rights are looked up at every act. */
@Component
public class Superiors {

    private final TerritoryReading<Map<JurisdictionCode, Set<JurisdictionCode>>> subordinates;

    Superiors(JurisdictionRepository repository, Territories territories) {
        this.subordinates = territories.reading(repository::subordinates);
    }

    /** Directly below; none where the region does not say. */
    public Set<JurisdictionCode> townsOf(JurisdictionCode county) {
        return subordinates.get().getOrDefault(county, Set.of());
    }
}
