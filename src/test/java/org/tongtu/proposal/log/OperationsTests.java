package org.tongtu.proposal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.Profiles;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

@PortalTest
class OperationsTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    Editions editions;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor south = actor(Role.PLANNER, SOUTH);
    private ProposalFixtures.Started it;

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
    }

    @Test
    void twoPlannersWritingDifferentCellsBothSucceed() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        operations.apply(south, operation(it.proposal(), SOUTH, write(it.west(), "name", "e1", CellValue.of("林地"))));
        assertThat(fixtures.thing(it.proposal(), it.west()).text("class")).isEqualTo("0301");
        assertThat(fixtures.thing(it.proposal(), it.west()).text("name")).isEqualTo("林地");
    }

    @Test
    void theLaterOfTwoBlindWritesIsKeptAsAConflictAndTheFirstStays() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        var late = operations.apply(
                south, operation(it.proposal(), SOUTH, write(it.west(), "class", "e1", CellValue.of("0601"))));
        assertThat(late.outcome()).isEqualTo(OperationOutcome.CONFLICT);
        assertThat(fixtures.thing(it.proposal(), it.west()).text("class")).isEqualTo("0301");
        Conflict conflict = operations.conflicts(west, it.proposal()).getFirst();
        assertThat(List.of(conflict.base(), conflict.theirs(), conflict.mine()))
                .containsExactly(CellValue.of("0101"), CellValue.of("0301"), CellValue.of("0601"));
        assertThat(conflict.theirsAuthor()).isEqualTo(west.id());
        assertThat(conflict.mineAuthor()).isEqualTo(south.id());
    }

    @Test
    void theSameValueWrittenTwiceIsNoConflict() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        var same = operations.apply(
                south, operation(it.proposal(), SOUTH, write(it.west(), "class", "e1", CellValue.of("0301"))));
        assertThat(same.outcome()).isEqualTo(OperationOutcome.UNCHANGED);
        assertThat(same.sequence()).isEqualTo(1);
    }

    @Test
    void anOperationSentTwiceIsWrittenOnceAndAnsweredTheSame() {
        var command = operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301")));
        Acknowledgement first = operations.apply(west, command);
        Acknowledgement again = operations.apply(west, command);
        assertThat(again).isEqualTo(first);
        assertThat(operations.since(west, it.proposal(), 0, 10)).hasSize(1);
    }

    @Test
    void aConflictClosesOnlyForSomebodyWhoSawTheCurrentValue() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        operations.apply(south, operation(it.proposal(), SOUTH, write(it.west(), "class", "e1", CellValue.of("0601"))));
        Conflict conflict = operations.conflicts(west, it.proposal()).getFirst();
        assertThatThrownBy(() -> operations.resolve(south, resolution(SOUTH, conflict, "e1", "0601")))
                .hasMessageContaining("proposal.conflict-moved");
        operations.resolve(south, resolution(SOUTH, conflict, "1", "0601"));
        assertThat(fixtures.thing(it.proposal(), it.west()).text("class")).isEqualTo("0601");
        assertThat(operations.conflicts(west, it.proposal())).noneMatch(Conflict::isOpen);
        assertThatThrownBy(() -> operations.resolve(south, resolution(SOUTH, conflict, "3", "0301")))
                .hasMessageContaining("proposal.conflict-closed");
    }

    @Test
    void aDeletionThatHadNotSeenTheLastEditIsAConflict() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.south(), "class", "e1", CellValue.of("0601"))));
        var blind = operations.apply(south, operation(it.proposal(), SOUTH, deletion("e1")));
        assertThat(blind.outcome()).isEqualTo(OperationOutcome.CONFLICT);
        assertThat(fixtures.thing(it.proposal(), it.south()).isAlive()).isTrue();
        var seeing = operations.apply(south, operation(it.proposal(), SOUTH, deletion("1")));
        assertThat(seeing.outcome()).isEqualTo(OperationOutcome.APPLIED);
        assertThat(operations.state(west, it.proposal()).find(it.south())).isEmpty();
    }

    @Test
    void anEditOfADeletedThingIsKeptAsAConflictThatCanBringItBack() {
        operations.apply(south, operation(it.proposal(), SOUTH, deletion("e1")));
        operations.apply(west, operation(it.proposal(), WEST, write(it.south(), "class", "e1", CellValue.of("0601"))));
        Conflict conflict = operations.conflicts(west, it.proposal()).getFirst();
        operations.resolve(west, resolution(WEST, conflict, "e1", "0601"));
        assertThat(fixtures.thing(it.proposal(), it.south()).text("class")).isEqualTo("0601");
    }

    @Test
    void undoIsANewOperationAndIsRefusedWhereOthersWentOn() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "name", "e1", CellValue.of("甲"))));
        operations.apply(south, operation(it.proposal(), SOUTH, write(it.west(), "name", "2", CellValue.of("乙"))));
        operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), 1, null));
        assertThat(fixtures.thing(it.proposal(), it.west()).text("class")).isEqualTo("0101");
        assertThatThrownBy(() -> operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), 2, null)))
                .hasMessageContaining("proposal.undo-overtaken");
        assertThatThrownBy(() -> operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), 3, null)))
                .hasMessageContaining("proposal.undo-foreign");
    }

    @Test
    void aThingThatWasDrawnCanBeUndoneAndRedone() {
        var id = Ids.next();
        var drawn = new ApplyOperation(Ids.next(), WEST, it.proposal(), List.of(
                write(id, Cell.ALIVE, "-", CellValue.TRUE),
                write(id, Cell.GEOMETRY, "-", CellValue.of(box(111.01, 37.01, 111.02, 37.02)))), null);
        operations.apply(west, drawn);
        operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), 1, null));
        assertThat(operations.state(west, it.proposal()).find(id)).isEmpty();
        operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), 2, null));
        assertThat(operations.state(west, it.proposal()).find(id)).isPresent();
    }

    @Test
    void onlyParticipantsWriteAndOnlyInRolesTheyHold() {
        var command = operation(it.proposal(), NORTH, write(it.west(), "class", "e1", CellValue.of("0301")));
        assertThatThrownBy(() -> operations.apply(actor(Role.PLANNER, NORTH), command))
                .hasMessageContaining("proposal.not-participant");
        assertThatThrownBy(() -> operations.apply(actor(Role.PLANNER, NORTH), operation(it.proposal(), WEST)))
                .hasMessageContaining("access.role-not-held");
        assertThatThrownBy(() -> operations.apply(actor(Role.DELEGATE, WEST), operation(it.proposal(), WEST)))
                .hasMessageContaining("access.role-not-held");
    }

    @Test
    void aDraftWithACauseOfTheWrongKindIsRefused() {
        var command = new ApplyOperation(Ids.next(), WEST, it.proposal(),
                List.of(write(it.west(), "class", "e1", CellValue.of("0301"))), Subject.of("rumour", 1));
        assertThatThrownBy(() -> operations.apply(west, command)).hasMessageContaining("proposal.unknown-cause");
    }

    @Test
    void movingOneSideOfASharedEdgeAloneIsRefusedAndBothSidesTogetherIsTaken() {
        var wider = CellValue.of(box(111.08, 37.02, 111.105, 37.04));
        var narrower = CellValue.of(box(111.105, 37.02, 111.12, 37.04));
        assertThatThrownBy(() -> operations.apply(
                        west, operation(it.proposal(), WEST, write(it.west(), Cell.GEOMETRY, "e1", wider))))
                .hasMessageContaining("proposal.shared-edge");
        var both = operations.apply(west, operation(it.proposal(), WEST,
                write(it.west(), Cell.GEOMETRY, "e1", wider), write(it.south(), Cell.GEOMETRY, "e1", narrower)));
        assertThat(both.outcome()).isEqualTo(OperationOutcome.APPLIED);
    }

    @Test
    void aVersionThatNeverWasIsRefused() {
        assertThatThrownBy(() -> operations.apply(
                        west, operation(it.proposal(), WEST, write(it.west(), "class", "99", CellValue.of("0301")))))
                .hasMessageContaining("proposal.never-seen");
    }

    @Test
    void aVersionTooLargeForAnyEditionIsRefusedLikeAnyOther() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        assertThatThrownBy(() -> operations.apply(west,
                        operation(it.proposal(), WEST, write(it.west(), "class", "e99999999999", CellValue.of("0601")))))
                .hasMessageContaining("proposal.never-seen");
    }

    @Test
    void undoingACreationIsRefusedWhereOthersPutSomethingOnTheThing() {
        UUID id = draw(box(111.01, 37.01, 111.02, 37.02));
        operations.apply(south, operation(it.proposal(), SOUTH, write(id, "class", "-", CellValue.of("0601"))));
        assertThatThrownBy(() -> operations.undo(west, new UndoOperation(Ids.next(), WEST, it.proposal(), 1, null)))
                .hasMessageContaining("proposal.undo-overtaken");
        assertThat(fixtures.thing(it.proposal(), id).text("class")).isEqualTo("0601");
    }

    @Test
    void undoingARevivalIsRefusedWhereOthersWentOn() {
        operations.apply(south, operation(it.proposal(), SOUTH, deletion("e1")));
        operations.undo(south, new UndoOperation(Ids.next(), SOUTH, it.proposal(), 1, null));
        operations.apply(west, operation(it.proposal(), WEST, write(it.south(), "class", "e1", CellValue.of("0601"))));
        assertThatThrownBy(() -> operations.undo(south, new UndoOperation(Ids.next(), SOUTH, it.proposal(), 2, null)))
                .hasMessageContaining("proposal.undo-overtaken");
    }

    @Test
    void whatDecidedAConflictCannotBeUndone() {
        Conflict conflict = conflictOfClass();
        operations.resolve(south, resolution(SOUTH, conflict, "1", "0601"));
        assertThatThrownBy(() -> operations.undo(south, new UndoOperation(Ids.next(), SOUTH, it.proposal(), 3, null)))
                .hasMessageContaining("proposal.undo-kind");
    }

    @Test
    void aDeletionIsDecidedOnlyByWhoSawEverythingOnTheThing() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.south(), "class", "e1", CellValue.of("0601"))));
        operations.apply(south, operation(it.proposal(), SOUTH, deletion("e1")));
        Conflict conflict = operations.conflicts(west, it.proposal()).getFirst();
        operations.apply(west, operation(it.proposal(), WEST, write(it.south(), "name", "e1", CellValue.of("新名"))));
        assertThatThrownBy(() -> operations.resolve(south, deleting(conflict, seen("1", "e1"))))
                .hasMessageContaining("proposal.conflict-moved");
        operations.resolve(south, deleting(conflict, seen("1", "3")));
        assertThat(operations.state(west, it.proposal()).find(it.south())).isEmpty();
    }

    @Test
    void aCutWhoseParcelWasRedrawnMeanwhileIsKeptAsideWholly() {
        var wider = CellValue.of(box(111.07, 37.02, 111.1, 37.04));
        operations.apply(south, operation(it.proposal(), SOUTH, write(it.west(), Cell.GEOMETRY, "e1", wider)));
        UUID piece = Ids.next();
        var cut = operations.apply(west, operation(it.proposal(), WEST,
                write(it.west(), Cell.GEOMETRY, "e1", CellValue.of(box(111.09, 37.02, 111.1, 37.04))),
                write(piece, Cell.ALIVE, "-", CellValue.TRUE),
                write(piece, Cell.GEOMETRY, "-", CellValue.of(box(111.08, 37.02, 111.09, 37.04)))));
        assertThat(cut.conflicts()).extracting(Conflict::cell).containsExactlyInAnyOrder(Cell.GEOMETRY, Cell.ALIVE);
        assertThat(operations.state(west, it.proposal()).find(piece)).isEmpty();
        List<ResolveConflicts.Choice> mine = cut.conflicts().stream()
                .map(conflict -> new ResolveConflicts.Choice(conflict.id(), conflict.theirsVersion(), conflict.mine()))
                .toList();
        assertThatThrownBy(() -> operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, it.proposal(), mine.subList(0, 1))))
                .hasMessageContaining("proposal.conflicts-together");
        operations.resolve(west, new ResolveConflicts(Ids.next(), WEST, it.proposal(), mine));
        assertThat(fixtures.thing(it.proposal(), piece).geometry()).contains(box(111.08, 37.02, 111.09, 37.04));
    }

    @Test
    void anUnionWhoseParcelWasEditedMeanwhileDeletesNothing() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.south(), "class", "e1", CellValue.of("0601"))));
        var union = operations.apply(south, operation(it.proposal(), SOUTH, deletion("e1"),
                write(it.west(), Cell.GEOMETRY, "e1", CellValue.of(box(111.08, 37.02, 111.12, 37.04)))));
        assertThat(union.conflicts()).extracting(Conflict::cell).containsExactlyInAnyOrder(Cell.GEOMETRY, Cell.ALIVE);
        assertThat(fixtures.thing(it.proposal(), it.west()).geometry()).contains(ProposalFixtures.WEST_PARCEL);
    }

    @Test
    void aParcelAtASharedBorderMayBeCut() {
        UUID piece = Ids.next();
        var cut = operations.apply(west, operation(it.proposal(), WEST,
                write(it.west(), Cell.GEOMETRY, "e1", CellValue.of(box(111.08, 37.02, 111.09, 37.04))),
                write(piece, Cell.ALIVE, "-", CellValue.TRUE),
                write(piece, Cell.GEOMETRY, "-", CellValue.of(box(111.09, 37.02, 111.1, 37.04)))));
        assertThat(cut.outcome()).isEqualTo(OperationOutcome.APPLIED);
    }

    @Test
    void anOperationsIdIsTakenForEverybodyOnceSomebodyUsedIt() {
        var mine = operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301")));
        operations.apply(west, mine);
        var theirs = new ApplyOperation(mine.key(), SOUTH, it.proposal(),
                List.of(write(it.west(), "name", "e1", CellValue.of("林地"))), null);
        assertThatThrownBy(() -> operations.apply(south, theirs)).hasMessageContaining("access.key-reused");
        assertThat(operations.since(west, it.proposal(), 0, 10)).hasSize(1);
    }

    @Test
    void aSecondTargetForOnePlaceAndYearIsRefusedAndNobodyHandsDownButTheSuperior() {
        operations.apply(west, operation(it.proposal(), WEST, target(Ids.next(), "agreed", 2035)));
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, target(Ids.next(), "agreed", 2035))))
                .hasMessageContaining("proposal.target-twice");
        operations.apply(west, operation(it.proposal(), WEST, target(Ids.next(), "", 2025)));
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, target(Ids.next(), "handed-down", 2030))))
                .hasMessageContaining("proposal.target-origin");
    }

    @Test
    void aStatutoryRuleIsNoMatterForAProposal() {
        Thing rule = operations.state(west, it.proposal()).list(ThingKind.RULE).stream()
                .filter(each -> each.text("severity").equals("statutory"))
                .findFirst()
                .orElseThrow();
        var lowered = new Write(rule.id(), ThingKind.RULE, rule.group(), "severity", new Version("e1"), CellValue.of("advise"));
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, lowered)))
                .hasMessageContaining("proposal.statutory-rule");
    }

    @Test
    void aProposalMakesNothingStatutory() {
        Thing rule = operations.state(west, it.proposal()).list(ThingKind.RULE).stream()
                .filter(each -> each.text("severity").equals("warn"))
                .findFirst()
                .orElseThrow();
        var raised = new Write(rule.id(), ThingKind.RULE, rule.group(), "severity", new Version("e1"), CellValue.of("statutory"));
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, raised))).hasMessageContaining("proposal.not-statute");
    }

    @Test
    void theCodeOfARuleHasNoSignThatPartsMembersRules() {
        var hidden = new Write(Ids.next(), ThingKind.RULE, "mine@west", "kind", Version.NONE, CellValue.of("single-part"));
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, hidden))).hasMessageContaining("proposal.rule-code");
    }

    @Test
    void aMemberHasOneProfileWhichIsNeverLooserThanTheCommonStandard() {
        UUID own = ProfileCells.id(it.plan(), WEST);
        String limit = ProfileCells.limit("mining-from-settlements", "metres");
        operations.apply(west, operation(it.proposal(), WEST, profile(own, Cell.ALIVE, CellValue.TRUE),
                profile(own, ProfileCells.JURISDICTION, CellValue.of(WEST.value())), profile(own, limit, CellValue.of(600))));
        assertThat(Profiles.of(operations.state(west, it.proposal())).find(WEST).orElseThrow().thresholds()).hasSize(1);
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST,
                new Write(own, ThingKind.PROFILE, WEST.value(), limit, operations.state(west, it.proposal()).find(own).orElseThrow().cell(limit).version(), CellValue.of(5)))))
                .hasMessageContaining("profile.looser.MORE");
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST, profile(Ids.next(), Cell.ALIVE, CellValue.TRUE),
                profile(Ids.next(), ProfileCells.JURISDICTION, CellValue.of(WEST.value()))))).hasMessageContaining("profile.jurisdiction");
        assertThatThrownBy(() -> operations.apply(west, operation(it.proposal(), WEST,
                profile(own, ProfileCells.JURISDICTION, CellValue.of(SOUTH.value()))))).hasMessageContaining("profile.jurisdiction");
    }

    private static Write profile(UUID id, String cell, CellValue value) {
        return new Write(id, ThingKind.PROFILE, WEST.value(), cell, Version.NONE, value);
    }

    private Write[] target(UUID id, String origin, int year) {
        return java.util.stream.Stream.of(
                        Map.entry(Cell.ALIVE, CellValue.TRUE),
                        Map.entry("jurisdiction", CellValue.of(WEST.value())),
                        Map.entry("year", CellValue.of(year)),
                        Map.entry("origin", CellValue.of(origin)))
                .map(cell -> new Write(id, ThingKind.TARGET, "arable-land", cell.getKey(), Version.NONE, cell.getValue()))
                .toArray(Write[]::new);
    }

    private UUID draw(Geometry ground) {
        UUID id = Ids.next();
        operations.apply(west, operation(it.proposal(), WEST, write(id, Cell.ALIVE, "-", CellValue.TRUE),
                write(id, Cell.GEOMETRY, "-", CellValue.of(ground))));
        return id;
    }

    private Conflict conflictOfClass() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        return operations.apply(south, operation(it.proposal(), SOUTH, write(it.west(), "class", "e1", CellValue.of("0601"))))
                .conflicts()
                .getFirst();
    }

    private ResolveConflicts deleting(Conflict conflict, Map<String, Version> seen) {
        return new ResolveConflicts(Ids.next(), SOUTH, it.proposal(), List.of(
                new ResolveConflicts.Choice(conflict.id(), new Version("e1"), CellValue.FALSE, seen)));
    }

    private static Map<String, Version> seen(String ofClass, String ofName) {
        return Map.of("class", new Version(ofClass), "name", new Version(ofName), Cell.GEOMETRY, new Version("e1"));
    }

    @Test
    void aProposalCanBeReadAsItWasAtAnyMoment() {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "1", CellValue.of("0601"))));
        assertThat(operations.stateAt(west, it.proposal(), 1).find(it.west()).orElseThrow().text("class"))
                .isEqualTo("0301");
        assertThat(operations.stateAt(west, it.proposal(), 0).find(it.west()).orElseThrow().text("class"))
                .isEqualTo("0101");
    }

    private Write deletion(String seenClass) {
        return new Write(it.south(), ThingKind.FEATURE, "landuse", Cell.ALIVE, new Version("e1"), CellValue.FALSE,
                Map.of("class", new Version(seenClass), "name", new Version("e1"), Cell.GEOMETRY, new Version("e1")));
    }

    private ResolveConflicts resolution(JurisdictionCode town, Conflict conflict, String seen, String value) {
        return new ResolveConflicts(Ids.next(), town, it.proposal(),
                List.of(new ResolveConflicts.Choice(conflict.id(), new Version(seen), CellValue.of(value))));
    }
}
