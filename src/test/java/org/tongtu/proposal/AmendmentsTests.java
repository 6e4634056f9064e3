package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.ConfirmItem;
import org.tongtu.meeting.DecideItem;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.meeting.Outcome;
import org.tongtu.meeting.Outcomes;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.OperationOutcome;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

/** What happens between the close of the notice and the vote. */
@PortalTest
class AmendmentsTests {

    private static final Geometry SMALL = box(111.01, 37.01, 111.0105, 37.0105);
    private static final Geometry LARGE = box(111.01, 37.01, 111.03, 37.03);
    private static final Geometry IN_SOUTH = box(111.15, 37.01, 111.1505, 37.0105);

    @Autowired
    NoticeFixtures notices;

    @Autowired
    MeetingFixtures meetings;

    @Autowired
    Consultations consultations;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Operations operations;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor secretary = actor(Role.SECRETARY);
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void closeANotice() {
        AnnounceNotice notice = notices.notice(Duration.ofDays(30));
        proposal = notice.proposal();
        consultations.announce(secretary, notice);
        clock.advance(Duration.ofDays(31));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anAmendmentSaysWhatItAnswersToAndNoneIsWrittenWhileTheNoticeRuns() {
        assertThatThrownBy(() -> operations.apply(west, new ApplyOperation(Ids.next(), WEST, proposal, parcel(Ids.next(), SMALL), null)))
                .hasMessageContaining("proposal.amendment-needs-cause");
        announceAgain();
        assertThatThrownBy(() -> amend(SMALL)).hasMessageContaining("proposal.not-writable");
    }

    @Test
    void anAmendmentVoidsThePositionsAndGivesTheMembersTheirTimeAnew() {
        assertThat(details().positionOf(NORTH)).isPresent();
        amend(SMALL);
        assertThat(details().positions()).noneMatch(PositionRecord::current);
        assertThat(details().summary().positionsDue()).isAfter(now.instant().plus(Duration.ofDays(9)));
        assertThat(details().consentingBySilence()).isEmpty();
        assertThat(state()).isEqualTo(ProposalState.CONSULTATION);
        assertThat(keepsFromReview()).doesNotContain("refused.proposal.notice-reopened");
    }

    @Test
    void anAmendmentThatAffectsAnotherMemberReopensTheNotice() {
        review();
        amend(IN_SOUTH);
        assertThat(state()).isEqualTo(ProposalState.CONSULTATION);
        HistoryEntry step = proposals.history(Actor.ANONYMOUS, proposal).getLast();
        assertThat(step.transition()).isEqualTo(Transition.REOPEN);
        assertThat(step.reason()).contains("南镇").contains("affects south");
    }

    @Test
    void anAmendmentBeyondWhatIsMaterialReopensTheNoticeEvenInSmallSteps() {
        amend(SMALL);
        assertThat(keepsFromReview()).doesNotContain("refused.proposal.notice-reopened");
        for (int i = 1; i <= 4; i++) {
            amend(box(111.01 + i * 0.001, 37.01, 111.0105 + i * 0.001, 37.0105));
        }
        assertThat(keepsFromReview()).contains("refused.proposal.notice-reopened");
    }

    @Test
    void aReopenedProposalWaitsForAnotherNoticeBeforeTheMeeting() {
        amend(LARGE);
        assertThatThrownBy(this::review).hasMessageContaining("proposal.notice-reopened");
        amend(SMALL);
        announceAgain();
        assertThatThrownBy(this::review).hasMessageContaining("consultation.gate.still-open");
        clock.advance(Duration.ofDays(31));
        review();
        assertThat(state()).isEqualTo(ProposalState.REVIEW);
        amend(SMALL);
        assertThat(state()).isEqualTo(ProposalState.REVIEW);
    }

    @Test
    void theJointOfficeReopensANoticeByHandOnlyWithAReason() {
        assertThatThrownBy(() -> steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.REOPEN, " ")))
                .hasMessageContaining("proposal.step-reason");
        steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.REOPEN, "图件有误"));
        assertThat(keepsFromReview()).contains("refused.proposal.notice-reopened");
    }

    @Test
    void whileTheMeetingVotesNothingIsAmended() {
        review();
        meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        assertThatThrownBy(() -> amend(SMALL)).hasMessageContaining("proposal.not-writable");
    }

    @Test
    void approvalInPrincipleReopensOnlyWhatIsListedAndTheEditionFollowsTheAffectedMembers() {
        UUID listed = amend(SMALL);
        MEMBERS.forEach(member -> meetings.state(proposal, member, Position.NO_COMMENT));
        review();
        UUID item = meetings.openItem(meetings.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        outcomes.decide(meetings.secretary, new DecideItem(Ids.next(), item, Outcome.APPROVED_IN_PRINCIPLE, "原则通过",
                "reason", List.of("地块更名"), List.of(listed)));
        assertThatThrownBy(() -> amend(SMALL)).hasMessageContaining("proposal.not-listed");
        rename(listed);
        assertThatThrownBy(() -> outcomes.confirm(meetings.secretary, new ConfirmItem(Ids.next(), item)))
                .hasMessageContaining("meeting.changes-not-confirmed")
                .hasMessageContaining("西镇");
        meetings.state(proposal, NORTH, Position.OBJECTION);
        meetings.state(proposal, WEST, Position.NO_COMMENT);
        assertThat(outcomes.confirm(meetings.secretary, new ConfirmItem(Ids.next(), item)).edition()).isEqualTo(2);
        assertThat(state()).isEqualTo(ProposalState.ADOPTED);
    }

    private UUID amend(Geometry ground) {
        UUID id = Ids.next();
        operations.apply(west, new ApplyOperation(Ids.next(), WEST, proposal, parcel(id, ground), item()));
        return id;
    }

    /** Put on an agenda to come. */
    private Subject item() {
        return Subject.of("item", meetings.planned(proposal));
    }

    @Test
    void aCauseMustExistAndBeAboutThisProposal() {
        UUID other = meetings.planned(meetings.inReview(Position.NO_COMMENT));
        for (Subject cause : List.of(Subject.of("item", other), Subject.of("item", "1"), Subject.of("point", Ids.next()),
                Subject.of("conflict", Ids.next()), Subject.of("rumour", Ids.next()))) {
            assertThatThrownBy(() -> operations.apply(west, new ApplyOperation(Ids.next(), WEST, proposal, parcel(Ids.next(), SMALL), cause)))
                    .hasMessageContaining("proposal.unknown-cause");
        }
    }

    @Test
    void anAmendmentThatChangesNothingVoidsNothing() {
        UUID parcel = amend(SMALL);
        meetings.state(proposal, NORTH, Position.NO_COMMENT);
        String seen = Long.toString(details().sequence());
        var same = operations.apply(west, new ApplyOperation(Ids.next(), WEST, proposal,
                List.of(ProposalFixtures.write(parcel, "class", seen, CellValue.of("0301"))), item()));
        assertThat(same.outcome()).isEqualTo(OperationOutcome.UNCHANGED);
        assertThat(details().positionOf(NORTH)).isPresent();
    }

    private void rename(UUID parcel) {
        operations.apply(west, new ApplyOperation(Ids.next(), WEST, proposal,
                List.of(ProposalFixtures.write(parcel, "name", "-", CellValue.of("新名"))), item()));
    }

    private static List<Write> parcel(UUID id, Geometry ground) {
        return List.of(ProposalFixtures.write(id, Cell.ALIVE, "-", CellValue.TRUE),
                ProposalFixtures.write(id, Cell.GEOMETRY, "-", CellValue.of(ground)),
                ProposalFixtures.write(id, "class", "-", CellValue.of("0301")));
    }

    private void announceAgain() {
        Instant opens = now.instant();
        consultations.announce(secretary, new AnnounceNotice(Ids.next(), proposal, opens, opens.plus(Duration.ofDays(30)),
                Localized.of("再次公示", "Again"), Localized.of("修正后再次公示", "Announced again")));
    }

    private void review() {
        steps.move(secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
    }

    private List<String> keepsFromReview() {
        return steps.blockers(secretary, proposal, Transition.TO_REVIEW).stream().map(Blocker::messageKey).toList();
    }

    private ProposalDetails details() {
        return proposals.get(secretary, proposal);
    }

    private ProposalState state() {
        return details().summary().state();
    }
}
