package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.AccountId;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.ProposalFixtures;

/** The invariants of coediting: random people with stale screens, lost answers, repeated and reordered deliveries. */
class LogInvariantsTests {

    private static final String[] CELLS = {"class", "name", "note", Cell.GEOMETRY};

    /** What an author sent, with what was on screen. */
    private record Sent(UUID id, AccountId author, List<Write> writes) {}

    private static final class History {

        final Random random;
        final List<Thing> things = new ArrayList<>();
        final ModelLog server;
        final List<Sent> acknowledged = new ArrayList<>();

        History(long seed) {
            random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                things.add(ProposalFixtures.parcel(new UUID(7, i), polygon(random, i), "0101"));
            }
            server = new ModelLog(PlanStates.plan().with(things).state());
        }

        History run(int steps) {
            for (int i = 0; i < steps; i++) {
                Fold screen = server.fold(random.nextInt((int) server.head().sequence() + 1));
                var sent = new Sent(new UUID(9, i), new AccountId(new UUID(1, random.nextInt(4))), writes(screen));
                server.accept(sent.id(), sent.author(), sent.writes());
                acknowledged.add(sent);
                if (random.nextInt(5) == 0) {
                    Sent again = acknowledged.get(random.nextInt(acknowledged.size()));
                    server.accept(again.id(), again.author(), again.writes());
                }
            }
            return this;
        }

        private List<Write> writes(Fold screen) {
            Thing thing = screen.thing(things.get(random.nextInt(things.size())).id()).orElseThrow();
            if (random.nextInt(12) == 0) {
                return List.of(existence(thing, !thing.isAlive()));
            }
            var writes = new ArrayList<Write>();
            for (String cell : CELLS) {
                if (random.nextInt(3) == 0) {
                    writes.add(new Write(thing.id(), ThingKind.FEATURE, "landuse", cell, thing.cell(cell).version(), value(cell, thing)));
                }
            }
            return writes;
        }

        private static Write existence(Thing thing, boolean alive) {
            var seen = new HashMap<String, Version>();
            thing.cells().forEach((name, cell) -> seen.put(name, cell.version()));
            return new Write(thing.id(), ThingKind.FEATURE, "landuse", Cell.ALIVE, thing.cell(Cell.ALIVE).version(),
                    CellValue.of(alive), alive ? Map.of() : seen);
        }

        private CellValue value(String cell, Thing thing) {
            return cell.equals(Cell.GEOMETRY)
                    ? CellValue.of(moveOneVertex(thing.geometry().orElseThrow(), random))
                    : CellValue.of("v" + random.nextInt(4));
        }
    }

    @Test
    void anAcknowledgedValueIsCurrentOrWasSeenByWhoReplacedItOrIsKeptInAConflict() {
        check(history -> history.acknowledged.forEach(sent -> sent.writes().forEach(write ->
                assertThat(isAccountedFor(history, sent, write)).as("%s of %s", write.cell(), sent.id()).isTrue())));
    }

    private static boolean isAccountedFor(History history, Sent sent, Write write) {
        boolean kept = history.server.clashes.stream().anyMatch(clash -> clash.mine().equals(write));
        boolean written = history.server.log.stream()
                .anyMatch(operation -> operation.id().equals(sent.id()) && writes(operation, write.ref()).isPresent());
        boolean wasThere = history.server.log.stream().flatMap(it -> it.writes().stream())
                        .anyMatch(it -> it.thing().equals(write.thing()) && it.cell().equals(write.cell()) && it.value().equals(write.value()))
                || history.things.stream().anyMatch(it -> it.id().equals(write.thing()) && it.value(write.cell()).equals(write.value()));
        return kept || written || wasThere;
    }

    @Test
    void everyWriteTookTheLogsLastVersionOfItsCell() {
        check(history -> {
            var last = new HashMap<CellRef, Version>();
            for (LoggedOperation operation : history.server.log) {
                for (AppliedWrite write : operation.writes()) {
                    var ref = new CellRef(write.thing(), write.cell());
                    Version expected = last.getOrDefault(ref, history.server.fold(0).thing(write.thing()).orElseThrow().cell(write.cell()).version());
                    assertThat(write.beforeVersion()).isEqualTo(expected);
                    last.put(ref, Version.ofSequence(operation.sequence()));
                }
            }
        });
    }

    @Test
    void whoReplacedAValueHadSeenItOrMergedWithIt() {
        check(history -> history.server.log.forEach(operation -> {
            Sent sent = history.acknowledged.stream().filter(it -> it.id().equals(operation.id())).findFirst().orElseThrow();
            for (AppliedWrite write : operation.writes()) {
                Write meant = sent.writes().stream().filter(it -> it.cell().equals(write.cell())).findFirst().orElseThrow();
                boolean merged = write.cell().equals(Cell.GEOMETRY) && !write.value().equals(meant.value());
                assertThat(merged || meant.seen().equals(write.beforeVersion())).isTrue();
            }
        }));
    }

    @Test
    void theStateIsTheFoldOfTheLogAndTheSameForEverybody() {
        check(history -> {
            Fold again = history.server.fold(Long.MAX_VALUE);
            assertThat(again.written()).isEqualTo(history.server.head().written());
            assertThat(again.sequence()).isEqualTo(history.server.head().sequence());
        });
    }

    @Test
    void theLogHasNoGapAndNoOperationTwice() {
        check(history -> {
            for (int i = 0; i < history.server.log.size(); i++) {
                assertThat(history.server.log.get(i).sequence()).isEqualTo(i + 1);
            }
            assertThat(history.server.log.stream().map(LoggedOperation::id).distinct()).hasSameSizeAs(history.server.log);
        });
    }

    @Test
    void resendingEverythingInAnyOrderChangesNothing() {
        check(history -> {
            Fold before = history.server.head();
            java.util.Collections.shuffle(history.acknowledged, history.random);
            history.acknowledged.forEach(sent -> history.server.accept(sent.id(), sent.author(), sent.writes()));
            assertThat(history.server.head()).isEqualTo(before);
        });
    }

    @Test
    void operationsOnDifferentCellsGiveTheSameValuesInEitherOrder() {
        qt().withExamples(300).forAll(longs().all()).checkAssert(seed -> {
            var one = new History(seed).run(10);
            var other = new History(seed).run(10);
            Thing thing = one.server.head().thing(one.things.getFirst().id()).orElseThrow();
            Write name = write(thing, "name", CellValue.of("甲" + seed));
            Write note = write(thing, "note", CellValue.of("乙" + seed));
            one.server.accept(new UUID(5, 1), author(1), List.of(name));
            one.server.accept(new UUID(5, 2), author(2), List.of(note));
            other.server.accept(new UUID(5, 2), author(2), List.of(note));
            other.server.accept(new UUID(5, 1), author(1), List.of(name));
            assertThat(values(one, thing.id())).isEqualTo(values(other, thing.id()));
        });
    }

    @Test
    void everyGeometryInTheLogIsValid() {
        check(history -> history.server.head().written().values().forEach(
                thing -> assertThat(thing.geometry().orElseThrow().isValid()).isTrue()));
    }

    private static void check(java.util.function.Consumer<History> property) {
        qt().withExamples(400).forAll(longs().all()).checkAssert(seed -> property.accept(new History(seed).run(40)));
    }

    private static java.util.Optional<AppliedWrite> writes(LoggedOperation operation, CellRef ref) {
        return operation.writes().stream()
                .filter(it -> it.thing().equals(ref.thing()) && it.cell().equals(ref.cell()))
                .findFirst();
    }

    private static Write write(Thing thing, String cell, CellValue value) {
        return new Write(thing.id(), ThingKind.FEATURE, "landuse", cell, thing.cell(cell).version(), value);
    }

    private static Map<String, CellValue> values(History history, UUID thing) {
        var values = new HashMap<String, CellValue>();
        history.server.head().thing(thing).orElseThrow().cells().forEach((name, cell) -> values.put(name, cell.value()));
        return values;
    }

    private static AccountId author(int number) {
        return new AccountId(new UUID(1, number));
    }

    private static Geometry polygon(Random random, int index) {
        var ring = new Coordinate[13];
        for (int i = 0; i < 12; i++) {
            double angle = 2 * Math.PI * i / 12;
            double radius = 0.004 + random.nextDouble() * 0.002;
            ring[i] = new Coordinate(111 + 0.02 * index + radius * Math.cos(angle), 37 + radius * Math.sin(angle));
        }
        ring[12] = ring[0];
        return Grid.snap(Grid.FACTORY.createPolygon(ring));
    }

    private static Geometry moveOneVertex(Geometry polygon, Random random) {
        Coordinate[] ring = polygon.getCoordinates();
        int vertex = random.nextInt(ring.length - 1);
        Coordinate centre = polygon.getEnvelopeInternal().centre();
        double factor = 0.9 + random.nextDouble() * 0.2;
        Coordinate[] moved = new Coordinate[ring.length];
        for (int i = 0; i < ring.length; i++) {
            moved[i] = i % (ring.length - 1) == vertex
                    ? new Coordinate(centre.x + (ring[i].x - centre.x) * factor, centre.y + (ring[i].y - centre.y) * factor)
                    : ring[i];
        }
        return Grid.snap(Grid.FACTORY.createPolygon(moved));
    }
}
