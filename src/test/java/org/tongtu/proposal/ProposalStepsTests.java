package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
class ProposalStepsTests {

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Positions positions;

    @Autowired
    Operations operations;

    @Autowired
    TestClock clock;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor secretary = actor(Role.SECRETARY);
    private ProposalFixtures.Started it;

    @BeforeEach
    void start() {
        it = fixtures.start(west, WEST, SOUTH);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anEmptyProposalCannotBeSubmitted() {
        assertThatThrownBy(this::submit).hasMessageContaining("proposal.nothing-changed");
    }

    @Test
    void anOpenConflictKeepsAProposalInDraft() {
        edit("class", "e1", "0301");
        edit("class", "e1", "0601");
        assertThatThrownBy(this::submit).hasMessageContaining("proposal.open-conflicts");
    }

    @Test
    void aSubmittedProposalTakesNoMoreOperations() {
        edit("class", "e1", "0301");
        submit();
        assertThatThrownBy(() -> edit("name", "e1", "新")).hasMessageContaining("proposal.not-writable");
    }

    @Test
    void theNoticeWaitsForEveryMemberOrForTheDate() {
        edit("class", "e1", "0301");
        submit();
        MEMBERS.stream().filter(member -> !member.equals(EAST)).forEach(this::agree);
        assertThat(whatKeepsTheNotice()).contains("refused.proposal.positions-missing");
        clock.advance(Duration.ofDays(10));
        assertThat(whatKeepsTheNotice()).doesNotContain("refused.proposal.positions-missing");
    }

    @Test
    void aPositionOnAnOlderSequenceIsRefusedAndObjectingNeedsAReason() {
        edit("class", "e1", "0301");
        submit();
        assertThatThrownBy(() -> positions.state(actor(Role.DELEGATE, NORTH),
                        new StatePosition(Ids.next(), NORTH, it.proposal(), 0, Position.NO_COMMENT, "")))
                .hasMessageContaining("proposal.other-sequence");
        assertThatThrownBy(() -> positions.state(actor(Role.DELEGATE, NORTH),
                        new StatePosition(Ids.next(), NORTH, it.proposal(), 1, Position.OBJECTION, " ")))
                .hasMessageContaining("proposal.position-reason");
        assertThatThrownBy(() -> positions.state(actor(Role.DELEGATE, SOUTH),
                        new StatePosition(Ids.next(), NORTH, it.proposal(), 1, Position.NO_COMMENT, "")))
                .hasMessageContaining("access.role-not-held");
    }

    @Test
    void aPaperPositionNeedsItsScan() {
        edit("class", "e1", "0301");
        submit();
        assertThatThrownBy(() -> positions.recordPaper(secretary,
                        new RecordPaperPosition(Ids.next(), it.proposal(), EAST, 1, Position.NO_COMMENT, "", "")))
                .hasMessageContaining("proposal.paper-without-scan");
        positions.recordPaper(secretary,
                new RecordPaperPosition(Ids.next(), it.proposal(), EAST, 1, Position.NO_COMMENT, "", "scan-7.pdf"));
        assertThat(proposals.get(secretary, it.proposal()).positionOf(EAST).orElseThrow().onPaper()).isEqualTo("scan-7.pdf");
    }

    @Test
    void whoIsAffectedFollowsFromWhereTheChangeLies() {
        assertThat(proposals.get(west, it.proposal()).affected()).isEmpty();
        edit("class", "e1", "0301");
        assertThat(proposals.get(west, it.proposal()).affected()).containsExactly(WEST);
        var id = Ids.next();
        operations.apply(west, operation(it.proposal(), WEST, write(id, Cell.ALIVE, "-", CellValue.TRUE),
                write(id, Cell.GEOMETRY, "-", CellValue.of(box(111.09, 37.09, 111.11, 37.11)))));
        assertThat(proposals.get(west, it.proposal()).affected()).containsExactlyInAnyOrder(NORTH, EAST, WEST, SOUTH);
    }

    @Test
    void openProposalsThatTouchTheSameThingsKnowOfEachOther() {
        edit("class", "e1", "0301");
        var other = fixtures.create(west, WEST, it.plan());
        operations.apply(west, operation(other, WEST, write(it.west(), "name", "e1", CellValue.of("新"))));
        assertThat(proposals.get(west, it.proposal()).neighbours()).containsExactly(other);
        assertThat(proposals.get(west, other).neighbours()).containsExactly(it.proposal());
    }

    @Test
    void aDraftIsNobodysBusinessOutside() {
        assertThatThrownBy(() -> proposals.get(Actor.ANONYMOUS, it.proposal())).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> proposals.get(actor(Role.RESIDENT), it.proposal())).hasMessageContaining("proposal.unknown");
        assertThat(proposals.list(Actor.ANONYMOUS)).noneMatch(shown -> shown.id().equals(it.proposal()));
    }

    @Test
    void aReturnedProposalIsADraftAgainAndItsStepsAreKept() {
        edit("class", "e1", "0301");
        submit();
        steps.move(secretary, new MoveProposal(Ids.next(), it.proposal(), Transition.RETURN, "请补充论证"));
        edit("class", "1", "0601");
        assertThat(proposals.history(west, it.proposal())).extracting(HistoryEntry::transition)
                .containsExactly(Transition.SUBMIT, Transition.RETURN);
        assertThatThrownBy(() -> steps.move(secretary, new MoveProposal(Ids.next(), it.proposal(), Transition.RETURN, " ")))
                .hasMessageContaining("proposal.step-reason");
    }

    @Test
    void whatIsReturnedAndSubmittedUnchangedKeepsItsPositions() {
        edit("class", "e1", "0301");
        submit();
        agree(NORTH);
        steps.move(secretary, new MoveProposal(Ids.next(), it.proposal(), Transition.RETURN, "请补充论证"));
        submit();
        assertThat(proposals.get(secretary, it.proposal()).positionOf(NORTH)).isPresent();
    }

    private void edit(String cell, String seen, String value) {
        operations.apply(west, operation(it.proposal(), WEST, write(it.west(), cell, seen, CellValue.of(value))));
    }

    private ProposalState submit() {
        return steps.submit(west, new SubmitProposal(Ids.next(), WEST, it.proposal()));
    }

    private List<String> whatKeepsTheNotice() {
        return steps.blockers(secretary, it.proposal(), Transition.OPEN_NOTICE).stream().map(Blocker::messageKey).toList();
    }

    private void agree(JurisdictionCode member) {
        positions.state(actor(Role.DELEGATE, member),
                new StatePosition(Ids.next(), member, it.proposal(), 1, Position.NO_COMMENT, ""));
    }
}
