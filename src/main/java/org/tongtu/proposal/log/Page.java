package org.tongtu.proposal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanState;

/**
 * What one transaction adds to a proposal's log, under its lock: operations are decided one after the other, each on the
 * state the last one left, and written down together by {@link LogBook}.
 */
final class Page {

    /** What an operation is about to be written as. */
    record Draft(
            Actor actor,
            ForJurisdiction command,
            OperationKind kind,
            @Nullable Subject cause,
            @Nullable Long undoes,
            int edition) {}

    /** A decided operation, what the log makes of it, and the conflicts it raises or closes. */
    record Line(Draft draft, LoggedOperation operation, Fold after, List<Conflict> raised, List<Conflict> closed) {}

    private final LogGate.Door door;
    private final LogRepository log;
    private final LogHead opened;
    private final List<Line> lines = new ArrayList<>();
    private final Folds folds;
    private Fold fold;

    Page(LogHead opened, LogGate.Door door, LogRepository log, Folds folds) {
        this.opened = opened;
        this.door = door;
        this.log = log;
        this.folds = folds;
        this.fold = folds.at(opened);
    }

    LogGate.Door door() {
        return door;
    }

    /** The proposal after everything on this page. */
    Fold fold() {
        return fold;
    }

    LogHead head() {
        return new LogHead(opened.proposal(), opened.plan(), fold.edition(), fold.sequence());
    }

    void add(Line line) {
        lines.add(line);
        fold = line.after();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** An operation of the log, also one that is on this page and nowhere else yet. */
    Optional<LoggedOperation> find(long sequence) {
        return sequence > opened.sequence()
                ? lines.stream().map(Line::operation).filter(it -> it.sequence() == sequence).findFirst()
                : log.find(opened.proposal(), sequence);
    }

    /** The proposal while a thing was last there: only what touched the thing, or brought another edition, can have ended it. */
    Optional<PlanState> lastWith(UUID thing) {
        Stream<Fold> here = lines.reversed().stream().map(Line::after);
        Stream<Fold> before = log.endings(opened.proposal(), thing).stream().map(sequence -> folds.at(opened, sequence - 1));
        return Stream.of(here, Stream.of(folds.at(opened)), before)
                .flatMap(it -> it)
                .map(Fold::state)
                .filter(state -> state.find(thing).isPresent())
                .findFirst();
    }
}
