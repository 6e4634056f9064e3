package org.tongtu.jurisdiction;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.geodata.GeoJson;
import org.tongtu.geodata.GeometryCheck;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** The jurisdictions the portal knows: members, observers and neighbours. A former code leads to its successor. */
@Service
public class Jurisdictions {

    private final JurisdictionRepository repository;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Jurisdictions(JurisdictionRepository repository, Trace trace, ApplicationEventPublisher events) {
        this.repository = repository;
        this.trace = trace;
        this.events = events;
    }

    @Allowed(anyone = true)
    public JurisdictionDetails get(Actor actor, JurisdictionCode code) {
        return find(actor, code)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "jurisdiction.unknown", code.value()));
    }

    /** By its code of today or one that it bore earlier. */
    @Allowed(anyone = true)
    public Optional<JurisdictionDetails> find(Actor actor, JurisdictionCode code) {
        return repository.find(repository.successor(code).orElse(code));
    }

    /** What people call it; its code where the portal does not know it. */
    @Allowed(anyone = true)
    public Localized name(Actor actor, JurisdictionCode code) {
        return find(actor, code).map(JurisdictionDetails::name).orElse(Localized.same(code.value()));
    }

    /** Members in the charter's order, then observers, then the others by code. */
    @Allowed(anyone = true)
    public List<JurisdictionDetails> list(Actor actor) {
        return repository.list();
    }

    /** Every dated boundary of a jurisdiction, the newest first. */
    @Allowed(anyone = true)
    public List<BoundaryVersion> boundaries(Actor actor, JurisdictionCode code) {
        return repository.boundaries(code);
    }

    @Allowed(Role.ADMIN)
    public JurisdictionCode found(Actor actor, FoundJurisdiction command) {
        if (repository.isKnown(command.code())) {
            throw new Refused(Refused.Kind.CONFLICT, "jurisdiction.exists", command.code().value());
        }
        repository.insert(command);
        if (command.boundary() != null) {
            repository.insertBoundary(command.code(), command.validFrom(), polygon(command.boundary()));
        }
        trace.record(actor, command, Subject.of("jurisdiction", command.code()));
        events.publishEvent(new TerritoriesChanged());
        return command.code();
    }

    @Allowed(Role.ADMIN)
    public void changeBoundary(Actor actor, ChangeBoundary command) {
        JurisdictionDetails before = get(actor, command.code());
        repository.insertBoundary(before.code(), command.validFrom(), polygon(command.boundary()));
        trace.record(actor, command, Subject.of("jurisdiction", before.code()),
                GeoJson.write(before.boundary()), command);
        events.publishEvent(new TerritoriesChanged());
    }

    private static Geometry polygon(String geoJson) {
        Geometry geometry = GeoJson.read(geoJson);
        GeometryCheck.requireSound(geometry, GeometryKind.POLYGON);
        return geometry;
    }
}
