package org.tongtu.publicapi.meeting;

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
import org.tongtu.meeting.CastVote;
import org.tongtu.meeting.Choice;
import org.tongtu.meeting.RecordPaperVote;
import org.tongtu.meeting.VoteRecord;
import org.tongtu.meeting.Votes;

/** One vote for each member: cast by its delegate, or recorded from signed paper. */
@RestController
@RequestMapping("/api/v1/items/{item}")
class VoteApi {

    private final CurrentActor current;
    private final Votes votes;

    VoteApi(CurrentActor current, Votes votes) {
        this.current = current;
        this.votes = votes;
    }

    /** @param seen the revision on screen, 0 before the first vote */
    record Cast(UUID key, JurisdictionCode jurisdiction, int seen, Choice choice, @Nullable String reason) {}

    record OnPaper(UUID key, JurisdictionCode member, int seen, Choice choice, @Nullable String reason, String scan) {}

    @PostMapping("/votes")
    VoteRecord cast(@PathVariable UUID item, @RequestBody Cast it) {
        return votes.cast(current.get(), new CastVote(
                it.key(), it.jurisdiction(), item, it.seen(), it.choice(), words(it.reason())));
    }

    @PostMapping("/paper-votes")
    VoteRecord onPaper(@PathVariable UUID item, @RequestBody OnPaper it) {
        return votes.recordPaper(current.get(), new RecordPaperVote(
                it.key(), it.member(), item, it.seen(), it.choice(), words(it.reason()), it.scan()));
    }

    @GetMapping("/votes")
    List<VoteRecord> history(@PathVariable UUID item) {
        return votes.history(current.get(), item);
    }

    private static String words(@Nullable String reason) {
        return reason == null ? "" : reason;
    }
}
