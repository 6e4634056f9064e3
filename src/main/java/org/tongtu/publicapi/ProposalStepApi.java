package org.tongtu.publicapi;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.DescribeProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.HistoryEntry;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.RecordPaperPosition;
import org.tongtu.proposal.Transition;

/** The joint office's steps with a proposal, and what keeps it from them. Adoption is the meeting's alone. */
@RestController
@RequestMapping("/api/v1/proposals/{number}")
class ProposalStepApi {

    private final CurrentActor current;
    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Positions positions;

    ProposalStepApi(CurrentActor current, Proposals proposals, ProposalSteps steps, Positions positions) {
        this.current = current;
        this.proposals = proposals;
        this.steps = steps;
        this.positions = positions;
    }

    record Move(UUID key, Transition transition, @Nullable String reason) {}

    record Described(UUID key, JurisdictionCode jurisdiction, Ground ground, Localized title, Localized reason) {}

    record OnPaper(UUID key, JurisdictionCode member, long sequence, Position position, @Nullable String reason, String scan) {}

    @PostMapping("/moves")
    ProposalState move(@PathVariable int number, @RequestBody Move it) {
        return steps.move(current.get(), new MoveProposal(
                it.key(), new ProposalId(number), it.transition(), it.reason() == null ? "" : it.reason()));
    }

    @GetMapping("/blockers/{transition}")
    List<Blocker> blockers(@PathVariable int number, @PathVariable Transition transition) {
        return steps.blockers(current.get(), new ProposalId(number), transition);
    }

    @GetMapping("/history")
    List<HistoryEntry> history(@PathVariable int number) {
        return proposals.history(current.get(), new ProposalId(number));
    }

    @PostMapping("/description")
    ProposalDetails describe(@PathVariable int number, @RequestBody Described it) {
        ProposalId id = new ProposalId(number);
        proposals.describe(current.get(), new DescribeProposal(
                it.key(), it.jurisdiction(), id, it.ground(), it.title(), it.reason()));
        return proposals.get(current.get(), id);
    }

    @PostMapping("/paper-positions")
    PositionRecord onPaper(@PathVariable int number, @RequestBody OnPaper it) {
        return positions.recordPaper(current.get(), new RecordPaperPosition(it.key(), new ProposalId(number), it.member(),
                it.sequence(), it.position(), it.reason() == null ? "" : it.reason(), it.scan()));
    }
}
