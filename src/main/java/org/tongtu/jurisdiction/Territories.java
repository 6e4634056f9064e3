package org.tongtu.jurisdiction;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

    private final AtomicLong changes = new AtomicLong();
    private final TerritoryReading<TerritoryIndex> index;

    Territories(JurisdictionRepository repository) {
        this.index = reading(() -> new TerritoryIndex(repository.list().stream().filter(JurisdictionDetails::isMember).toList()));
    }

    /** How often they have changed since the portal started: what was made of them is good for this number only. */
    public long state() {
        return changes.get();
    }

    /** Something of one's own that is read from the jurisdictions, kept until they change. */
    public <T> TerritoryReading<T> reading(Supplier<T> read) {
        return new TerritoryReading<>(this::state, read);
    }

    /**
     * Members whose territory the interior of a geometry meets by more than 1 m² (areas) or 1 m (lines), or which holds it
     * whole, however small (so that nothing on the map is nobody's). In the charter's order.
     *
     * @param geometry any kind, degrees of EPSG:4490
     */
    public Set<JurisdictionCode> affectedBy(Geometry geometry) {
        return index.get().affectedBy(geometry);
    }

    /** The member a place lies in; on a border the first by the charter's order. */
    public Optional<JurisdictionCode> at(Coordinate place) {
        return index.get().at(place);
    }

    /** Everything the members govern together; empty while no region has been loaded. */
    public Geometry union() {
        return index.get().union();
    }

    /** Before everybody else, who might read the old ones again otherwise and hold them for new. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        changes.incrementAndGet();
    }
}
