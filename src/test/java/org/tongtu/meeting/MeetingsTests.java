package org.tongtu.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.meeting.MeetingFixtures.outcome;
import static org.tongtu.testing.TestAlliance.EAST;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.Transition;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestClock;

@PortalTest
class MeetingsTests {

    private static final Position FINE = Position.NO_COMMENT;

    @Autowired
    MeetingFixtures fixtures;

    @Autowired
    Meetings meetings;

    @Autowired
    Votes votes;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Now now;

    @Autowired
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void confirmedPositionsMakeTheNextEditionInOneGo() {
        ProposalId proposal = fixtures.inReview(FINE, FINE, FINE, FINE);
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        ItemDetails closed = outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED));
        assertThat(closed.edition()).isEqualTo(2);
        assertThat(tally(closed).agree()).isEqualTo(4);
        assertThat(state(proposal)).isEqualTo(ProposalState.ADOPTED);
    }

    @Test
    void aProposalInReviewIsNeitherRejectedNorSentBackOutsideAMeeting() {
        ProposalId proposal = fixtures.inReview(FINE, FINE, FINE, FINE);
        for (Transition step : List.of(Transition.REJECT, Transition.RETURN)) {
            assertThatThrownBy(() -> steps.move(fixtures.secretary, new MoveProposal(Ids.next(), proposal, step, "no")))
                    .hasMessageContaining("meeting.not-decided");
        }
    }

    @Test
    void withoutAgreementNothingIsApproved() {
        ProposalId proposal = fixtures.inReview(FINE, Position.OBJECTION, FINE, Position.OBJECTION);
        UUID item = fixtures.openItem(fixtures.meeting(MEMBERS.toArray(JurisdictionCode[]::new)), proposal, ItemMode.POSITIONS);
        assertThatThrownBy(() -> outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED)))
                .hasMessageContaining("meeting.no-agreement");
        outcomes.decide(fixtures.secretary, outcome(item, Outcome.REJECTED));
        assertThat(state(proposal)).isEqualTo(ProposalState.REJECTED);
    }

    @Test
    void anAffectedMemberCanStopWhatConcernsIt() {
        UUID item = fixtures.openItem(fixtures.meeting(), fixtures.inReview(FINE, FINE, FINE, FINE), ItemMode.VOTE);
        vote(NORTH, item, 0, Choice.AGREE);
        vote(EAST, item, 0, Choice.AGREE);
        vote(MEMBERS.get(3), item, 0, Choice.AGREE);
        vote(WEST, item, 0, Choice.ABSTAIN);
        assertThatThrownBy(() -> outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED)))
                .hasMessageContaining("meeting.no-affected-consent");
        vote(WEST, item, 1, Choice.AGREE);
        assertThat(outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED)).edition()).isEqualTo(2);
    }

    @Test
    void withoutAQuorumNothingIsApproved() {
        UUID item = fixtures.openItem(fixtures.meeting(NORTH), null, ItemMode.VOTE);
        vote(NORTH, item, 0, Choice.AGREE);
        vote(EAST, item, 0, Choice.AGREE);
        assertThatThrownBy(() -> outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED)))
                .hasMessageContaining("meeting.no-quorum");
        vote(WEST, item, 0, Choice.AGREE);
        assertThat(tally(outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED))).holds()).isTrue();
    }

    @Test
    void deferringSendsTheProposalBackToItsDraft() {
        ProposalId proposal = fixtures.inReview(FINE, FINE, FINE, FINE);
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        outcomes.decide(fixtures.secretary, outcome(item, Outcome.DEFERRED_FOR_REWORK));
        assertThat(state(proposal)).isEqualTo(ProposalState.DRAFT);
    }

    /** The affected town agreed to what came before the first meeting; what comes after is another proposal to it. */
    @Test
    void consentGivenBeforeAReturnDoesNotCountForWhatWasChangedAfterwards() {
        ProposalId proposal = fixtures.inReview(FINE, FINE, FINE, FINE);
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        outcomes.decide(fixtures.secretary, outcome(item, Outcome.DEFERRED_FOR_REWORK));
        fixtures.changeFurther(proposal);
        assertThat(proposals.get(fixtures.secretary, proposal).positions()).hasSize(4).noneMatch(PositionRecord::current);
        assertThat(steps.blockers(fixtures.secretary, proposal, Transition.TO_REVIEW)).singleElement().satisfies(blocker -> {
            assertThat(blocker.messageKey()).isEqualTo("refused.proposal.positions-missing");
            assertThat(blocker.who()).containsExactly(WEST);
        });
        assertThatThrownBy(() -> steps.move(fixtures.secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, "")))
                .hasMessageContaining("proposal.positions-missing");
        fixtures.state(proposal, WEST, Position.OBJECTION);
        steps.move(fixtures.secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
        UUID again = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        assertThatThrownBy(() -> outcomes.decide(fixtures.secretary, outcome(again, Outcome.APPROVED)))
                .hasMessageContaining("meeting.no-");
    }

    @Test
    void approvalInPrincipleNeedsItsListAndTheEditionFollowsTheConfirmation() {
        ProposalId proposal = fixtures.inReview(FINE, Position.COMMENTS, FINE, FINE);
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), proposal, ItemMode.POSITIONS);
        assertThatThrownBy(() -> outcomes.decide(fixtures.secretary, new DecideItem(
                        Ids.next(), item, Outcome.APPROVED_IN_PRINCIPLE, "wording", "reason", List.of())))
                .hasMessageContaining("meeting.outcome-changes");
        outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED_IN_PRINCIPLE));
        assertThat(state(proposal)).isEqualTo(ProposalState.REVIEW);
        fixtures.state(proposal, EAST, FINE);
        assertThat(outcomes.confirm(fixtures.secretary, new ConfirmItem(Ids.next(), item)).edition()).isEqualTo(2);
    }

    @Test
    void atTheDueDateSilenceCountsAsTheAlliancesRuleSays() {
        ProposalId proposal = fixtures.inReview(FINE);
        clock.advance(Duration.ofDays(10));
        steps.move(fixtures.secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
        assertThat(proposals.get(fixtures.secretary, proposal).consentingBySilence()).contains(EAST, WEST);
        assertThat(proposals.get(Actor.ANONYMOUS, proposal).consentingBySilence()).isEmpty();
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, MEMBERS.get(3)), proposal, ItemMode.POSITIONS);
        ItemDetails closed = outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED));
        assertThat(tally(closed).bySilence()).hasSize(3);
        assertThat(closed.edition()).isEqualTo(2);
    }

    @Test
    void inAVoteOnlyWhatIsSaidInTheRoomCounts() {
        ProposalId proposal = fixtures.inReview(FINE);
        clock.advance(Duration.ofDays(10));
        steps.move(fixtures.secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), proposal, ItemMode.VOTE);
        vote(NORTH, item, 0, Choice.AGREE);
        assertThat(outcomes.weigh(fixtures.secretary, item, Outcome.APPROVED).bySilence()).isEmpty();
        assertThatThrownBy(() -> outcomes.decide(fixtures.secretary, outcome(item, Outcome.APPROVED)))
                .hasMessageContaining("meeting.no-agreement");
    }

    @Test
    void aMeetingIsChangedUntilItBegins() {
        MeetingId id = meetings.convene(fixtures.secretary, new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "", now.instant(), null));
        Instant later = now.instant().plus(Duration.ofDays(3));
        meetings.change(fixtures.secretary, new ChangeMeeting(Ids.next(), id, "第二次会议", "松磴", "", later));
        assertThat(meetings.get(fixtures.secretary, id).summary().place()).isEqualTo("松磴");
        assertThatThrownBy(() -> meetings.change(actor(Role.DELEGATE, NORTH), new ChangeMeeting(Ids.next(), id, "t", "p", "", later)))
                .hasMessageContaining("role-not-held");
        meetings.move(fixtures.secretary, new MoveMeeting(Ids.next(), id, MeetingStage.IN_SESSION));
        assertThatThrownBy(() -> meetings.change(fixtures.secretary, new ChangeMeeting(Ids.next(), id, "t", "p", "", later)))
                .hasMessageContaining("meeting.has-begun");
    }

    @Test
    void aMeetingIsNotPlannedForThePastNorJoinedByAScript() {
        Instant past = now.instant().minus(Duration.ofDays(2));
        assertThatThrownBy(() -> meetings.convene(fixtures.secretary, new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "", past, null)))
                .hasMessageContaining("meeting.in-the-past");
        for (String link : List.of("javascript:alert(1)", "data:text/html,x", "meet", "https:", "ht tp://x")) {
            assertThatThrownBy(() -> meetings.convene(fixtures.secretary,
                    new ConveneMeeting(Ids.next(), "联席会议", "乌岭", link, now.instant(), null))).hasMessageContaining("meeting.bad-link");
        }
        meetings.convene(fixtures.secretary, new ConveneMeeting(Ids.next(), "联席会议", "乌岭", "https://meet.example/1", now.instant(), null));
    }

    @Test
    void onlyTheMembersOwnDelegateVotesForIt() {
        UUID item = fixtures.openItem(fixtures.meeting(), null, ItemMode.VOTE);
        var forged = new CastVote(Ids.next(), NORTH, item, 0, Choice.AGREE, "");
        assertThatThrownBy(() -> votes.cast(actor(Role.DELEGATE, EAST), forged)).hasMessageContaining("role-not-held");
        assertThatThrownBy(() -> votes.cast(actor(Role.PLANNER, NORTH), forged)).hasMessageContaining("role-not-held");
        assertThatThrownBy(() -> votes.cast(fixtures.secretary, forged)).hasMessageContaining("role-not-held");
        assertThatThrownBy(() -> vote(WATCH, item, 0, Choice.AGREE)).hasMessageContaining("meeting.not-a-member");
    }

    @Test
    void whoVotesInTheRoomIsThere() {
        MeetingId meeting = fixtures.meeting(NORTH);
        UUID item = fixtures.openItem(meeting, null, ItemMode.VOTE);
        vote(EAST, item, 0, Choice.AGREE);
        votes.recordPaper(fixtures.secretary, paper(item, "scan-7.pdf"));
        assertThat(meetings.get(fixtures.secretary, meeting).present()).containsExactlyInAnyOrder(NORTH, EAST);
    }

    @Test
    void theSecretaryRecordsAPaperVoteOnlyWithItsScan() {
        UUID item = fixtures.openItem(fixtures.meeting(), null, ItemMode.VOTE);
        assertThatThrownBy(() -> votes.recordPaper(fixtures.secretary, paper(item, "")))
                .hasMessageContaining("meeting.paper-without-scan");
        assertThat(votes.recordPaper(fixtures.secretary, paper(item, "scan-7.pdf")).scan()).isEqualTo("scan-7.pdf");
    }

    @Test
    void aVoteChangesUntilTheItemClosesAndEveryVersionIsKept() {
        UUID item = fixtures.openItem(fixtures.meeting(NORTH, EAST, WEST), null, ItemMode.VOTE);
        vote(NORTH, item, 0, Choice.OBJECT);
        vote(NORTH, item, 1, Choice.AGREE);
        assertThat(votes.history(fixtures.secretary, item)).extracting(VoteRecord::choice)
                .containsExactly(Choice.OBJECT, Choice.AGREE);
        outcomes.decide(fixtures.secretary, outcome(item, Outcome.SUSPENDED));
        assertThatThrownBy(() -> vote(NORTH, item, 2, Choice.OBJECT)).hasMessageContaining("meeting.item-not-open");
    }

    @Test
    void ofTwoSimultaneousVotesForOneMemberOneIsRefused() throws Exception {
        UUID item = fixtures.openItem(fixtures.meeting(), null, ItemMode.VOTE);
        Callable<Boolean> attempt = () -> {
            try {
                vote(NORTH, item, 0, Choice.AGREE);
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> done = threads.invokeAll(List.of(attempt, attempt, attempt, attempt));
            long won = done.stream().filter(MeetingsTests::won).count();
            assertThat(won).isEqualTo(1);
        }
        assertThat(votes.history(fixtures.secretary, item)).hasSize(1);
    }

    @Test
    void thePublicSeesTotalsButNoNamesUnlessTheAllianceOptedIn() {
        MeetingId meeting = fixtures.meeting(NORTH, EAST, WEST);
        UUID item = fixtures.openItem(meeting, null, ItemMode.VOTE);
        vote(NORTH, item, 0, Choice.OBJECT);
        assertThat(meetings.publicDetails(Actor.ANONYMOUS, meeting).items().getFirst().tally()).isNull();
        outcomes.decide(fixtures.secretary, outcome(item, Outcome.REJECTED));
        PublicMeeting.Item shown = meetings.publicDetails(Actor.ANONYMOUS, meeting).items().getFirst();
        Decision tally = Objects.requireNonNull(shown.tally());
        assertThat(tally.object()).isEqualTo(1);
        assertThat(tally.standsAgainst()).isEmpty();
        assertThat(shown.votes()).isEmpty();
        assertThatThrownBy(() -> meetings.get(Actor.ANONYMOUS, meeting)).hasMessageContaining("access.sign-in");
    }

    private static Decision tally(ItemDetails item) {
        return Objects.requireNonNull(item.tally());
    }

    private static boolean won(Future<Boolean> attempt) {
        try {
            return attempt.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void vote(JurisdictionCode member, UUID item, int seen, Choice choice) {
        String reason = choice == Choice.OBJECT ? "too close to the well" : "";
        votes.cast(actor(Role.DELEGATE, member), new CastVote(Ids.next(), member, item, seen, choice, reason));
    }

    private static RecordPaperVote paper(UUID item, String scan) {
        return new RecordPaperVote(Ids.next(), WEST, item, 0, Choice.AGREE, "", scan);
    }

    private ProposalState state(ProposalId id) {
        return proposals.get(Actor.SYSTEM, id).summary().state();
    }
}
