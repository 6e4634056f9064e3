package org.tongtu.plan.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.jurisdiction.TerritoryReading;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;

/** Inventories of the states people compare, kept while they are wanted: measuring a whole plan takes a second. */
@Component
public class Inventories {

    private static final int KEPT = 8;

    /** By whose boundaries the inventories were measured, and these: the ones go with the others. */
    private record Measured(TownShares towns, Map<String, Inventory> inventories) {}

    private final Jurisdictions jurisdictions;
    private final TerritoryReading<Measured> measured;

    Inventories(Jurisdictions jurisdictions, Territories territories) {
        this.jurisdictions = jurisdictions;
        this.measured = territories.reading(this::readTowns);
    }

    /** @param changes what {@link Comparison} found between the two */
    public Balance balance(PlanState from, PlanState to, List<Change> changes) {
        Inventory before = of(from);
        return Balance.of(before, before.changed(from, to, changes.stream().map(Change::thing).collect(Collectors.toSet())));
    }

    /** Of one state; what a reader sees of it is a state of its own. */
    public Inventory of(PlanState state) {
        Measured by = measured.get();
        synchronized (by.inventories()) {
            Inventory known = by.inventories().get(state.key());
            if (known != null) {
                return known;
            }
        }
        Inventory fresh = Inventory.of(state, by.towns());
        synchronized (by.inventories()) {
            by.inventories().put(state.key(), fresh);
        }
        return fresh;
    }

    /** The members' territories. */
    public TownShares towns() {
        return measured.get().towns();
    }

    private Measured readTowns() {
        var boundaries = new LinkedHashMap<String, Geometry>();
        jurisdictions.list(Actor.SYSTEM).stream()
                .filter(JurisdictionDetails::isMember)
                .forEach(town -> boundaries.put(town.code().value(), town.boundary()));
        return new Measured(new TownShares(boundaries), new Recent<>(KEPT));
    }
}
