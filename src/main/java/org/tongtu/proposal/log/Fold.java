package org.tongtu.proposal.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.Layers;

/**
 * A proposal at one sequence: its base edition with the log folded over it. Immutable; the same prefix of the log gives
 * the same fold everywhere.
 *
 * @param written every thing the proposal wrote, deleted ones included; shared with the folds before and after, so that an
 *     operation costs as much in a long log as in a short one
 * @param layers the standard's layers as they are here
 */
record Fold(ProposalId proposal, int edition, long sequence, PlanState base, PMap<UUID, Thing> written, Layers layers) {

    static Fold start(ProposalId proposal, int edition, PlanState base) {
        return of(proposal, edition, 0, base, HashTreePMap.empty());
    }

    static Fold of(ProposalId proposal, int edition, long sequence, PlanState base, PMap<UUID, Thing> written) {
        return new Fold(proposal, edition, sequence, base, written, Layers.of(overlay(proposal, sequence, base, written)));
    }

    /** The thing as it is here, also when it is deleted. */
    Optional<Thing> thing(UUID id) {
        Thing own = written.get(id);
        return own == null ? base.find(id) : Optional.of(own);
    }

    PlanState state() {
        return overlay(proposal, sequence, base, written);
    }

    private static PlanState overlay(ProposalId proposal, long sequence, PlanState base, Map<UUID, Thing> written) {
        return new OverlayState(base, base.plan() + "@p" + proposal + "." + sequence, written);
    }

    /** The next fold; for a move to another edition use {@link #moved}. */
    Fold with(LoggedOperation operation) {
        PMap<UUID, Thing> next = writing(written, base, operation.writes(), operation.sequence());
        boolean sameLayers = operation.writes().stream().noneMatch(write -> write.kind() == ThingKind.LAYER);
        return sameLayers
                ? new Fold(proposal, edition, operation.sequence(), base, next, layers)
                : of(proposal, edition, operation.sequence(), base, next);
    }

    /**
     * This fold over another edition: cells that a write hands back (its value equals its {@code before}) take the
     * edition's value and version, all others written here stay.
     */
    Fold moved(List<AppliedWrite> writes, int onto, PlanState edition) {
        Set<CellRef> handedBack = writes.stream()
                .filter(AppliedWrite::isHandedBack)
                .map(write -> new CellRef(write.thing(), write.cell()))
                .collect(Collectors.toSet());
        var kept = new HashMap<UUID, Thing>();
        written.forEach((id, thing) -> {
            Optional<Thing> there = edition.find(id);
            Thing moved = there.map(known -> over(known, thing, handedBack)).orElseGet(() -> alone(thing, handedBack, onto));
            if (there.isEmpty() || moved.cells().values().stream().anyMatch(cell -> cell.version().isOwn())) {
                kept.put(id, moved);
            }
        });
        List<AppliedWrite> merged = writes.stream().filter(write -> !write.isHandedBack()).toList();
        return of(proposal, onto, sequence + 1, edition, writing(HashTreePMap.from(kept), edition, merged, sequence + 1));
    }

    /** A thing the edition does not have keeps all its cells, alive or not: what was edited can still be brought back. */
    private static Thing alone(Thing own, Set<CellRef> handedBack, int edition) {
        return handedBack.contains(new CellRef(own.id(), Cell.ALIVE))
                ? own.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofEdition(edition)))
                : own;
    }

    private static Thing over(Thing there, Thing own, Set<CellRef> handedBack) {
        Thing moved = there;
        for (var cell : own.cells().entrySet()) {
            boolean stays = cell.getValue().version().isOwn()
                    && !handedBack.contains(new CellRef(own.id(), cell.getKey()));
            moved = stays ? moved.with(cell.getKey(), cell.getValue()) : moved;
        }
        return moved;
    }

    private static PMap<UUID, Thing> writing(
            PMap<UUID, Thing> written, PlanState base, List<AppliedWrite> writes, long sequence) {
        PMap<UUID, Thing> next = written;
        Version version = Version.ofSequence(sequence);
        for (AppliedWrite write : writes) {
            Thing known = next.get(write.thing());
            Thing current = (known == null ? base.find(write.thing()) : Optional.of(known))
                    .orElseGet(() -> new Thing(write.thing(), write.kind(), write.group(), new TreeMap<>()));
            next = next.plus(write.thing(), current.with(write.cell(), new Cell(write.value(), version)));
        }
        return next;
    }
}
