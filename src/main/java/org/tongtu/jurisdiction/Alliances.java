package org.tongtu.jurisdiction;

import java.util.HashSet;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** The one alliance of this portal: who belongs to it, and by which rules it decides. */
@Service
public class Alliances {

    private final AllianceRepository repository;
    private final JurisdictionRepository jurisdictions;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Alliances(AllianceRepository repository, JurisdictionRepository jurisdictions, Trace trace,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.jurisdictions = jurisdictions;
        this.trace = trace;
        this.events = events;
    }

    @Allowed(anyone = true)
    public AllianceDetails get(Actor actor) {
        return repository.find().orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "jurisdiction.no-alliance"));
    }

    /** Empty while no region has been loaded. */
    @Allowed(anyone = true)
    public Optional<AllianceDetails> find(Actor actor) {
        return repository.find();
    }

    @Allowed(Role.ADMIN)
    public String found(Actor actor, FoundAlliance command) {
        repository.find().ifPresent(present -> {
            throw new Refused(Refused.Kind.CONFLICT, "jurisdiction.alliance-exists", present.name());
        });
        requireSound(command.alliance());
        repository.insert(command.alliance());
        trace.record(actor, command, Subject.of("alliance", command.alliance().id()), null, command.alliance());
        events.publishEvent(new TerritoriesChanged());
        return command.alliance().id();
    }

    @Allowed(Role.ADMIN)
    public void change(Actor actor, ChangeAllianceRules command) {
        AllianceDetails before = get(actor);
        requireSound(command.alliance());
        repository.replace(command.alliance());
        trace.record(actor, command, Subject.of("alliance", before.id()), before, command.alliance());
        events.publishEvent(new TerritoriesChanged());
    }

    private void requireSound(AllianceDetails alliance) {
        var seen = new HashSet<JurisdictionCode>();
        for (JurisdictionCode code : alliance.everyone()) {
            if (!jurisdictions.isKnown(code)) {
                throw new Refused(Refused.Kind.INVALID, "jurisdiction.unknown", code.value());
            }
            if (!seen.add(code)) {
                throw new Refused(Refused.Kind.INVALID, "jurisdiction.named-twice", code.value());
            }
        }
        alliance.members().stream().filter(code -> !jurisdictions.hasBoundary(code)).findFirst().ifPresent(code -> {
            throw new Refused(Refused.Kind.INVALID, "jurisdiction.no-boundary", code.value());
        });
        if (alliance.members().isEmpty() || alliance.decision().quorum() > alliance.members().size()) {
            throw new Refused(Refused.Kind.INVALID, "jurisdiction.quorum-beyond-members",
                    alliance.decision().quorum(), alliance.members().size());
        }
    }
}
