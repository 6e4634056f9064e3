package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quicktheories.QuickTheory;
import org.tongtu.geodata.GeometryMerge;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellRef;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import tools.jackson.databind.json.JsonMapper;

/**
 * The invariants of co-editing over random histories ({@link RandomHistory}); a failure names its seed. Those that take the
 * real rows, locks and rights are in {@link ServiceInvariantsTests}.
 */
class LogInvariantsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void anAcknowledgedValueIsInTheLogOrInAConflictOrWasThereAlready() {
        check(LogInvariantsTests::requireKept);
    }

    /** Where somebody takes a corner off a straight edge that neighbours keep, nothing is written: the line was there already. */
    @Test
    void aCornerTakenOffAStraightEdgeIsNotLost() {
        requireKept(new RandomHistory(4255123306376454714L, true).run(40));
    }

    private static void requireKept(RandomHistory history) {
        history.answers.values().forEach(answer -> answer.sent().writes().forEach(write -> assertThat(isKept(history, answer, write))
                .as("%s of %s, sent as %s", write.cell(), write.thing(), answer.sent().id())
                .isTrue()));
    }

    /** Looks only at the answer's own operation: that somebody else wrote the same some time does not count. */
    private static boolean isKept(RandomHistory history, RandomHistory.Answer answer, Write write) {
        Optional<Thing> before = history.server.at(answer.before()).thing(write.thing());
        boolean wasThere = before.filter(Thing::isAlive).filter(it -> isLine(write.value(), it.value(write.cell()))).isPresent();
        if (wasThere) {
            return true;
        }
        boolean written = operation(history, answer).writes().stream().anyMatch(it -> it.ref().equals(write.ref())
                && (isLine(write.value(), it.value()) || isMerge(answer, write, it)));
        boolean aside = history.server.conflicts.values().stream().anyMatch(it -> it.sequence() == answer.sequence()
                && it.thing().equals(write.thing()) && it.cell().equals(write.cell()) && it.mine().equals(write.value()));
        return written || aside;
    }

    @Test
    void whoReplacedAValueHadSeenItOrMergedWithItOrKeptItAside() {
        check(history -> history.server.log.forEach(operation -> {
            var known = new Known(history, operation, history.server.at(operation.sequence() - 1));
            if (operation.kind() == OperationKind.MOVE_TO_EDITION) {
                known.before().written().values().forEach(own -> assertThat(losesNothing(known, own)).as("move of %s at %s", own.id(), operation.sequence()).isTrue());
            } else {
                operation.writes().forEach(write -> assertThat(hadSeen(known, write)).as("%s at %s", write.cell(), operation.sequence()).isTrue());
            }
        }));
    }

    private record Known(RandomHistory history, LoggedOperation operation, Fold before) {

        RandomHistory.Sent sent() {
            return answer(history, operation.id()).sent();
        }

        Cell onScreen(CellRef ref) {
            return sent().screen().thing(ref.thing()).map(thing -> thing.cell(ref.cell())).orElse(Cell.EMPTY);
        }
    }

    private static boolean hadSeen(Known known, AppliedWrite write) {
        Optional<Thing> before = known.before().thing(write.thing());
        boolean deletion = before.filter(Thing::isAlive).isPresent() && write.cell().equals(Cell.ALIVE) && !write.value().isTrue();
        if (known.operation().kind() == OperationKind.UNDO) {
            long undone = known.sent().undoes();
            return write.beforeVersion().equals(Version.ofSequence(undone))
                    && (!deletion || before.orElseThrow().cells().values().stream().allMatch(cell -> !cell.version().isOwn() || cell.version().number() <= undone));
        }
        if (deletion) {
            return known.sent().screen().thing(write.thing()).equals(before);
        }
        boolean fills = before.isEmpty() || before.filter(Thing::isAlive).isEmpty() && write.isExistence();
        return fills || known.onScreen(write.ref()).version().equals(write.beforeVersion())
                || known.sent().writes().stream().anyMatch(meant -> meant.ref().equals(write.ref())
                        && isMerge(answer(known.history(), known.operation().id()), meant, write))
                || isSameLine(known.sent(), write);
    }

    /** A shape that the author did not send only gets vertices on its edges. */
    private static boolean isSameLine(RandomHistory.Sent sent, AppliedWrite write) {
        return sent.writes().stream().noneMatch(meant -> meant.ref().equals(write.ref())) && isLine(write.before(), write.value());
    }

    /** The same, or with vertices on its edges: nobody's ground changes. */
    private static boolean isLine(CellValue meant, CellValue value) {
        Optional<Geometry> before = meant.asGeometry();
        return meant.equals(value) || before.isPresent()
                && Set.copyOf(vertices(value)).containsAll(vertices(meant))
                && before.get().symDifference(value.asGeometry().orElseThrow()).getArea() < 1e-10;
    }

    private static List<Coordinate> vertices(CellValue shape) {
        return shape.asGeometry().map(it -> List.of(it.getCoordinates())).orElse(List.of());
    }

    /** What came out is what the geodata module, which is tested on its own, makes of what was seen, there and meant. */
    private static boolean isMerge(RandomHistory.Answer answer, Write meant, AppliedWrite write) {
        CellValue seen = answer.sent().screen().thing(meant.thing()).map(it -> it.value(meant.cell())).orElse(CellValue.NULL);
        return meant.isGeometry() && seen.asGeometry().isPresent() && write.before().asGeometry().isPresent()
                && GeometryMerge.merge(seen.asGeometry().get(), write.before().asGeometry().get(), meant.value().asGeometry().orElseThrow())
                        .filter(merged -> isLine(CellValue.of(merged), write.value()))
                        .isPresent();
    }

    /** A move keeps what the proposal wrote, merges it, or keeps it aside; what it takes over silently differs from nothing. */
    private static boolean losesNothing(Known known, Thing own) {
        Optional<Thing> was = known.before().base().find(own.id());
        Thing after = known.history().server.at(known.operation().sequence()).thing(own.id()).orElse(own);
        boolean aliveAside = aside(known, own, Cell.ALIVE);
        if (own.isAlive() != after.isAlive()) {
            boolean differs = own.cells().entrySet().stream().anyMatch(it -> !was.map(before -> before.value(it.getKey())).equals(Optional.of(it.getValue().value())));
            boolean cellsKept = own.cells().keySet().stream().filter(it -> !it.equals(Cell.ALIVE)).allMatch(it -> after.cell(it).equals(own.cell(it)));
            return aliveAside && (after.isAlive() || cellsKept) || own.isAlive() && !differs;
        }
        return !own.isAlive() || own.cells().entrySet().stream().filter(it -> it.getValue().version().isOwn()).allMatch(it -> {
            CellValue mine = it.getValue().value();
            CellValue base = was.map(before -> before.value(it.getKey())).orElse(CellValue.NULL);
            CellValue now = after.value(it.getKey());
            return now.equals(mine) || mine.equals(base) || aside(known, own, it.getKey()) || isMergeOf(known, own, now);
        });
    }

    private static boolean isMergeOf(Known known, Thing own, CellValue now) {
        Optional<Geometry> base = known.before().base().find(own.id()).flatMap(Thing::geometry);
        Optional<Geometry> theirs = known.history().server.edition(known.operation().edition()).find(own.id()).flatMap(Thing::geometry);
        return base.isPresent() && theirs.isPresent()
                && GeometryMerge.merge(base.get(), theirs.get(), own.geometry().orElseThrow()).map(CellValue::of).equals(Optional.of(now));
    }

    private static boolean aside(Known known, Thing own, String cell) {
        return known.history().server.conflicts.values().stream().anyMatch(it -> it.sequence() == known.operation().sequence()
                && it.thing().equals(own.id()) && it.cell().equals(cell) && it.mine().equals(own.value(cell)));
    }

    @Test
    void theStateIsTheFoldOfTheLogAlsoFromAnySnapshotAndAsTheDatabaseKeepsThem() {
        check(history -> {
            ModelLog server = history.server;
            int at = history.random.nextInt(server.log.size() + 1);
            Fold snapshot = server.at(at);
            String saved = JSON.writeValueAsString(snapshot.written().values().stream().map(SnapshotRepository.Saved::of).toList());
            List<SnapshotRepository.Saved> things = JSON.readerForListOf(SnapshotRepository.Saved.class).readValue(saved);
            Fold restored = new SnapshotRepository.Snapshot(at, snapshot.edition(), things)
                    .over(ModelLog.PROPOSAL, server.edition(snapshot.edition()));
            Fold scratch = Fold.start(ModelLog.PROPOSAL, 1, server.edition(1));
            for (LoggedOperation operation : server.log) {
                scratch = server.next(scratch, stored(operation));
                restored = operation.sequence() > at ? server.next(restored, stored(operation)) : restored;
                assertThat(scratch.written()).isEqualTo(server.at(operation.sequence()).written());
            }
            assertThat(restored.written()).isEqualTo(server.head().written());
        });
    }

    private static LoggedOperation stored(LoggedOperation it) {
        List<AppliedWrite> writes = JSON.readerForListOf(AppliedWrite.class).readValue(JSON.writeValueAsString(it.writes()));
        return new LoggedOperation(it.proposal(), it.sequence(), it.id(), it.kind(), it.author(), it.authorName(), it.jurisdiction(),
                it.at(), it.cause(), it.undoes(), it.edition(), writes);
    }

    @Test
    void everybodyWhoHasTheSameOperationsHasTheSameState() {
        check(history -> {
            Fold client = history.server.at(0);
            while (client.sequence() < history.server.head().sequence()) {
                long upTo = client.sequence() + 1 + history.random.nextInt((int) (history.server.head().sequence() - client.sequence()));
                for (LoggedOperation operation : history.server.log.subList((int) client.sequence(), (int) upTo)) {
                    client = history.server.next(client, operation);
                }
                assertThat(client.written()).isEqualTo(history.server.at(upTo).written());
                assertThat(client.edition()).isEqualTo(history.server.at(upTo).edition());
            }
        });
    }

    @Test
    void theLogHasNoGapAndNoOperationTwice() {
        check(history -> {
            for (int i = 0; i < history.server.log.size(); i++) {
                assertThat(history.server.log.get(i).sequence()).isEqualTo(i + 1);
            }
            assertThat(history.server.log.stream().map(LoggedOperation::id)).doesNotHaveDuplicates();
        });
    }

    @Test
    void everyWriteStandsOnTheLastVersionOfItsCell() {
        check(history -> history.server.log.stream()
                .filter(operation -> operation.kind() != OperationKind.MOVE_TO_EDITION)
                .forEach(operation -> operation.writes().forEach(write -> {
                    Cell there = history.server.at(operation.sequence() - 1).thing(write.thing())
                            .map(thing -> thing.cell(write.cell()))
                            .orElse(Cell.EMPTY);
                    assertThat(new Cell(write.before(), write.beforeVersion())).isEqualTo(there);
                })));
    }

    @Test
    void resendingEverythingInAnyOrderChangesNothing() {
        check(history -> {
            Fold before = history.server.head();
            var again = new ArrayList<>(history.answers.values());
            Collections.shuffle(again, history.random);
            again.forEach(answer -> assertThat(RandomHistory.hand(history.server, answer.sent())).isEqualTo(answer.sequence()));
            assertThat(history.server.head()).isSameAs(before);
        });
    }

    @Test
    void operationsThatTouchNothingInCommonCommute() {
        tries().forAll(longs().all()).checkAssert(seed -> {
            var one = new RandomHistory(seed, true).run(15);
            var other = new RandomHistory(seed, true).run(15);
            List<Write> first = one.writes(one.server.head());
            List<Write> second = one.writes(one.server.head());
            boolean disjoint = first.stream().noneMatch(a -> second.stream().anyMatch(b -> a.thing().equals(b.thing())
                    && (a.cell().equals(b.cell()) || a.isDeletion() || b.isDeletion())));
            if (disjoint && apply(one, first, 1) && apply(one, second, 2) && apply(other, second, 2) && apply(other, first, 1)
                    && joinedApart(one, first, second) && joinedApart(other, first, second)) {
                assertThat(values(one)).isEqualTo(values(other));
            }
        });
    }

    /** Neither gave a vertex to what the other meant, also in vain, or to what the other gave one. */
    private static boolean joinedApart(RandomHistory history, List<Write> first, List<Write> second) {
        return Collections.disjoint(joined(history, 1, first), touched(history, 2, second))
                && Collections.disjoint(joined(history, 2, second), touched(history, 1, first));
    }

    /** What an operation gave vertices to, or got them from, or lies upon, which keeps both away. */
    private static Set<UUID> joined(RandomHistory history, long who, List<Write> meant) {
        Set<UUID> joined = touched(history, who, List.of());
        meant.forEach(write -> joined.remove(write.thing()));
        meant.forEach(write -> joined.addAll(givers(history, who, write)));
        meant.stream().filter(Write::isGeometry).forEach(write -> joined.addAll(under(history, who, write)));
        return joined;
    }

    private static Set<UUID> under(RandomHistory history, long who, Write meant) {
        Geometry shape = meant.value().asGeometry().orElseThrow();
        return history.server.log.stream()
                .filter(operation -> operation.id().equals(new UUID(5, who)))
                .flatMap(operation -> RandomHistory.parcels(history.server.at(operation.sequence()).state()).stream())
                .filter(it -> !it.id().equals(meant.thing()) && it.geometry().orElseThrow().relate(shape, "T********"))
                .map(Thing::id)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> givers(RandomHistory history, long who, Write meant) {
        return history.server.log.stream()
                .filter(operation -> operation.id().equals(new UUID(5, who)))
                .flatMap(operation -> operation.writes().stream()
                        .filter(write -> write.ref().equals(meant.ref()))
                        .flatMap(write -> vertices(write.value()).stream().filter(it -> !vertices(meant.value()).contains(it)))
                        .flatMap(given -> RandomHistory.parcels(history.server.at(operation.sequence()).state()).stream()
                                .filter(it -> List.of(it.geometry().orElseThrow().getCoordinates()).contains(given))))
                .map(Thing::id)
                .filter(it -> !it.equals(meant.thing()))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> touched(RandomHistory history, long who, List<Write> meant) {
        return Stream.concat(meant.stream().map(Write::thing), history.server.log.stream()
                        .filter(operation -> operation.id().equals(new UUID(5, who)))
                        .flatMap(operation -> things(operation).stream()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<UUID> things(LoggedOperation operation) {
        return operation.writes().stream().map(AppliedWrite::thing).collect(Collectors.toSet());
    }

    private static boolean apply(RandomHistory history, List<Write> writes, long who) {
        try {
            history.server.edit(new UUID(5, who), new AccountId(new UUID(1, who)), writes);
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    private static Map<CellRef, CellValue> values(RandomHistory history) {
        var values = new HashMap<CellRef, CellValue>();
        history.server.head().written().values().forEach(thing -> thing.cells().forEach((name, cell) -> values.put(new CellRef(thing.id(), name), cell.value())));
        return values;
    }

    @Test
    void aConflictClosesOnlyByWhoSawBothSidesAndNeverLosesThem() {
        check(history -> history.server.closedBy.forEach((id, sequence) -> {
            Conflict conflict = Objects.requireNonNull(history.server.conflicts.get(id));
            LoggedOperation by = history.server.log.get((int) (long) sequence - 1);
            RandomHistory.Sent sent = answer(history, by.id()).sent();
            assertThat(by.kind()).isEqualTo(OperationKind.RESOLVE);
            assertThat(sent.screen().sequence()).isGreaterThanOrEqualTo(conflict.sequence());
            Optional<Thing> there = history.server.at(sequence - 1).thing(conflict.thing());
            there.ifPresent(thing -> assertThat(sent.screen().thing(conflict.thing()).map(it -> it.cell(conflict.cell()).version()))
                    .contains(thing.cell(conflict.cell()).version()));
        }));
    }

    @Test
    void everyOpenConflictCanBeClosedWhateverTheEditionsDid() {
        check(history -> {
            while (true) {
                List<Conflict> open = history.server.conflicts.values().stream().filter(history.server::isOpen).toList();
                if (open.isEmpty()) {
                    return;
                }
                List<Conflict> together = open.stream().filter(it -> it.sequence() == open.getFirst().sequence()).toList();
                history.server.resolve(new UUID(6, history.server.head().sequence()), together.getFirst().mineAuthor(),
                        together.stream().map(it -> asItStands(history.server.head(), it)).toList());
            }
        });
    }

    private static ResolveConflicts.Choice asItStands(Fold head, Conflict it) {
        Optional<Thing> thing = head.thing(it.thing());
        Cell current = thing.map(there -> there.cell(it.cell())).orElse(new Cell(it.theirs(), Version.NONE));
        return new ResolveConflicts.Choice(it.id(), current.version(), current.value(), thing.map(RandomHistory::versions).orElse(Map.of()));
    }

    @Test
    void everyGeometryIsValidAfterEveryOperation() {
        check(history -> history.server.log.forEach(operation -> history.server.at(operation.sequence()).written().values().forEach(
                thing -> thing.geometry().ifPresent(geometry -> assertThat(geometry.isValid()).as("%s", operation.sequence()).isTrue()))));
    }

    @Test
    void whateverLivesHasGround() {
        check(history -> history.server.log.forEach(operation -> history.server.at(operation.sequence()).state().list(ThingKind.FEATURE).forEach(
                thing -> assertThat(thing.geometry()).as("%s at %s", thing.id(), operation.sequence()).isPresent())));
    }

    /** Operations by which a shape can come from somebody's hand: also by what they decide on. */
    private static Stream<LoggedOperation> drawings(RandomHistory history) {
        return history.server.log.stream().filter(it -> it.kind() == OperationKind.EDIT || it.kind() == OperationKind.RESOLVE);
    }

    /** By distances, not by edges. Where a shape touches its own border, its other side lies between the corner and the neighbour. */
    @Test
    void aNewCornerOnANeighboursEdgeIsTheNeighboursVertexToo() {
        check(history -> drawings(history).forEach(operation -> {
            List<Thing> parcels = RandomHistory.parcels(history.server.at(operation.sequence()).state());
            drawnAlive(history, operation, parcels).forEach((corner, shape) -> parcels.stream()
                    .filter(it -> !touchesItself(corner, shape) && !liesUpon(corner, shape, parcels))
                    .filter(it -> !things(operation).contains(it.id()) && !it.geometry().orElseThrow().relate(shape, "T********"))
                    .forEach(other -> assertThat(isBesideAnEdgeOnly(corner, other.geometry().orElseThrow())).as("%s of %s at %s", corner, other.id(), operation.sequence()).isFalse()));
        }));
    }

    /** By distances again: whose corners a new edge passes, of that one it has them, unless something touches its own border there. */
    @Test
    void aNewEdgeHasTheCornersOfTheNeighboursThatItPasses() {
        check(history -> drawings(history).forEach(operation -> {
            List<Thing> parcels = RandomHistory.parcels(history.server.at(operation.sequence()).state());
            operation.writes().stream()
                    .filter(write -> isDrawn(history, operation, write) && parcels.stream().anyMatch(it -> it.id().equals(write.thing())))
                    .forEach(write -> parcels.stream()
                            .filter(it -> !things(operation).contains(it.id()))
                            .map(it -> it.geometry().orElseThrow())
                            .filter(it -> !it.relate(write.value().asGeometry().orElseThrow(), "T********"))
                            .flatMap(it -> Arrays.stream(it.getCoordinates()))
                            .filter(corner -> !liesUpon(corner, write.value().asGeometry().orElseThrow(), parcels))
                            .filter(corner -> parcels.stream().noneMatch(it -> touchesItself(corner, it.geometry().orElseThrow())))
                            .forEach(corner -> assertThat(isPassed(corner, write)).as("%s by %s at %s", corner, write.thing(), operation.sequence()).isFalse()));
        }));
    }

    /** By the author's hand; others only get vertices. */
    private static boolean isDrawn(RandomHistory history, LoggedOperation operation, AppliedWrite write) {
        RandomHistory.Sent sent = answer(history, operation.id()).sent();
        return sent.writes().stream().anyMatch(meant -> meant.isGeometry() && meant.ref().equals(write.ref()))
                || sent.choices().stream().anyMatch(choice -> write.cell().equals(Cell.GEOMETRY)
                        && Objects.requireNonNull(history.server.conflicts.get(choice.conflict())).thing().equals(write.thing()));
    }

    /** On an edge that was not there before, and no vertex. */
    private static boolean isPassed(Coordinate corner, AppliedWrite write) {
        List<Coordinate> ring = vertices(write.value());
        List<Coordinate> was = vertices(write.before());
        return !ring.contains(corner) && IntStream.range(1, ring.size())
                .filter(i -> !runs(was, ring.get(i - 1), ring.get(i)))
                .anyMatch(i -> Distance.pointToSegment(corner, ring.get(i - 1), ring.get(i)) < 1e-9);
    }

    private static boolean runs(List<Coordinate> ring, Coordinate from, Coordinate to) {
        return IntStream.range(1, ring.size()).anyMatch(i -> Set.of(ring.get(i - 1), ring.get(i)).equals(Set.of(from, to)));
    }

    /** The new corners, each with its shape. */
    private static Map<Coordinate, Geometry> drawnAlive(RandomHistory history, LoggedOperation operation, List<Thing> parcels) {
        var corners = new HashMap<Coordinate, Geometry>();
        operation.writes().stream()
                .filter(write -> isDrawn(history, operation, write) && parcels.stream().anyMatch(it -> it.id().equals(write.thing())))
                .forEach(write -> Arrays.stream(write.value().asGeometry().orElseThrow().getCoordinates())
                        .filter(corner -> write.before().asGeometry().stream().noneMatch(was -> List.of(was.getCoordinates()).contains(corner)))
                        .forEach(corner -> corners.put(corner, write.value().asGeometry().orElseThrow())));
        return corners;
    }

    /** Whether there is something under the shape that has its border there: with whom it is shared is not the shape's to say. */
    private static boolean liesUpon(Coordinate corner, Geometry shape, List<Thing> parcels) {
        return parcels.stream().map(it -> it.geometry().orElseThrow())
                .filter(it -> !it.equals(shape) && it.getBoundary().distance(Grid.FACTORY.createPoint(corner)) < 1e-9)
                .anyMatch(it -> it.relate(shape, "T********"));
    }

    private static boolean touchesItself(Coordinate corner, Geometry shape) {
        Coordinate[] ring = shape.getCoordinates();
        return IntStream.range(1, ring.length)
                .filter(i -> !ring[i - 1].equals2D(corner) && !ring[i].equals2D(corner))
                .anyMatch(i -> Distance.pointToSegment(corner, ring[i - 1], ring[i]) < 1e-9);
    }

    private static boolean isBesideAnEdgeOnly(Coordinate corner, Geometry parcel) {
        return !List.of(parcel.getCoordinates()).contains(corner) && parcel.getBoundary().distance(Grid.FACTORY.createPoint(corner)) < 1e-9;
    }

    /** An oracle that knows nothing of edges: parcels that tile a rectangle without gap or overlap do so ever after. */
    @Test
    void parcelsThatShareTheirEdgesTileTheirGroundAfterEveryOperation() {
        tries().forAll(longs().all()).checkAssert(seed -> {
            var history = new RandomHistory(seed, false).run(40);
            for (long sequence = 0; sequence <= history.server.head().sequence(); sequence++) {
                List<Geometry> tiles = RandomHistory.parcels(history.server.at(sequence).state()).stream()
                        .map(thing -> thing.geometry().orElseThrow())
                        .toList();
                Geometry ground = Grid.FACTORY.toGeometry(new Envelope(111, 111.06, 37, 37.04));
                double sum = tiles.stream().mapToDouble(Geometry::getArea).sum();
                Geometry union = Grid.FACTORY.buildGeometry(tiles).union();
                assertThat(sum).as("no overlap at %s", sequence).isCloseTo(ground.getArea(), Offset.offset(1e-10));
                assertThat(union.symDifference(ground).getArea()).as("no gap at %s", sequence).isLessThan(1e-10);
            }
        });
    }

    @Test
    void theHistoriesHoldEveryKindOfOperationAndConflict() {
        var kinds = new TreeMap<OperationKind, Integer>();
        int conflicts = 0;
        int closed = 0;
        for (long seed = 0; seed < 50; seed++) {
            var history = new RandomHistory(seed, true).run(40);
            history.server.log.forEach(operation -> kinds.merge(operation.kind(), 1, Integer::sum));
            conflicts += history.server.conflicts.size();
            closed += history.server.closedBy.size();
        }
        assertThat(kinds.keySet()).containsExactly(OperationKind.values());
        assertThat(kinds.values()).as("%s, %s conflicts, %s closed", kinds, conflicts, closed).allMatch(count -> count >= 20);
        assertThat(closed).isGreaterThan(50);
    }

    private static RandomHistory.Answer answer(RandomHistory history, UUID operation) {
        return Objects.requireNonNull(history.answers.get(operation));
    }

    private static LoggedOperation operation(RandomHistory history, RandomHistory.Answer answer) {
        return history.server.log.get((int) answer.sequence() - 1);
    }

    private static void check(Consumer<RandomHistory> property) {
        tries().forAll(longs().all()).checkAssert(seed -> property.accept(new RandomHistory(seed, true).run(40)));
    }

    /** As many as fit into a few seconds; the seed that is printed, given as {@code -DQT_SEED}, makes the same histories again. */
    private static QuickTheory tries() {
        long seed = Long.getLong("QT_SEED", System.nanoTime());
        System.out.println("LogInvariantsTests seed " + seed);
        return qt().withFixedSeed(seed).withExamples(200).withTestingTime(4, TimeUnit.SECONDS).withShrinkCycles(40);
    }
}
