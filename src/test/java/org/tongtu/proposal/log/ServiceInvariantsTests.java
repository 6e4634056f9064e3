package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ForJurisdiction;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.testing.PortalTest;

/** Invariants 3, 6, 8 and 9 against the real services: random people at once, who send twice and look rarely. */
@PortalTest
class ServiceInvariantsTests {

    private static final int PEOPLE = 6;
    private static final int STEPS = 20;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    ProposalSteps steps;

    @Autowired
    LogRepository log;

    @Autowired
    SnapshotRepository snapshots;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor south = actor(Role.PLANNER, SOUTH);
    private final Map<UUID, Acknowledgement> answers = new ConcurrentHashMap<>();
    private final Map<UUID, Given> given = new ConcurrentHashMap<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private volatile long lastWhenClosed;
    private ProposalFixtures.Started it = new ProposalFixtures.Started(
            new PlanId("x"), new ProposalId(1), Ids.next(), Ids.next());

    private record Given(Actor actor, ForJurisdiction command) {}

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
    }

    @RepeatedTest(3)
    void inACrowdOfRandomPeopleTheInvariantsHold() {
        long seed = new Random().nextLong();
        System.out.println("ServiceInvariantsTests seed " + seed);
        crowd(seed, -1);
        assertThat(faults).as("seed %s", seed).isEmpty();
        List<LoggedOperation> logged = operations.since(west, it.proposal(), 0, 5_000);
        requireOnceEach(logged, seed);
        requireSeen(logged, seed);
        assertThat(new Folds(log, snapshots, editions).at(operations.head(west, it.proposal())).state().find(it.west()))
                .isEqualTo(operations.state(west, it.proposal()).find(it.west()));
    }

    /** 3: sent again in any order, each is answered as at first and nothing is written. */
    private void requireOnceEach(List<LoggedOperation> logged, long seed) {
        assertThat(logged.stream().map(LoggedOperation::id)).as("seed %s", seed).doesNotHaveDuplicates();
        var again = new ArrayList<>(answers.keySet());
        Collections.shuffle(again, new Random(seed));
        again.forEach(key -> assertThat(hand(given(key))).as("seed %s", seed).isEqualTo(answers.get(key)));
        assertThat(operations.since(west, it.proposal(), 0, 5_000)).as("seed %s", seed).isEqualTo(logged);
    }

    /** 6: what closed a conflict named the version that stood there, and was sent by who had seen it. */
    private void requireSeen(List<LoggedOperation> logged, long seed) {
        for (LoggedOperation operation : logged) {
            if (given(operation.id()).command() instanceof ResolveConflicts resolution) {
                PlanState before = operations.stateAt(west, it.proposal(), operation.sequence() - 1);
                for (ResolveConflicts.Choice choice : resolution.choices()) {
                    Conflict conflict = operations.conflicts(west, it.proposal()).stream()
                            .filter(each -> each.id().equals(choice.conflict()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(conflict.resolvedBy()).as("seed %s", seed).isEqualTo(operation.author());
                    assertThat(before.find(conflict.thing()).map(thing -> thing.cell(conflict.cell()).version()))
                            .as("seed %s", seed)
                            .contains(choice.seen());
                }
            }
        }
    }

    /** 8: no operation of a stranger, and none after the step that closed the log, however close. */
    @RepeatedTest(2)
    void rightsAndStateAreThoseOfTheMomentOfWriting() {
        long seed = new Random().nextLong();
        System.out.println("ServiceInvariantsTests seed " + seed);
        crowd(seed, STEPS / 2);
        assertThat(faults).as("seed %s", seed).isEmpty();
        List<LoggedOperation> logged = operations.since(west, it.proposal(), 0, 5_000);
        assertThat(logged).as("seed %s", seed).isNotEmpty().hasSize((int) lastWhenClosed);
        assertThat(logged).extracting(LoggedOperation::jurisdiction).containsOnly(WEST, SOUTH);
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "note", "-", CellValue.of("x")))))
                .hasMessageContaining("proposal.not-writable");
    }

    /** 9, the other way round: what was not committed leaves no trace, and may be sent again. */
    @Test
    void whatIsRolledBackWasNeverThere() {
        var command = operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301")));
        transaction.executeWithoutResult(status -> {
            operations.apply(west, command);
            status.setRollbackOnly();
        });
        assertThat(fixtures.thing(it.proposal(), it.west()).text("class")).isEqualTo("0101");
        assertThat(operations.apply(west, command).sequence()).isEqualTo(1);
    }

    private void crowd(long seed, int withdrawAt) {
        var running = new ArrayList<CompletableFuture<Void>>();
        for (int person = 0; person < PEOPLE; person++) {
            int number = person;
            running.add(CompletableFuture.runAsync(() -> live(number, new Random(seed + number), withdrawAt), task -> Thread.ofPlatform().start(task)));
        }
        running.forEach(CompletableFuture::join);
    }

    private void live(int number, Random random, int withdrawAt) {
        JurisdictionCode town = List.of(WEST, SOUTH, NORTH).get(number % 3);
        Actor actor = town.equals(WEST) ? west : town.equals(SOUTH) ? south : actor(Role.PLANNER, NORTH);
        PlanState screen = operations.state(Actor.SYSTEM, it.proposal());
        for (int step = 0; step < STEPS; step++) {
            if (number == 0 && step == withdrawAt) {
                steps.withdraw(west, new WithdrawProposal(Ids.next(), WEST, it.proposal(), "reason"));
                lastWhenClosed = operations.head(west, it.proposal()).sequence();
            }
            screen = random.nextInt(3) == 0 ? operations.state(Actor.SYSTEM, it.proposal()) : screen;
            var one = new Given(actor, compose(town, screen, random));
            given.put(one.command().key(), one);
            var twin = random.nextInt(3) == 0
                    ? CompletableFuture.supplyAsync(() -> send(one), task -> Thread.ofPlatform().start(task))
                    : null;
            Optional<Acknowledgement> answer = send(one);
            if (twin != null && !twin.join().equals(answer)) {
                faults.add("two answers to " + one);
            }
        }
    }

    private ForJurisdiction compose(JurisdictionCode town, PlanState screen, Random random) {
        List<Conflict> open = operations.conflicts(Actor.SYSTEM, it.proposal()).stream().filter(Conflict::isOpen).toList();
        if (!open.isEmpty() && random.nextInt(3) == 0) {
            Conflict conflict = open.get(random.nextInt(open.size()));
            var choice = new ResolveConflicts.Choice(conflict.id(),
                    screen.find(conflict.thing()).map(thing -> thing.cell(conflict.cell())).orElse(Cell.EMPTY).version(), conflict.mine());
            return new ResolveConflicts(Ids.next(), town, it.proposal(), List.of(choice));
        }
        Thing thing = screen.find(random.nextBoolean() ? it.west() : it.south()).orElseThrow();
        String cell = List.of("name_en", "name", "note").get(random.nextInt(3));
        return operation(it.proposal(), town, write(thing.id(), cell, thing.cell(cell).version().value(), CellValue.of("v" + random.nextInt(1000))));
    }

    /** 9: at the moment of the answer another connection sees what it tells of. */
    private Optional<Acknowledgement> send(Given one) {
        try {
            Acknowledgement answer = hand(one);
            answers.put(one.command().key(), answer);
            if (one.command().jurisdiction().equals(NORTH)) {
                faults.add("a stranger wrote " + one);
            }
            if (answer.outcome() != OperationOutcome.UNCHANGED && !isStored(one)) {
                faults.add("acknowledged and not there: " + one);
            }
            return Optional.of(answer);
        } catch (Refused refused) {
            if (!Set.of("proposal.not-participant", "proposal.conflict-moved", "proposal.conflict-closed", "proposal.not-writable").contains(refused.reason())) {
                faults.add(refused.getMessage());
            }
            return Optional.empty();
        }
    }

    private boolean isStored(Given one) {
        return jdbc.sql("select count(*) from proposal_operation where proposal = ? and id = ?")
                .params(it.proposal().number(), one.command().key())
                .query(Integer.class)
                .single() == 1;
    }

    private Given given(UUID key) {
        return Objects.requireNonNull(given.get(key));
    }

    private Acknowledgement hand(Given one) {
        return switch (one.command()) {
            case ApplyOperation edit -> operations.apply(one.actor(), edit);
            case ResolveConflicts resolution -> operations.resolve(one.actor(), resolution);
            default -> throw new IllegalStateException();
        };
    }
}
