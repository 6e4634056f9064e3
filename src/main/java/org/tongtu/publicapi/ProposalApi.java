package org.tongtu.publicapi;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.WithdrawProposal;

/** Proposals by REST: created, described, submitted, positioned, withdrawn, under the same rules as in the workspace. */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalApi {

    private final CurrentActor current;
    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Positions positions;

    ProposalApi(CurrentActor current, Proposals proposals, ProposalSteps steps, Positions positions) {
        this.current = current;
        this.proposals = proposals;
        this.steps = steps;
        this.positions = positions;
    }

    record Invite(UUID key, JurisdictionCode jurisdiction, JurisdictionCode invited) {}

    record Step(UUID key, JurisdictionCode jurisdiction, @Nullable String reason) {}

    record Said(UUID key, JurisdictionCode jurisdiction, long sequence, Position position, @Nullable String reason) {}

    @GetMapping
    List<ProposalSummary> list() {
        return proposals.list(current.get());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ProposalDetails create(@RequestBody CreateProposal command) {
        return proposals.get(current.get(), proposals.create(current.get(), command));
    }

    @GetMapping("/{number}")
    ProposalDetails get(@PathVariable int number) {
        return proposals.get(current.get(), new ProposalId(number));
    }

    @PostMapping("/{number}/participants")
    ProposalDetails invite(@PathVariable int number, @RequestBody Invite it) {
        proposals.invite(current.get(), new InviteMember(it.key(), it.jurisdiction(), new ProposalId(number), it.invited()));
        return get(number);
    }

    @PostMapping("/{number}/submission")
    ProposalState submit(@PathVariable int number, @RequestBody Step it) {
        return steps.submit(current.get(), new SubmitProposal(it.key(), it.jurisdiction(), new ProposalId(number)));
    }

    @PostMapping("/{number}/withdrawal")
    ProposalState withdraw(@PathVariable int number, @RequestBody Step it) {
        String reason = it.reason() == null ? "" : it.reason();
        return steps.withdraw(
                current.get(), new WithdrawProposal(it.key(), it.jurisdiction(), new ProposalId(number), reason));
    }

    @PostMapping("/{number}/positions")
    PositionRecord position(@PathVariable int number, @RequestBody Said it) {
        String reason = it.reason() == null ? "" : it.reason();
        return positions.state(current.get(), new StatePosition(
                it.key(), it.jurisdiction(), new ProposalId(number), it.sequence(), it.position(), reason));
    }
}
