package org.tongtu.publicapi.history;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.history.Restorations;
import org.tongtu.proposal.log.Acknowledgement;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/** Brings a thing back in a proposal as it once was: an operation like any other, merged with what others wrote since. */
@RestController
@RequestMapping("/api/v1/proposals/{number}/restorations")
class RestorationApi {

    private final CurrentActor current;
    private final Restorations restorations;
    private final Operations operations;

    RestorationApi(CurrentActor current, Restorations restorations, Operations operations) {
        this.current = current;
        this.restorations = restorations;
        this.operations = operations;
    }

    /**
     * @param id the operation's own, made by the client: sending it again is harmless
     * @param moment when the thing was as it shall be: {@code e1}, {@code p12.34}
     * @param seen the sequence of the proposal on the author's screen
     */
    record Sent(UUID id, JurisdictionCode jurisdiction, UUID thing, String moment, long seen, @Nullable Subject cause) {}

    @PostMapping
    Acknowledgement restore(@PathVariable int number, @RequestBody Sent it) {
        var proposal = new ProposalId(number);
        List<Write> writes = restorations.writes(current.get(), proposal, it.seen(), it.thing(), Moment.parse(it.moment()));
        if (writes.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, "history.as-it-was", it.moment());
        }
        return operations.apply(current.get(), new ApplyOperation(it.id(), it.jurisdiction(), proposal, writes, it.cause()));
    }
}
