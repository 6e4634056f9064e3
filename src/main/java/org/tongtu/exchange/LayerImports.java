package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/**
 * Puts files into a draft proposal, as one's own hand would: with the account's rights, as operations of the log. The same
 * import again finds its proposal and writes what is still missing, which is nothing if it was whole. Nothing is deleted.
 */
@Component
class LayerImports {

    private final Proposals proposals;
    private final Operations operations;
    private final FileComparisons comparisons;
    private final SeenStates states;
    private final ImportRepository imports;

    LayerImports(Proposals proposals, Operations operations, FileComparisons comparisons, SeenStates states,
            ImportRepository imports) {
        this.proposals = proposals;
        this.operations = operations;
        this.comparisons = comparisons;
        this.states = states;
        this.imports = imports;
    }

    /** The files compared with an edition, before there is a proposal. */
    List<Returned> compare(Actor actor, JurisdictionCode town, PlanState edition, int number, LayerDefinition layer, List<Path> files) {
        Target into = states.target(actor, town, edition, number, layer.code());
        return files.stream().map(file -> comparisons.compare(actor, into, file)).toList();
    }

    static boolean changesNothing(Returned returned) {
        return returned.count(Outcome.CREATED) == 0 && returned.count(Outcome.MODIFIED) == 0;
    }

    /** A proposal for this import: the one it made before if that is still a draft. */
    ProposalId draft(Actor actor, CreateProposal wanted) {
        CreateProposal command = wanted;
        for (int nth = 2; ; nth++) {
            ProposalId proposal = proposals.create(actor, command);
            if (proposals.get(actor, proposal).summary().state() == ProposalState.DRAFT) {
                return proposal;
            }
            UUID next = UUID.nameUUIDFromBytes((wanted.key() + "#" + nth).getBytes(StandardCharsets.UTF_8));
            command = new CreateProposal(next, wanted.jurisdiction(), wanted.plan(), wanted.path(), wanted.ground(),
                    wanted.title(), wanted.reason(), wanted.origin());
        }
    }

    void fill(Actor actor, JurisdictionCode town, ProposalId proposal, String layer, Path file, ImportReport report) {
        Returned returned = comparisons.compare(actor, states.target(actor, town, proposal, layer), file);
        report.count(returned);
        List<ReturnedFeature> wanted = returned.features().stream()
                .filter(feature -> feature.outcome() != Outcome.DELETED && !feature.writes().isEmpty())
                .toList();
        for (List<Write> batch : Batches.of(wanted)) {
            report.conflicts(operations.apply(actor, new ApplyOperation(Ids.next(), town, proposal, batch, null)).conflicts().size());
        }
        imports.keep(proposal, town, returned);
    }
}
