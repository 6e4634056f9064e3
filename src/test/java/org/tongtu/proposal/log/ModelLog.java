package org.tongtu.proposal.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.Version;

/**
 * A server without a database: the same merge, undo, resolution, move and fold over an in-memory log, for thousands of
 * random histories. What the real one adds (rows, locks, rights, keys) is tested on the real MariaDB.
 */
final class ModelLog {

    static final ProposalId PROPOSAL = new ProposalId(1);

    final List<LoggedOperation> log = new ArrayList<>();
    final Map<UUID, Conflict> conflicts = new LinkedHashMap<>();
    final Map<UUID, Long> closedBy = new HashMap<>();
    private final Map<UUID, Long> known = new HashMap<>();
    private final List<PlanState> editions = new ArrayList<>();
    private final List<Fold> folds = new ArrayList<>();

    ModelLog(PlanState base) {
        editions.add(base);
        folds.add(Fold.start(PROPOSAL, 1, base));
    }

    Fold head() {
        return folds.getLast();
    }

    /** The state after the first operations of the log. */
    Fold at(long sequence) {
        return folds.get((int) sequence);
    }

    int latestEdition() {
        return editions.size();
    }

    PlanState edition(int number) {
        return editions.get(number - 1);
    }

    void publish(PlanState next) {
        editions.add(next);
    }

    long edit(UUID id, AccountId author, List<Write> writes) {
        return once(id, () -> {
            Merge.Merged merged = Joints.of(head(), Merge.merge(head(), writes, this::seen));
            return merged.applied().isEmpty() && merged.clashes().isEmpty()
                    ? head().sequence()
                    : append(id, OperationKind.EDIT, author, null, head().edition(), merged);
        });
    }

    long undo(UUID id, AccountId author, long sequence) {
        return once(id, () -> {
            LoggedOperation undone = log.get((int) sequence - 1);
            return append(id, OperationKind.UNDO, author, sequence, head().edition(),
                    new Merge.Merged(Undo.of(head(), undone), List.of()));
        });
    }

    long resolve(UUID id, AccountId author, List<ResolveConflicts.Choice> choices) {
        return once(id, () -> {
            var all = conflicts.values().stream().map(this::asItIs).toList();
            var now = new Resolution.Known(head(), all, this::isMove, this::lastKnown);
            Resolution resolution = Resolution.of(now, choices);
            long sequence = append(id, OperationKind.RESOLVE, author, null, head().edition(),
                    new Merge.Merged(Joints.of(head(), resolution.writes()), List.of()));
            resolution.closed().forEach(conflict -> closedBy.put(conflict.id(), sequence));
            return sequence;
        });
    }

    long move(UUID id, AccountId author) {
        return once(id, () -> {
            if (head().edition() == latestEdition()) {
                throw new Refused(Refused.Kind.CONFLICT, "proposal.edition-not-newer");
            }
            return append(id, OperationKind.MOVE_TO_EDITION, author, null, latestEdition(),
                    Rebase.onto(head(), latestEdition(), editions.getLast()));
        });
    }

    private long once(UUID id, LongSupplier work) {
        if (!known.containsKey(id)) {
            known.put(id, work.getAsLong());
        }
        return Objects.requireNonNull(known.get(id));
    }

    private long append(UUID id, OperationKind kind, AccountId author, @Nullable Long undoes, int edition, Merge.Merged merged) {
        var operation = new LoggedOperation(PROPOSAL, head().sequence() + 1, id, kind, author, "",
                JurisdictionCode.of("x"), Instant.EPOCH, null, undoes, edition, merged.applied());
        Fold next = next(head(), operation);
        if (kind != OperationKind.MOVE_TO_EDITION) {
            SharedBorders.requireKept(head().state(), next.state(), operation, this::lastWith);
        }
        log.add(operation);
        folds.add(next);
        merged.clashes().forEach(clash -> raise(operation, clash));
        return operation.sequence();
    }

    private Optional<PlanState> lastWith(UUID thing) {
        return folds.reversed().stream().map(Fold::state).filter(state -> state.find(thing).isPresent()).findFirst();
    }

    private void raise(LoggedOperation operation, Merge.Clash clash) {
        var id = new UUID(operation.sequence(), conflicts.size());
        Write mine = clash.mine();
        conflicts.put(id, new Conflict(id, PROPOSAL, operation.sequence(), mine.thing(), mine.kind(), mine.group(), mine.cell(),
                clash.base(), clash.theirs().value(), clash.theirs().version(), null, "", null, mine.value(), operation.author(), "",
                Instant.EPOCH, null, null));
    }

    boolean isOpen(Conflict conflict) {
        return !closedBy.containsKey(conflict.id());
    }

    private Conflict asItIs(Conflict it) {
        return isOpen(it) ? it : new Conflict(it.id(), PROPOSAL, it.sequence(), it.thing(), it.kind(), it.group(), it.cell(),
                it.base(), it.theirs(), it.theirsVersion(), null, "", null, it.mine(), it.mineAuthor(), "", Instant.EPOCH,
                Instant.EPOCH, it.mineAuthor());
    }

    private boolean isMove(long sequence) {
        return log.get((int) sequence - 1).kind() == OperationKind.MOVE_TO_EDITION;
    }

    private Optional<Thing> lastKnown(UUID thing) {
        return IntStream.iterate(head().edition() - 1, number -> number > 0, number -> number - 1)
                .mapToObj(number -> edition(number).find(thing))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What anybody makes of an operation who has everything before it. */
    Fold next(Fold fold, LoggedOperation operation) {
        return operation.kind() == OperationKind.MOVE_TO_EDITION
                ? fold.moved(operation.writes(), operation.edition(), edition(operation.edition()))
                : fold.with(operation);
    }

    private Optional<CellValue> seen(CellRef cell, Version version) {
        if (version.equals(Version.NONE)) {
            return Optional.of(CellValue.NULL);
        }
        if (!version.isOwn()) {
            Optional<Thing> there = edition((int) version.number()).find(cell.thing());
            return there.isEmpty() && cell.cell().equals(Cell.ALIVE)
                    ? Optional.of(CellValue.FALSE)
                    : there.map(thing -> thing.value(cell.cell()));
        }
        return log.get((int) version.number() - 1).writes().stream()
                .filter(write -> write.ref().equals(cell))
                .map(AppliedWrite::value)
                .findFirst();
    }
}
