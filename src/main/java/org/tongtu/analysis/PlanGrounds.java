package org.tongtu.analysis;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanDetails;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Plans;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.proposal.ProposalChanges;
import org.tongtu.proposal.history.Moment;

/** Opens an edition, or a proposal as it stands, for somebody. */
@Component
public class PlanGrounds {

    private final Plans plans;
    private final Editions editions;
    private final ProposalChanges proposals;
    private final Disclosures disclosures;
    private final Findings findings;

    PlanGrounds(Plans plans, Editions editions, ProposalChanges proposals, Disclosures disclosures, Findings findings) {
        this.plans = plans;
        this.editions = editions;
        this.proposals = proposals;
        this.disclosures = disclosures;
        this.findings = findings;
    }

    /** The rules' findings as somebody may read them. */
    @Component
    static class Findings {

        private final Checks checks;
        private final DisclosedFindings disclosed;

        Findings(Checks checks, DisclosedFindings disclosed) {
            this.checks = checks;
            this.disclosed = disclosed;
        }

        List<Finding> of(Actor actor, PlanState state) {
            return disclosed.of(actor, state, checks.check(state));
        }
    }

    public PlanGround open(Actor actor, PlanId plan, Moment moment) {
        PlanDetails details = plans.get(actor, plan);
        PlanState state = state(actor, plan, moment);
        if (!state.plan().equals(plan) || moment.sequence() != null) {
            throw new Refused(Refused.Kind.NOT_FOUND, "analysis.moment", moment.toString(), plan);
        }
        return new PlanGround(actor, details, moment, state, disclosures.of(actor, state));
    }

    public List<Finding> findings(PlanGround ground) {
        return findings.of(ground.actor(), ground.whole());
    }

    private PlanState state(Actor actor, PlanId plan, Moment moment) {
        return moment.edition() == null
                ? proposals.after(actor, Objects.requireNonNull(moment.proposal()))
                : editions.state(actor, plan, moment.edition());
    }
}
