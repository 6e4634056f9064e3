package org.tongtu.publicapi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Visit;
import org.tongtu.proposal.Visits;

/** Where the reader left off at a proposal. */
@RestController
@RequestMapping("/api/v1/proposals/{number}/visit")
class VisitApi {

    private final CurrentActor current;
    private final Visits visits;

    VisitApi(CurrentActor current, Visits visits) {
        this.current = current;
        this.visits = visits;
    }

    /** Both null where they have never been there. */
    record LastVisit(@Nullable Long sequence, @Nullable Instant at) {}

    record Seen(long sequence) {}

    @GetMapping
    LastVisit last(@PathVariable int number) {
        return visits.find(current.get(), new ProposalId(number)).map(VisitApi::told).orElse(new LastVisit(null, null));
    }

    private static LastVisit told(Visit visit) {
        return new LastVisit(visit.sequence(), visit.at());
    }

    /** Answers with the visit as it stands now: what was seen once stays seen. */
    @PostMapping
    LastVisit note(@PathVariable int number, @RequestBody Seen seen) {
        visits.note(current.get(), new ProposalId(number), seen.sequence());
        return last(number);
    }
}
