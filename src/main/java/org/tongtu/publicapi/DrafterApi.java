package org.tongtu.publicapi;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.identity.CurrentActor;
import org.tongtu.identity.Person;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Drafters;
import org.tongtu.proposal.EndDrafter;
import org.tongtu.proposal.NameDrafter;
import org.tongtu.proposal.NamedDrafter;

/** The outside consultants who work on a proposal: named by a participant's planner, until a moment. */
@RestController
@RequestMapping("/api/v1/proposals/{number}/drafters")
class DrafterApi {

    private final CurrentActor current;
    private final Drafters drafters;

    DrafterApi(CurrentActor current, Drafters drafters) {
        this.current = current;
        this.drafters = drafters;
    }

    record Named(UUID key, JurisdictionCode jurisdiction, UUID drafter, Instant until) {}

    record Ended(UUID key, JurisdictionCode jurisdiction) {}

    @GetMapping
    List<NamedDrafter> list(@PathVariable int number) {
        return drafters.list(current.get(), new ProposalId(number));
    }

    /** Whom a planner of that member can name. */
    @GetMapping("/choices/{jurisdiction}")
    List<Person> choices(@PathVariable int number, @PathVariable String jurisdiction) {
        return drafters.choices(current.get(), JurisdictionCode.of(jurisdiction));
    }

    @PostMapping
    List<NamedDrafter> name(@PathVariable int number, @RequestBody Named it) {
        return drafters.name(current.get(), new NameDrafter(
                it.key(), it.jurisdiction(), new ProposalId(number), new AccountId(it.drafter()), it.until()));
    }

    @PostMapping("/{account}/end")
    List<NamedDrafter> end(@PathVariable int number, @PathVariable UUID account, @RequestBody Ended it) {
        return drafters.end(current.get(), new EndDrafter(
                it.key(), it.jurisdiction(), new ProposalId(number), new AccountId(account)));
    }
}
