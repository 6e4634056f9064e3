package org.tongtu.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;

/**
 * Puts features into a draft proposal, as one's own hand would: with the account's rights, as operations of the log. The
 * same import again finds its proposal and writes what is still missing, which is nothing if it was whole.
 */
@Component
class LayerImports {

    private static final int AT_ONCE = 1_000;

    private final Proposals proposals;
    private final Operations operations;

    LayerImports(Proposals proposals, Operations operations) {
        this.proposals = proposals;
        this.operations = operations;
    }

    /** What of the plan the features would change; empty where the edition has it all already. */
    boolean changesNothing(PlanState edition, List<Incoming> features, String layer) {
        return features.stream().allMatch(each -> {
            Optional<Thing> thing = edition.find(each.id());
            return thing.isPresent() && writes(each, thing, layer).isEmpty();
        });
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

    void fill(Actor actor, JurisdictionCode town, ProposalId proposal, String layer, List<Incoming> features, ImportReport report) {
        PlanState head = operations.state(actor, proposal);
        var waiting = new ArrayList<Write>();
        for (Incoming feature : features) {
            Optional<Thing> thing = head.find(feature.id());
            if (thing.filter(known -> !known.isAlive()).isPresent()) {
                report.skip(feature.name(), "exchange.deleted");
                continue;
            }
            if (thing.filter(known -> known.kind() != ThingKind.FEATURE || !known.group().equals(layer)).isPresent()) {
                report.skip(feature.name(), "exchange.other-layer", thing.get().group());
                continue;
            }
            List<Write> writes = writes(feature, thing, layer);
            report.count(thing.isEmpty(), !writes.isEmpty());
            if (waiting.size() + writes.size() > AT_ONCE) {
                send(actor, town, proposal, waiting, report);
            }
            waiting.addAll(writes);
        }
        send(actor, town, proposal, waiting, report);
    }

    private void send(Actor actor, JurisdictionCode town, ProposalId proposal, List<Write> waiting, ImportReport report) {
        if (!waiting.isEmpty()) {
            var operation = new ApplyOperation(Ids.next(), town, proposal, List.copyOf(waiting), null);
            report.conflicts(operations.apply(actor, operation).conflicts().size());
            waiting.clear();
        }
    }

    private static List<Write> writes(Incoming feature, Optional<Thing> thing, String layer) {
        var writes = new ArrayList<Write>();
        if (thing.isEmpty()) {
            writes.add(new Write(feature.id(), ThingKind.FEATURE, layer, Cell.ALIVE, Version.NONE, CellValue.TRUE));
        }
        for (Map.Entry<String, CellValue> cell : feature.cells().entrySet()) {
            Cell known = thing.map(it -> it.cell(cell.getKey())).orElse(Cell.EMPTY);
            if (!known.value().equals(cell.getValue())) {
                writes.add(new Write(feature.id(), ThingKind.FEATURE, layer, cell.getKey(), known.version(), cell.getValue()));
            }
        }
        return writes;
    }
}
