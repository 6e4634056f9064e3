package org.tongtu.jurisdiction;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;

/**
 * The members' territories, in memory because every stroke on a map asks whom it touches. Read from the database at
 * first use and again after a change of boundaries or membership, and every day, because boundaries are dated.
 */
@Component
public class Territories {

    /**
     * @param changes since the portal started
     * @param own changes of the running transaction, which nobody else sees
     * @param day in the alliance
     */
    private record State(long changes, int own, LocalDate day) {}

    private final Now now;
    private final AtomicLong changes = new AtomicLong();
    private final OwnReading<Integer> own = new OwnReading<>();
    private final TerritoryReading<Optional<ZoneId>> zone;
    private final TerritoryReading<TerritoryIndex> index;

    Territories(JurisdictionRepository repository, Now now) {
        this.now = now;
        this.zone = new TerritoryReading<>(() -> state(LocalDate.EPOCH), repository::zone);
        this.index = reading(() -> new TerritoryIndex(repository.list().stream().filter(JurisdictionDetails::isMember).toList()));
    }

    /** Something of one's own that is read from the jurisdictions, kept until they change or the day ends. */
    public <T> TerritoryReading<T> reading(Supplier<T> read) {
        return new TerritoryReading<>(() -> state(LocalDate.ofInstant(now.instant(), zone().orElse(ZoneOffset.UTC))), read);
    }

    private State state(LocalDate day) {
        Integer mine = own.find();
        return new State(changes.get(), mine == null ? 0 : mine, day);
    }

    /** By which the alliance tells its days; empty while there is none. */
    public Optional<ZoneId> zone() {
        return zone.get();
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

    /** Whoever changes them reads the new ones from here on. */
    @EventListener
    void change(TerritoriesChanged changing) {
        Integer mine = own.find();
        own.set(mine == null ? 1 : mine + 1);
    }

    /** Before everybody else, who might read the old ones again otherwise and hold them for new. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        changes.incrementAndGet();
    }
}
