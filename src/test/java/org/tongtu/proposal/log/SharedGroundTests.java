package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

/** Ground that others have by now: nobody comes back onto it in land use; elsewhere two things may lie on one spot. */
@PortalTest
class SharedGroundTests {

    private static final Geometry FIRST = box(111.02, 37.06, 111.04, 37.08);
    private static final Geometry ACROSS = box(111.03, 37.06, 111.05, 37.08);

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    private final Actor west = actor(Role.PLANNER, WEST);
    private ProposalFixtures.Started it;

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"landuse", "basic-farmland", "eco-redline", "urban-boundary"})
    void nothingComesBackOntoGroundThatBelongsToAnother(String layer) {
        long deleted = drawnDeletedAndDrawnOver(layer);
        assertThatThrownBy(() -> undo(deleted)).hasMessageContaining("proposal.ground-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-source", "corridor", "industry", "mining-zone"})
    void whereOverlapsAreLegitimateItComesBack(String layer) {
        long deleted = drawnDeletedAndDrawnOver(layer);
        assertThat(undo(deleted).outcome()).isEqualTo(OperationOutcome.APPLIED);
    }

    @Test
    void groundThatWasSharedWhenItWentIsSharedAgain() {
        draw("landuse", ACROSS);
        UUID mine = draw("landuse", FIRST);
        long deleted = delete("landuse", mine, Version.ofSequence(2));
        assertThat(undo(deleted).outcome()).isEqualTo(OperationOutcome.APPLIED);
    }

    @Test
    void whatWasDrawnAcrossAnotherCanBeRedoneWhereItWas() {
        draw("landuse", ACROSS);
        draw("landuse", FIRST);
        long undone = undo(2).sequence();
        assertThat(undo(undone).outcome()).isEqualTo(OperationOutcome.APPLIED);
    }

    @Test
    void aMoveSetsAsideWhatLiesOnTheNewEditionsGround() {
        draw("landuse", FIRST);
        agree("landuse");
        assertThat(move().outcome()).isEqualTo(OperationOutcome.CONFLICT);
    }

    @Test
    void aMoveLeavesWhatMayOverlap() {
        UUID mine = draw("water-source", FIRST);
        agree("water-source");
        assertThat(move().outcome()).isEqualTo(OperationOutcome.APPLIED);
        assertThat(fixtures.thing(it.proposal(), mine).geometry()).contains(FIRST);
    }

    @Test
    void whatWasTakenBackStaysAwayFromWhatWasDrawnSince() {
        draw("landuse", FIRST);
        draw("landuse", ACROSS);
        long undone = undo(2).sequence();
        draw("landuse", ACROSS);
        assertThatThrownBy(() -> undo(undone)).hasMessageContaining("proposal.ground-taken");
    }

    @Test
    void whatAMoveSetAsideStaysAwayFromTheNewEditionsGround() {
        draw("landuse", FIRST);
        agree("landuse");
        List<Conflict> aside = move().conflicts();
        assertThatThrownBy(() -> decideAsMeant(aside)).hasMessageContaining("proposal.ground-taken");
    }

    @Test
    void aPieceThatCameAliveOnlyWhenItsCutWasDecidedKeepsItsGround() {
        Acknowledgement cut = cutOfAParcelReshapedMeanwhile();
        decideAsMeant(cut.conflicts());
        assertThatThrownBy(() -> undo(cut.sequence())).hasMessageContaining("proposal.no-ground");
    }

    @Test
    void aPieceWhoseGroundWasTakenBackComesAliveNoMore() {
        Acknowledgement cut = cutOfAParcelReshapedMeanwhile();
        undo(cut.sequence());
        assertThatThrownBy(() -> decideAsMeant(cut.conflicts())).hasMessageContaining("proposal.no-ground");
    }

    /** The north of this is the east half of the south of {@link #FIRST}. */
    private static final Geometry BELOW = box(111.03, 37.05, 111.04, 37.06);

    @Test
    void aCornerInTheMiddleOfANeighboursEdgeBecomesTheNeighboursInTheSameOperation() {
        UUID first = draw("landuse", FIRST);
        UUID below = draw("landuse", BELOW);
        assertThat(vertices(first)).hasSize(6).contains(new Coordinate(111.03, 37.06));
        assertThat(fixtures.thing(it.proposal(), first).cell(Cell.GEOMETRY).version())
                .isEqualTo(fixtures.thing(it.proposal(), below).cell(Cell.GEOMETRY).version());
    }

    @Test
    void aShapeDrawnAlongANeighbourGetsTheCornersThatItPasses() {
        draw("landuse", BELOW);
        UUID along = draw("landuse", FIRST);
        assertThat(vertices(along)).hasSize(6).contains(new Coordinate(111.03, 37.06));
    }

    @Test
    void whatIsDrawnTogetherIsJoinedToo() {
        UUID first = Ids.next();
        UUID below = Ids.next();
        operations.apply(west, operation(it.proposal(), WEST, Stream.concat(
                drawing("landuse", below, BELOW).stream(), drawing("landuse", first, FIRST).stream()).toArray(Write[]::new)));
        assertThat(vertices(first)).hasSize(6).contains(new Coordinate(111.03, 37.06));
    }

    @Test
    void whoLeavesOutACornerThatComesBackChangesNothing() {
        draw("landuse", BELOW);
        UUID along = draw("landuse", FIRST);
        var without = new Write(along, ThingKind.FEATURE, "landuse", Cell.GEOMETRY, Version.ofSequence(2), CellValue.of(FIRST));
        assertThat(operations.apply(west, operation(it.proposal(), WEST, without)).outcome()).isEqualTo(OperationOutcome.UNCHANGED);
    }

    @Test
    void aCornerThatWasJoinedIsSharedFromThenOn() {
        draw("landuse", FIRST);
        UUID below = draw("landuse", BELOW);
        var alone = new Write(below, ThingKind.FEATURE, "landuse", Cell.GEOMETRY, Version.ofSequence(2), CellValue.of(box(111.032, 37.05, 111.04, 37.061)));
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, alone))).hasMessageContaining("proposal.shared-edge");
    }

    @Test
    void whoTakesTheDrawingBackTakesTheVertexBack() {
        UUID first = draw("landuse", FIRST);
        draw("landuse", BELOW);
        undo(2);
        assertThat(fixtures.thing(it.proposal(), first).geometry()).contains(FIRST);
    }

    @Test
    void whatIsLainUponIsNotJoined() {
        UUID first = draw("landuse", FIRST);
        draw("landuse", ACROSS);
        assertThat(fixtures.thing(it.proposal(), first).geometry()).contains(FIRST);
    }

    @Test
    void whatIsLainUponKeepsTheBorderThatItSharesWithAnother() {
        UUID first = draw("landuse", FIRST);
        UUID above = draw("landuse", box(111.02, 37.08, 111.04, 37.1));
        draw("landuse", box(111.025, 37.07, 111.035, 37.08));
        assertThat(fixtures.thing(it.proposal(), first).geometry()).contains(FIRST);
        assertThat(fixtures.thing(it.proposal(), above).geometry()).contains(box(111.02, 37.08, 111.04, 37.1));
    }

    @Test
    void thingsOfAnotherLayerKeepTheirVertices() {
        UUID first = draw("landuse", FIRST);
        draw("industry", BELOW);
        assertThat(fixtures.thing(it.proposal(), first).geometry()).contains(FIRST);
    }

    @Test
    void aShapeRedrawnWhileAConflictIsDecidedGivesCornersAndGetsThem() {
        UUID mine = draw("landuse", FIRST);
        UUID below = draw("landuse", box(111.03, 37.04, 111.05, 37.05));
        reshape(mine, box(111.02, 37.056, 111.04, 37.08));
        Conflict conflict = reshape(mine, box(111.02, 37.058, 111.04, 37.08)).conflicts().getFirst();
        decide(List.of(conflict), it -> CellValue.of(box(111.02, 37.05, 111.04, 37.08)));
        assertThat(vertices(mine)).hasSize(6).contains(new Coordinate(111.03, 37.05));
        assertThat(vertices(below)).hasSize(6).contains(new Coordinate(111.04, 37.05));
    }

    /** By somebody who saw it as it was first drawn. */
    private Acknowledgement reshape(UUID thing, Geometry shape) {
        return operations.apply(west, operation(it.proposal(), WEST,
                new Write(thing, ThingKind.FEATURE, "landuse", Cell.GEOMETRY, Version.ofSequence(1), CellValue.of(shape))));
    }

    private List<Coordinate> vertices(UUID thing) {
        return List.of(fixtures.thing(it.proposal(), thing).geometry().orElseThrow().getCoordinates());
    }

    private Acknowledgement cutOfAParcelReshapedMeanwhile() {
        UUID parcel = draw("landuse", ACROSS);
        reshape(parcel, box(111.03, 37.06, 111.05, 37.09));
        UUID piece = Ids.next();
        return operations.apply(west, operation(it.proposal(), WEST,
                new Write(parcel, ThingKind.FEATURE, "landuse", Cell.GEOMETRY, Version.ofSequence(1), CellValue.of(box(111.04, 37.06, 111.05, 37.08))),
                new Write(piece, ThingKind.FEATURE, "landuse", Cell.ALIVE, Version.NONE, CellValue.TRUE),
                new Write(piece, ThingKind.FEATURE, "landuse", Cell.GEOMETRY, Version.NONE, CellValue.of(box(111.03, 37.06, 111.04, 37.08)))));
    }

    private void decideAsMeant(List<Conflict> conflicts) {
        decide(conflicts, Conflict::mine);
    }

    private void decide(List<Conflict> conflicts, Function<Conflict, CellValue> value) {
        operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, it.proposal(), conflicts.stream()
                .map(conflict -> new ResolveConflicts.Choice(conflict.id(), conflict.theirsVersion(), value.apply(conflict)))
                .toList()));
    }

    private long drawnDeletedAndDrawnOver(String layer) {
        long deleted = delete(layer, draw(layer, FIRST), Version.ofSequence(1));
        draw(layer, ACROSS);
        return deleted;
    }

    private long delete(String layer, UUID thing, Version drawn) {
        return operations.apply(west, operation(it.proposal(), WEST, new Write(thing, ThingKind.FEATURE, layer,
                        Cell.ALIVE, drawn, CellValue.FALSE, Map.of(Cell.GEOMETRY, drawn))))
                .sequence();
    }

    private UUID draw(String layer, Geometry ground) {
        UUID id = Ids.next();
        operations.apply(west, operation(it.proposal(), WEST, drawing(layer, id, ground).toArray(Write[]::new)));
        return id;
    }

    private static List<Write> drawing(String layer, UUID id, Geometry ground) {
        return List.of(new Write(id, ThingKind.FEATURE, layer, Cell.ALIVE, Version.NONE, CellValue.TRUE),
                new Write(id, ThingKind.FEATURE, layer, Cell.GEOMETRY, Version.NONE, CellValue.of(ground)));
    }

    private Acknowledgement undo(long sequence) {
        return operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), sequence, null));
    }

    private Acknowledgement move() {
        return operations.moveToEdition(west, new MoveToEdition(Ids.next(), WEST, it.proposal(), 2, null));
    }

    /** Another proposal's, by now edition 2. */
    private void agree(String layer) {
        Thing across = Thing.inEdition(2, Ids.next(), ThingKind.FEATURE, layer, Map.of(Cell.GEOMETRY, CellValue.of(ACROSS)));
        fixtures.agree(it, List.of(across), Set.of());
    }
}
