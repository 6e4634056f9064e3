package org.tongtu.monitoring;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/**
 * The figures everything is measured by. Reported by one person, verified by another, corrected without erasing: a
 * figure that was once used to decide can always be found again.
 */
@Service
public class Observations {

    /** Stands for the whole region where a figure belongs to no single jurisdiction. */
    public static final JurisdictionCode REGION = JurisdictionCode.of("region");

    private final ObservationRepository observations;
    private final FigureRules figures;
    private final Trace trace;
    private final ApplicationEventPublisher events;

    Observations(ObservationRepository observations, FigureRules figures, Trace trace, ApplicationEventPublisher events) {
        this.observations = observations;
        this.figures = figures;
        this.trace = trace;
        this.events = events;
    }

    /** A planner reports for a jurisdiction, the joint office for the region. */
    @Allowed({Role.PLANNER, Role.SECRETARY})
    public UUID report(Actor actor, ReportObservation command) {
        requireReporter(actor, command);
        requireWords(command.source(), "monitoring.no-source");
        figures.require(command.indicator(), command.unit(), command.period());
        UUID id = observations.insert(NewObservation.first(Ids.next(), actor.id(), command));
        trace.record(actor, command, subject(id));
        events.publishEvent(ObservationsRecorded.of(command.indicator(), command.jurisdiction()));
        return id;
    }

    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public void verify(Actor actor, VerifyObservation command) {
        ObservationDetails observation = requireCurrent(command.observation(), command.jurisdiction());
        if (observation.reportedBy().equals(actor.id())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "monitoring.own-figure");
        }
        if (observation.verifiedBy() != null) {
            throw new Refused(Refused.Kind.CONFLICT, "monitoring.already-verified");
        }
        observations.verify(observation.id(), actor.id());
        trace.record(actor, command, subject(observation.id()), observation, get(actor, observation.id()));
    }

    @Allowed({Role.PLANNER, Role.SECRETARY})
    public UUID correct(Actor actor, CorrectObservation command) {
        requireReporter(actor, command);
        requireWords(command.reason(), "monitoring.no-reason");
        ObservationDetails wrong = requireCurrent(command.observation(), command.jurisdiction());
        if (wrong.value().compareTo(command.value()) == 0) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.same-value", wrong.value());
        }
        UUID id = observations.insert(NewObservation.correction(Ids.next(), actor.id(), wrong, command));
        trace.record(actor, command, subject(id), wrong, get(actor, id));
        events.publishEvent(ObservationsRecorded.of(wrong.indicator(), wrong.jurisdiction()));
        return id;
    }

    /** Takes in what a region package brings, all of it or nothing; sending it again changes nothing. */
    @Allowed(Role.ADMIN)
    public LoadReport load(Actor actor, LoadObservations command) {
        command.rows().forEach(row -> figures.require(row.indicator(), row.unit(), row.period()));
        LoadReport report = observations.load(command.rows(), actor.id());
        trace.record(actor, command, Subject.of("observations", command.key()), null, report);
        events.publishEvent(new ObservationsRecorded(command.rows().stream()
                .map(row -> new ObservationsRecorded.Series(row.indicator(), row.jurisdiction()))
                .collect(Collectors.toSet())));
        return report;
    }

    @Allowed(anyone = true)
    public ObservationDetails get(Actor actor, UUID id) {
        return observations.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "monitoring.unknown-figure"));
    }

    /** Figures in force of one indicator and place, oldest period first. */
    @Allowed(anyone = true)
    public List<ObservationDetails> series(Actor actor, String indicator, JurisdictionCode jurisdiction) {
        return observations.series(indicator, jurisdiction);
    }

    /** All figures in force, newest period first. */
    @Allowed(anyone = true)
    public List<ObservationDetails> list(Actor actor) {
        return observations.current();
    }

    /** The figure, what it corrected and what corrected it, first report first. */
    @Allowed(anyone = true)
    public List<ObservationDetails> history(Actor actor, UUID id) {
        ObservationDetails one = get(actor, id);
        return observations.revisions(one.indicator(), one.jurisdiction(), one.period());
    }

    private ObservationDetails requireCurrent(UUID id, JurisdictionCode jurisdiction) {
        ObservationDetails found = observations.find(id)
                .filter(one -> one.jurisdiction().equals(jurisdiction))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "monitoring.unknown-figure"));
        if (!found.isCurrent()) {
            throw new Refused(Refused.Kind.CONFLICT, "monitoring.figure-replaced");
        }
        return found;
    }

    private static void requireReporter(Actor actor, ForJurisdiction command) {
        Role needed = command.jurisdiction().equals(REGION) ? Role.SECRETARY : Role.PLANNER;
        boolean holds = needed == Role.SECRETARY ? actor.holds(needed) : actor.holds(needed, command.jurisdiction());
        if (!holds && !actor.isSystem()) {
            throw new Refused(Refused.Kind.FORBIDDEN, "access.role-not-held", needed);
        }
    }

    private static void requireWords(String text, String reason) {
        if (text.isBlank()) {
            throw new Refused(Refused.Kind.INVALID, reason);
        }
    }

    private static Subject subject(UUID id) {
        return Subject.of("observation", id);
    }
}
