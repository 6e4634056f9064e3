package org.tongtu.publicapi;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;

/** A proposal's log and its conflicts, to catch up from, without what the reader may not see. */
@RestController
@RequestMapping("/api/v1/proposals/{number}")
class LogApi {

    private final CurrentActor current;
    private final Operations operations;
    private final DisclosedLog disclosed;

    LogApi(CurrentActor current, Operations operations, DisclosedLog disclosed) {
        this.current = current;
        this.operations = operations;
        this.disclosed = disclosed;
    }

    @GetMapping("/operations")
    List<LoggedOperation> since(
            @PathVariable int number,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "1000") int limit) {
        var proposal = new ProposalId(number);
        return disclosed.operations(current.get(), proposal, operations.since(current.get(), proposal, after, limit));
    }

    @GetMapping("/conflicts")
    List<Conflict> conflicts(@PathVariable int number) {
        var proposal = new ProposalId(number);
        return disclosed.conflicts(current.get(), proposal, operations.conflicts(current.get(), proposal));
    }
}
