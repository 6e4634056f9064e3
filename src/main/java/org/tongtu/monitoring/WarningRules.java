package org.tongtu.monitoring;

import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.Plans;

/** From where warnings are raised. The levels are a convention of the field; an alliance sets its own and says why. */
@Service
public class WarningRules {

    private final ThresholdRepository thresholds;
    private final WarningRounds rounds;
    private final Plans plans;
    private final Trace trace;

    WarningRules(ThresholdRepository thresholds, WarningRounds rounds, Plans plans, Trace trace) {
        this.thresholds = thresholds;
        this.rounds = rounds;
        this.plans = plans;
        this.trace = trace;
    }

    @Allowed(anyone = true)
    public Thresholds get(Actor actor) {
        return thresholds.current();
    }

    @Allowed(Role.SECRETARY)
    public void set(Actor actor, SetThresholds command) {
        if (command.thresholds().source().isBlank()) {
            throw new Refused(Refused.Kind.INVALID, "monitoring.no-source");
        }
        Thresholds before = thresholds.current();
        thresholds.set(command.thresholds(), actor.id());
        plans.list(actor).stream().map(PlanDetails::id).forEach(rounds::round);
        trace.record(actor, command, Subject.of("thresholds", "current"), before, command.thresholds());
    }

    @Allowed(Role.SECRETARY)
    public void reckon(Actor actor, ReckonWarnings command) {
        rounds.round(command.plan());
        trace.record(actor, command, Subject.of("plan", command.plan()));
    }
}
