package org.tongtu.proposal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.compare.Balance;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.OperationOutcome;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;

@PortalTest
class HistoryTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    @Autowired
    Moments moments;

    @Autowired
    Differences differences;

    @Autowired
    Lives lives;

    @Autowired
    Restorations restorations;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor south = actor(Role.PLANNER, SOUTH);
    private ProposalFixtures.Started it;

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
    }

    @Test
    void whatAProposalChangesIsToldCellByCellAndInFigures() {
        rename(west, "e1", "林地一");
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of("0301"))));
        Difference found = differences.between(west, it.plan(), Moment.ofEdition(1), Moment.of(it.proposal()));
        assertThat(found.changes()).extracting("cell").containsExactly("class", "name");
        Balance.Sheet sheet = found.balance().sheets().getFirst();
        Balance.Row forest = sheet.rows().stream().filter(row -> row.code().equals("0301")).findFirst().orElseThrow();
        assertThat(forest.in(WEST.value()).difference()).isCloseTo(Ellipsoid.area(ProposalFixtures.WEST_PARCEL), within(0.01));
        assertThat(sheet.total().total().difference()).isCloseTo(0, within(0.01));
    }

    @Test
    void everySequenceOfAProposalCanBeSeenAgain() {
        rename(west, "e1", "一");
        rename(west, "1", "二");
        assertThat(nameAt(Moment.of(it.proposal(), 0))).isEqualTo("地块");
        assertThat(nameAt(Moment.of(it.proposal(), 1))).isEqualTo("一");
        assertThat(nameAt(Moment.of(it.proposal()))).isEqualTo("二");
        assertThatThrownBy(() -> nameAt(Moment.of(it.proposal(), 9))).hasMessageContaining("unknown-sequence");
    }

    @Test
    void aMomentOfAnotherPlanIsNotShownAsOneOfThis() {
        ProposalFixtures.Started other = fixtures.start(west, WEST);
        assertThatThrownBy(() -> moments.at(west, it.plan(), Moment.of(other.proposal()))).hasMessageContaining("history.other-plan");
    }

    @Test
    void aDraftsPastIsForPeopleInOffice() {
        rename(west, "e1", "一");
        assertThatThrownBy(() -> moments.at(actor(Role.RESIDENT), it.plan(), Moment.of(it.proposal()))).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> moments.at(Actor.ANONYMOUS, it.plan(), Moment.of(it.proposal(), 1))).hasMessageContaining("access.sign-in");
        assertThat(lives.of(Actor.ANONYMOUS, it.plan(), it.west()).entries()).hasSize(1);
    }

    @Test
    void theLifeOfAThingNamesWhoWroteItAndTheMeetingThatTookItUp() {
        ProposalId proposal = meetings.inReview(Position.NO_COMMENT, Position.NO_COMMENT, Position.NO_COMMENT, Position.NO_COMMENT);
        UUID item = meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        outcomes.decide(meetings.secretary, MeetingFixtures.outcome(item, Outcome.APPROVED));
        PlanId plan = proposals.get(west, proposal).summary().plan();
        UUID parcel = operations.since(west, proposal, 0, 1).getFirst().writes().getFirst().thing();
        List<LifeEntry> life = lives.of(west, plan, parcel).entries();
        assertThat(life).extracting(entry -> entry.moment().toString()).containsExactly("e2", "p" + proposal + ".1", "e1");
        assertThat(life.getFirst().decisions()).singleElement().satisfies(decided -> {
            assertThat(decided.outcomeKey()).isEqualTo("meeting.outcome.APPROVED");
            assertThat(decided.edition()).isEqualTo(2);
        });
        assertThat(life.get(1).author()).isNotNull();
        assertThat(life.getLast().step()).isEqualTo(LifeEntry.Step.APPEARED);
        assertThat(lives.of(Actor.ANONYMOUS, plan, parcel).entries()).extracting(entry -> entry.moment().toString()).containsExactly("e2", "e1");
    }

    @Test
    void aPastVersionComesBackAsANewOperation() {
        rename(west, "e1", "一");
        rename(west, "1", "二");
        assertThat(restore(south, 2, Moment.of(it.proposal(), 1))).isEqualTo(OperationOutcome.APPLIED);
        assertThat(fixtures.thing(it.proposal(), it.west()).text("name")).isEqualTo("一");
        assertThat(operations.since(west, it.proposal(), 0, 10)).hasSize(3);
        assertThat(nameAt(Moment.ofEdition(1))).isEqualTo("地块");
    }

    @Test
    void whereSomebodyWentOnMeanwhileAConflictKeepsBoth() {
        rename(west, "e1", "一");
        rename(west, "1", "二");
        assertThat(restore(south, 1, Moment.ofEdition(1))).isEqualTo(OperationOutcome.CONFLICT);
        assertThat(fixtures.thing(it.proposal(), it.west()).text("name")).isEqualTo("二");
        assertThat(operations.conflicts(west, it.proposal())).singleElement()
                .satisfies(conflict -> assertThat(conflict.mine()).isEqualTo(CellValue.of("地块")));
    }

    @Test
    void whatWasDeletedComesBackWithAllItHad() {
        delete();
        assertThat(operations.state(west, it.proposal()).find(it.west())).isEmpty();
        assertThat(restore(west, 1, Moment.ofEdition(1))).isEqualTo(OperationOutcome.APPLIED);
        assertThat(fixtures.thing(it.proposal(), it.west()).geometry()).hasValueSatisfying(back ->
                assertThat(Ellipsoid.area(back)).isCloseTo(Ellipsoid.area(ProposalFixtures.WEST_PARCEL), within(1e-6)));
    }

    @Test
    void whatWasNotThereCannotBeBroughtBack() {
        delete();
        assertThatThrownBy(() -> restorations.writes(west, it.proposal(), 1, it.west(), Moment.of(it.proposal(), 1)))
                .hasMessageContaining("history.not-there");
        assertThat(restorations.writes(west, it.proposal(), 0, it.west(), Moment.ofEdition(1))).isEmpty();
    }

    private void delete() {
        var seen = new Version("e1");
        var write = new Write(it.west(), ThingKind.FEATURE, "landuse", Cell.ALIVE, seen, CellValue.FALSE,
                java.util.Map.of("class", seen, "name", seen, Cell.GEOMETRY, seen));
        assertThat(operations.apply(west, operation(it.proposal(), WEST, write)).outcome()).isEqualTo(OperationOutcome.APPLIED);
    }

    private OperationOutcome restore(Actor who, long seen, Moment past) {
        List<Write> writes = restorations.writes(who, it.proposal(), seen, it.west(), past);
        var town = who.equals(south) ? SOUTH : WEST;
        return operations.apply(who, new ApplyOperation(Ids.next(), town, it.proposal(), writes, null)).outcome();
    }

    private void rename(Actor who, String seen, String name) {
        operations.apply(who, operation(it.proposal(), WEST, write(it.west(), "name", seen, CellValue.of(name))));
    }

    private String nameAt(Moment moment) {
        return moments.at(west, it.plan(), moment).find(it.west()).orElseThrow().text("name");
    }
}
