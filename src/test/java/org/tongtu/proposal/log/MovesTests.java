package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.geodata.Grid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

/** Bringing a proposal onto an edition that another proposal has made meanwhile. */
@PortalTest
class MovesTests {

    private static final Geometry WIDER = box(111.08, 37.02, 111.105, 37.04);
    private static final Geometry NARROWER = box(111.105, 37.02, 111.12, 37.04);

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    Editions editions;

    @Autowired
    Logs logs;

    private final Actor west = actor(Role.PLANNER, WEST);
    private ProposalFixtures.Started it;

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
    }

    @Test
    void whatOnlyOneSideChangedIsKept() {
        edit(write(it.west(), "class", "e1", CellValue.of("0301")));
        agree(changed(it.west(), "name", CellValue.of("新名")));
        assertThat(move().outcome()).isEqualTo(OperationOutcome.APPLIED);
        assertThat(west().text("class")).isEqualTo("0301");
        assertThat(west().text("name")).isEqualTo("新名");
    }

    @Test
    void whatBothChangedIsAConflictAndWhatBothMadeTheSameIsNone() {
        edit(write(it.west(), "class", "e1", CellValue.of("0301")), write(it.west(), "name", "e1", CellValue.of("同")));
        agree(changed(it.west(), "class", CellValue.of("0601")).with("name", new Cell(CellValue.of("同"), Version.ofSequence(1))));
        Conflict conflict = move().conflicts().getFirst();
        assertThat(conflict.cell()).isEqualTo("class");
        assertThat(conflict.mineAuthor()).isEqualTo(west.id());
        assertThat(west().text("class")).isEqualTo("0601");
        decide(conflict, "e2", conflict.mine());
        assertThat(west().text("class")).isEqualTo("0301");
    }

    @Test
    void whatIsEditedHereAndDeletedThereIsOneConflictThatBringsItBackWhole() {
        edit(write(it.west(), "class", "e1", CellValue.of("0301")), write(it.west(), "note", "-", CellValue.of("备注")));
        agreeWithout(it.west());
        Conflict conflict = move().conflicts().getFirst();
        assertThat(operations.conflicts(west, it.proposal())).hasSize(1);
        assertThat(conflict.cell()).isEqualTo(Cell.ALIVE);
        assertThat(state(it.west())).isEmpty();
        decide(conflict, "e2", CellValue.TRUE);
        assertThat(west().text("class")).isEqualTo("0301");
        assertThat(west().geometry()).contains(ProposalFixtures.WEST_PARCEL);
        assertThat(west().text("note")).isEqualTo("备注");
    }

    @Test
    void whatIsEditedHereAndDeletedThereMayStayDeleted() {
        edit(write(it.west(), "class", "e1", CellValue.of("0301")));
        agreeWithout(it.west());
        decide(move().conflicts().getFirst(), "e2", CellValue.FALSE);
        assertThat(operations.conflicts(west, it.proposal())).noneMatch(Conflict::isOpen);
        assertThat(state(it.west())).isEmpty();
    }

    @Test
    void whatBothDeletedIsNoConflict() {
        edit(deletion(it.west()));
        agreeWithout(it.west());
        assertThat(move().outcome()).isEqualTo(OperationOutcome.APPLIED);
        assertThat(state(it.west())).isEmpty();
    }

    @Test
    void whatIsDeletedHereAndChangedThereStaysUntilSomebodyWhoSawTheChangeDecides() {
        edit(deletion(it.west()));
        agree(changed(it.west(), "class", CellValue.of("0601")));
        Conflict conflict = move().conflicts().getFirst();
        assertThat(west().text("class")).isEqualTo("0601");
        var blind = new ResolveConflicts.Choice(conflict.id(), west().cell(Cell.ALIVE).version(), CellValue.FALSE);
        assertThatThrownBy(() -> operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, it.proposal(), List.of(blind))))
                .hasMessageContaining("proposal.conflict-moved");
    }

    @Test
    void anOpenConflictOnAThingThatAnEditionDeletedCanStillBeClosed() {
        agree(changed(it.west(), "class", CellValue.of("0601")));
        edit(write(it.west(), "class", "e1", CellValue.of("0301")));
        Conflict first = move().conflicts().getFirst();
        agreeWithout(it.west());
        move();
        decide(first, "-", CellValue.of("0301"));
        assertThat(west().text("class")).isEqualTo("0301");
        assertThat(west().geometry()).contains(ProposalFixtures.WEST_PARCEL);
    }

    @Test
    void twoEditsOfOneGeometryFarApartAreMerged() {
        UUID parcel = draw(circle(0, 1.05));
        agree(changed(parcel, Cell.GEOMETRY, CellValue.of(circle(6, 1.05))));
        assertThat(move().outcome()).isEqualTo(OperationOutcome.APPLIED);
        Geometry merged = state(parcel).flatMap(Thing::geometry).orElseThrow();
        assertThat(merged.symDifference(circle(0, 1.05).union(circle(6, 1.05))).getArea()).isLessThan(1e-12);
    }

    @Test
    void aSharedBorderIsHandedBackTogether() {
        edit(write(it.west(), Cell.GEOMETRY, "e1", CellValue.of(WIDER)), write(it.south(), Cell.GEOMETRY, "e1", CellValue.of(NARROWER)));
        agree(changed(it.west(), Cell.GEOMETRY, CellValue.of(box(111.07, 37.02, 111.1, 37.04))));
        assertThat(move().conflicts()).extracting(Conflict::thing).containsExactlyInAnyOrder(it.west(), it.south());
        assertThat(state(it.south()).flatMap(Thing::geometry)).contains(ProposalFixtures.SOUTH_PARCEL);
    }

    @Test
    void groundDrawnByTheSameOperationIsHandedBackWithIt() {
        UUID piece = Ids.next();
        edit(write(it.west(), Cell.GEOMETRY, "e1", CellValue.of(box(111.08, 37.02, 111.09, 37.04))),
                write(piece, Cell.ALIVE, "-", CellValue.TRUE),
                write(piece, Cell.GEOMETRY, "-", CellValue.of(box(111.09, 37.02, 111.1, 37.04))));
        agree(changed(it.west(), Cell.GEOMETRY, CellValue.of(box(111.07, 37.02, 111.1, 37.04))));
        List<Conflict> conflicts = move().conflicts();
        assertThat(conflicts).extracting(Conflict::cell).containsExactlyInAnyOrder(Cell.GEOMETRY, Cell.ALIVE);
        assertThat(state(piece)).isEmpty();
    }

    @Test
    void aMoveCannotBeUndoneAndOnlyLeadsForward() {
        edit(write(it.west(), "class", "e1", CellValue.of("0301")));
        agree(changed(it.west(), "name", CellValue.of("新名")));
        long sequence = move().sequence();
        assertThatThrownBy(() -> operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), sequence, null)))
                .hasMessageContaining("proposal.undo-kind");
        assertThatThrownBy(this::move).hasMessageContaining("proposal.edition-not-newer");
    }

    @Test
    void thePreviewOverTheLatestEditionIsWhatAMoveMakes() {
        edit(write(it.west(), "class", "e1", CellValue.of("0301")));
        agree(changed(it.south(), "name", CellValue.of("新名")));
        Logs.Onto onto = logs.ontoLatest(operations.head(west, it.proposal()));
        assertThat(onto.conflicts()).isZero();
        move();
        assertThat(onto.state().find(it.west())).isEqualTo(state(it.west()));
        assertThat(onto.state().find(it.south())).isEqualTo(state(it.south()));
    }

    private void edit(Write... writes) {
        operations.apply(west, operation(it.proposal(), WEST, writes));
    }

    private Acknowledgement move() {
        int latest = editions.list(west, it.plan()).getFirst().number();
        return operations.moveToEdition(west, new MoveToEdition(Ids.next(), WEST, it.proposal(), latest, null));
    }

    private void decide(Conflict conflict, String seen, CellValue value) {
        operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, it.proposal(),
                List.of(new ResolveConflicts.Choice(conflict.id(), new Version(seen), value))));
    }

    private Thing west() {
        return state(it.west()).orElseThrow();
    }

    private java.util.Optional<Thing> state(UUID id) {
        return operations.state(west, it.proposal()).find(id);
    }

    private Thing changed(UUID thing, String cell, CellValue value) {
        int latest = editions.list(west, it.plan()).getFirst().number();
        return editions.state(west, it.plan(), latest).find(thing).orElseThrow().with(cell, new Cell(value, Version.ofSequence(1)));
    }

    private void agree(Thing... written) {
        fixtures.agree(it, Arrays.asList(written), Set.of());
    }

    private void agreeWithout(UUID removed) {
        fixtures.agree(it, List.of(), Set.of(removed));
    }

    private Write deletion(UUID thing) {
        Map<String, Version> seen = Map.of("class", new Version("e1"), "name", new Version("e1"), Cell.GEOMETRY, new Version("e1"));
        return new Write(thing, ThingKind.FEATURE, "landuse", Cell.ALIVE, new Version("e1"), CellValue.FALSE, seen);
    }

    /** A parcel of edition 2, redrawn by the proposal once it stands on that. */
    private UUID draw(Geometry redrawn) {
        UUID id = Ids.next();
        agree(ProposalFixtures.parcel(id, circle(0, 1), "0101"));
        move();
        edit(write(id, Cell.GEOMETRY, "e1", CellValue.of(redrawn)));
        return id;
    }

    private static Geometry circle(int vertex, double factor) {
        var ring = new Coordinate[13];
        for (int i = 0; i < 12; i++) {
            double radius = 0.01 * (i == vertex ? factor : 1);
            ring[i] = new Coordinate(111.03 + radius * Math.cos(i * Math.PI / 6), 37.07 + radius * Math.sin(i * Math.PI / 6));
        }
        ring[12] = ring[0];
        return Grid.snap(Grid.FACTORY.createPolygon(ring));
    }
}
