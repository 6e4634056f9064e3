package org.tongtu.plan.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.jurisdiction.JurisdictionDetails;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Recent;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;

/** Inventories of the states people compare, kept while they are wanted: measuring a whole plan takes a second. */
@Component
public class Inventories {

    private static final int KEPT = 8;

    private final Jurisdictions jurisdictions;
    private final AtomicReference<@Nullable TownShares> towns = new AtomicReference<>();
    private final Map<String, Inventory> kept = new Recent<>(KEPT);

    /** How often the territories have changed; guarded like what is kept. */
    private long generation;

    Inventories(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** @param changes what {@link Comparison} found between the two */
    public Balance balance(PlanState from, PlanState to, List<Change> changes) {
        Inventory before = of(from);
        return Balance.of(before, before.changed(from, to, changes.stream().map(Change::thing).collect(Collectors.toSet())));
    }

    /** Of one state; what a reader sees of it is a state of its own. */
    public Inventory of(PlanState state) {
        long asked;
        synchronized (kept) {
            asked = generation;
            Inventory known = kept.get(state.key());
            if (known != null) {
                return known;
            }
        }
        Inventory fresh = Inventory.of(state, towns());
        keep(asked, () -> kept.put(state.key(), fresh));
        return fresh;
    }

    /** The members' territories. */
    public TownShares towns() {
        TownShares known = towns.get();
        if (known != null) {
            return known;
        }
        long asked;
        synchronized (kept) {
            asked = generation;
        }
        var boundaries = new LinkedHashMap<String, Geometry>();
        jurisdictions.list(Actor.SYSTEM).stream()
                .filter(JurisdictionDetails::isMember)
                .forEach(town -> boundaries.put(town.code().value(), town.boundary()));
        var fresh = new TownShares(boundaries);
        if (!boundaries.isEmpty()) {
            keep(asked, () -> towns.set(fresh));
        }
        return fresh;
    }

    /** Not what was computed from territories that have changed since. */
    private void keep(long asked, Runnable keeping) {
        synchronized (kept) {
            if (asked == generation) {
                keeping.run();
            }
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        synchronized (kept) {
            generation++;
            towns.set(null);
            kept.clear();
        }
    }
}
