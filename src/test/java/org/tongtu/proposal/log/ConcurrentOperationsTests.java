package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.database.Schemas;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

@PortalTest
class ConcurrentOperationsTests {

    private static final int EACH = 30;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    LogRepository log;

    @Autowired
    SnapshotRepository snapshots;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Schemas schemas;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor south = actor(Role.PLANNER, SOUTH);

    @Test
    void manyBlindWritersLeaveAGapFreeLogInWhichEveryValueIsAccountedFor() throws Exception {
        var it = fixtures.start(west, WEST, SOUTH);
        List<Callable<Acknowledgement>> sends = IntStream.range(0, 4 * EACH).mapToObj(i -> sender(it, i)).toList();
        List<Acknowledgement> answers;
        try (var people = Executors.newFixedThreadPool(4)) {
            answers = people.invokeAll(sends).stream().map(ConcurrentOperationsTests::join).toList();
        }
        List<LoggedOperation> logged = operations.since(west, it.proposal(), 0, 1000);
        assertThat(logged).extracting(LoggedOperation::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 4 * EACH).boxed().toList());
        assertThat(answers).extracting(Acknowledgement::sequence).doesNotHaveDuplicates();
        long applied = answers.stream().filter(answer -> answer.outcome() == OperationOutcome.APPLIED).count();
        assertThat(applied).isOne();
        assertThat(operations.conflicts(west, it.proposal())).hasSize(4 * EACH - 1);
    }

    @Test
    void inACrowdEachOperationIsRefusedTracedAndWrittenForItself() throws Exception {
        var it = fixtures.start(west, WEST);
        List<Callable<OperationOutcome>> sends = IntStream.range(0, 4 * EACH).mapToObj(i -> outcome(it, i)).toList();
        List<OperationOutcome> outcomes;
        try (var people = Executors.newFixedThreadPool(12)) {
            outcomes = people.invokeAll(sends).stream().map(ConcurrentOperationsTests::join).toList();
        }
        List<LoggedOperation> logged = operations.since(west, it.proposal(), 0, 1000);
        assertThat(outcomes).filteredOn(OperationOutcome.APPLIED::equals).hasSize(3 * EACH);
        assertThat(logged).hasSize(3 * EACH).extracting(LoggedOperation::author).containsOnly(west.id());
        assertThat(traced(it)).isEqualTo(3 * EACH);
        assertThat(new Folds(log, snapshots, editions).at(operations.head(west, it.proposal())).written())
                .hasSize(3 * EACH);
    }

    /** Every fourth comes from a town that does not take part; the others draw each a parcel of their own. */
    private Callable<OperationOutcome> outcome(ProposalFixtures.Started it, int i) {
        UUID parcel = Ids.next();
        JurisdictionCode town = i % 4 == 0 ? SOUTH : WEST;
        var command = operation(it.proposal(), town, write(parcel, Cell.ALIVE, "-", CellValue.TRUE),
                write(parcel, Cell.GEOMETRY, "-", CellValue.of(box(111.02, 37.06, 111.04, 37.08))));
        return () -> {
            try {
                return operations.apply(i % 4 == 0 ? south : west, command).outcome();
            } catch (Refused refused) {
                assertThat(refused.reason()).isEqualTo("proposal.not-participant");
                return OperationOutcome.UNCHANGED;
            }
        };
    }

    private long traced(ProposalFixtures.Started it) {
        return jdbc.sql("select count(*) from " + schemas.trace() + ".trace_entry e join trace_value v on v.entry = e.id "
                        + "where e.command = 'ApplyOperation' and e.subject_id = ? and e.actor = ?")
                .params(it.proposal().toString(), west.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    @Timeout(60)
    void whatIsInMemoryIsWhatTheLogSaysAlsoBeyondASnapshot() {
        var it = fixtures.start(west, WEST);
        String seen = "e1";
        for (int i = 0; i < 503; i++) {
            var command = operation(it.proposal(), WEST, write(it.west(), "note", i == 0 ? "-" : seen, CellValue.of("n" + i)));
            seen = Long.toString(operations.apply(west, command).sequence());
        }
        LogHead head = operations.head(west, it.proposal());
        while (snapshots.latest(it.proposal(), head.sequence()).isEmpty()) {
            Thread.onSpinWait();
        }
        Fold afresh = new Folds(log, snapshots, editions).at(head);
        assertThat(afresh.state().find(it.west())).isEqualTo(operations.state(west, it.proposal()).find(it.west()));
        assertThat(afresh.sequence()).isEqualTo(503);
    }

    private Callable<Acknowledgement> sender(ProposalFixtures.Started it, int i) {
        JurisdictionCode town = i % 2 == 0 ? WEST : SOUTH;
        var command = operation(it.proposal(), town, write(it.west(), "name", "e1", CellValue.of("v" + i)));
        return () -> operations.apply(i % 2 == 0 ? west : south, command);
    }

    private static <T> T join(java.util.concurrent.Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
