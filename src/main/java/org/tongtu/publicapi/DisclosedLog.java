package org.tongtu.publicapi;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.Sight;
import org.tongtu.proposal.log.AppliedWrite;
import org.tongtu.proposal.log.Conflict;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.OperationLogged;
import org.tongtu.proposal.log.Operations;

/**
 * A proposal's log as somebody may read it. What was written into layers that the reader may not see whole is left out;
 * operations keep their places, so that a reader can follow the sequence.
 */
@Component
class DisclosedLog {

    private final Operations operations;
    private final Disclosures disclosures;

    DisclosedLog(Operations operations, Disclosures disclosures) {
        this.operations = operations;
        this.disclosures = disclosures;
    }

    /** What of a group of a kind this reader may see, as the proposal stands now. */
    interface Shown {
        boolean shows(ThingKind kind, String group);
    }

    Shown shown(Actor actor, ProposalId proposal) {
        DisclosedState seen = disclosures.of(actor, operations.state(actor, proposal));
        return (kind, group) -> kind != ThingKind.FEATURE || seen.sight(group) == Sight.WHOLE;
    }

    List<LoggedOperation> operations(Actor actor, ProposalId proposal, List<LoggedOperation> all) {
        Shown shown = shown(actor, proposal);
        return all.stream().map(it -> of(it, shown)).toList();
    }

    List<Conflict> conflicts(Actor actor, ProposalId proposal, List<Conflict> all) {
        return of(all, shown(actor, proposal));
    }

    static OperationLogged of(OperationLogged event, Shown shown) {
        return new OperationLogged(of(event.operation(), shown), of(event.raised(), shown));
    }

    private static List<Conflict> of(List<Conflict> all, Shown shown) {
        return all.stream().filter(it -> shown.shows(it.kind(), it.group())).toList();
    }

    private static LoggedOperation of(LoggedOperation it, Shown shown) {
        List<AppliedWrite> writes = it.writes().stream().filter(write -> shown.shows(write.kind(), write.group())).toList();
        return writes.size() == it.writes().size()
                ? it
                : new LoggedOperation(it.proposal(), it.sequence(), it.id(), it.kind(), it.author(), it.authorName(),
                        it.jurisdiction(), it.at(), it.cause(), it.undoes(), it.edition(), writes);
    }
}
