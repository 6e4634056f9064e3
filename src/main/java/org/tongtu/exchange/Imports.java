package org.tongtu.exchange;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Disclosures;
import org.tongtu.plan.map.Sight;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSummary;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.Operations;

/** What the towns' files were like that came in; for whom the proposal is open from the inside, and the layer whole. */
@Service
public class Imports {

    /** What nobody took up: a file that came in by way of a trial says nothing any more. */
    private static final Set<ProposalState> FRUITLESS = EnumSet.of(ProposalState.WITHDRAWN, ProposalState.REJECTED);

    private final ImportRepository imports;
    private final Proposals proposals;
    private final Operations operations;
    private final Disclosures disclosures;

    Imports(ImportRepository imports, Proposals proposals, Operations operations, Disclosures disclosures) {
        this.imports = imports;
        this.proposals = proposals;
        this.operations = operations;
        this.disclosures = disclosures;
    }

    /** Of each town and layer of a plan the last one that the person may know of. */
    @Allowed(anyone = true)
    public List<Imported> last(Actor actor, PlanState state) {
        DisclosedState disclosed = disclosures.of(actor, state);
        Set<ProposalId> known = proposals.list(actor).stream()
                .filter(proposal -> proposal.plan().equals(state.plan()) && !FRUITLESS.contains(proposal.state()))
                .map(ProposalSummary::id)
                .collect(Collectors.toSet());
        var told = new HashSet<List<Object>>();
        return imports.last().stream()
                .filter(each -> known.contains(each.proposal()) && disclosed.sight(each.layer()) == Sight.WHOLE && operations.isReadable(actor, each.proposal()))
                .filter(each -> told.add(List.of(each.town(), each.layer())))
                .toList();
    }
}
