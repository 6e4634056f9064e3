package org.tongtu.jurisdiction;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.kernel.JurisdictionCode;

/**
 * The members' territories, in memory because every stroke on a map asks whom it touches. Read from the database at
 * first use and again after a change of boundaries or membership.
 */
@Component
public class Territories {

    private final JurisdictionRepository repository;
    private final AtomicReference<@Nullable TerritoryIndex> known = new AtomicReference<>();

    Territories(JurisdictionRepository repository) {
        this.repository = repository;
    }

    /**
     * Members whose territory the interior of a geometry meets by more than 1 m² (areas) or 1 m (lines), or which holds it
     * whole, however small (so that nothing on the map is nobody's). In the charter's order.
     *
     * @param geometry any kind, degrees of EPSG:4490
     */
    public Set<JurisdictionCode> affectedBy(Geometry geometry) {
        return index().affectedBy(geometry);
    }

    /** The member a place lies in; on a border the first by the charter's order. */
    public Optional<JurisdictionCode> at(Coordinate place) {
        return index().at(place);
    }

    /** Everything the members govern together; empty while no region has been loaded. */
    public Geometry union() {
        return index().union();
    }

    private TerritoryIndex index() {
        TerritoryIndex present = known.get();
        if (present != null) {
            return present;
        }
        var fresh = new TerritoryIndex(repository.list().stream().filter(JurisdictionDetails::isMember).toList());
        if (!fresh.isEmpty()) {
            known.set(fresh);
        }
        return fresh;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        known.set(null);
    }
}
