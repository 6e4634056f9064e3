package org.tongtu.browser;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** The smallest proposal there is: Wuling's town gets another name; submitted to the members. */
@Component
class RenamedTown {

    static final JurisdictionCode WULING = JurisdictionCode.of("990121101");

    private static final PlanId PLAN = new PlanId("chihe-2035");

    private final Proposals proposals;
    private final Operations operations;
    private final ProposalSteps steps;
    private final Editions editions;

    RenamedTown(Proposals proposals, Operations operations, ProposalSteps steps, Editions editions) {
        this.proposals = proposals;
        this.operations = operations;
        this.steps = steps;
        this.editions = editions;
    }

    ProposalId draft(Actor planner, Localized title, Localized reason) {
        return create(planner, ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, title, reason);
    }

    private ProposalId create(Actor planner, ProposalPath path, Ground ground, Localized title, Localized reason) {
        return proposals.create(planner, new CreateProposal(Ids.next(), WULING, PLAN, path, ground, title, reason, null));
    }

    ProposalId submit(Actor planner, ProposalPath path, Ground ground, Localized title, Localized reason, String name) {
        ProposalId id = create(planner, path, ground, title, reason);
        Thing town = editions.state(planner, PLAN, editions.current(planner, PLAN).number()).list(ThingKind.FEATURE, "settlement").stream()
                .filter(thing -> thing.text("name").startsWith("乌岭"))
                .findFirst()
                .orElseThrow();
        operations.apply(planner, new ApplyOperation(Ids.next(), WULING, id, List.of(new Write(town.id(), ThingKind.FEATURE,
                "settlement", "name", town.cell("name").version(), CellValue.of(name))), null));
        steps.submit(planner, new SubmitProposal(Ids.next(), WULING, id));
        return id;
    }
}
