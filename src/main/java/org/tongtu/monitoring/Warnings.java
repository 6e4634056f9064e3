package org.tongtu.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/**
 * What is off its path, who looks after it and what became of it. A warning is never deleted and never switched off: it
 * closes by itself when a figure is back on course.
 */
@Service
public class Warnings {

    private final WarningRepository warnings;
    private final Assessor assessor;
    private final Trace trace;

    Warnings(WarningRepository warnings, Assessor assessor, Trace trace) {
        this.warnings = warnings;
        this.assessor = assessor;
        this.trace = trace;
    }

    /** Every indicator and place that has a target in the edition in force, in the catalogue's order. */
    @Allowed(anyone = true)
    public List<Assessment> assess(Actor actor, PlanId plan) {
        return assessor.list(plan);
    }

    /** Open ones first, then those closed, newest first. */
    @Allowed(anyone = true)
    public List<WarningDetails> list(Actor actor, PlanId plan) {
        return warnings.list(plan);
    }

    @Allowed(anyone = true)
    public WarningDetails get(Actor actor, UUID id) {
        return warnings.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "monitoring.unknown-warning"));
    }

    /** For links that may speak of none. */
    @Allowed(anyone = true)
    public Optional<WarningDetails> find(Actor actor, UUID id) {
        return warnings.find(id);
    }

    /** Takes a warning on. Somebody else may take it over; the earlier owner stays in the acts. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public void own(Actor actor, OwnWarning command) {
        WarningDetails warning = require(command.warning(), command);
        warnings.setOwner(warning.id(), actor.id(), command.jurisdiction());
        warnings.addAct(actor.id(), new AnswerWarning(
                command.key(), command.jurisdiction(), warning.id(), WarningAct.Kind.OWNED, "", null));
        trace.record(actor, command, subject(warning), warning.owner(), command);
    }

    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public void answer(Actor actor, AnswerWarning command) {
        WarningDetails warning = require(command.warning(), command);
        boolean linked = command.kind() == WarningAct.Kind.PROPOSAL || command.kind() == WarningAct.Kind.AGENDA_ITEM;
        if (linked == (command.link() == null) || command.kind() == WarningAct.Kind.OWNED) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.answer-without-link");
        }
        if (!linked && command.text().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.empty-answer");
        }
        warnings.addAct(actor.id(), command);
        trace.record(actor, command, subject(warning));
    }

    private WarningDetails require(UUID id, ForJurisdiction command) {
        WarningDetails warning = warnings.find(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "monitoring.unknown-warning"));
        boolean theirs = warning.jurisdiction().equals(Observations.REGION)
                || warning.jurisdiction().equals(command.jurisdiction());
        if (!theirs) {
            throw new Refused(Refused.Kind.FORBIDDEN, "monitoring.warning-of-another", warning.jurisdiction());
        }
        return warning;
    }

    private static Subject subject(WarningDetails warning) {
        return Subject.of("warning", warning.id());
    }
}
