package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;

/** What everybody reads of a proposal that was before the public, taken back to draft, and withdrawn. */
@PortalTest
class LastShownTests {

    @Autowired
    NoticeFixtures notices;

    @Autowired
    Consultations consultations;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalChanges changes;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Operations operations;

    private final Actor west = actor(Role.PLANNER, WEST);
    private final Actor secretary = actor(Role.SECRETARY);
    private final UUID redrawn = Ids.next();
    private ProposalId id = new ProposalId(1);
    private @Nullable ProposalDetails seen;
    private List<Change> diff = List.of();

    @BeforeEach
    void announce() {
        var notice = notices.notice(Duration.ofDays(30));
        id = notice.proposal();
        consultations.announce(secretary, notice);
        seen = proposals.get(Actor.ANONYMOUS, id);
        diff = changes.diff(Actor.ANONYMOUS, id);
    }

    @Test
    void whatIsRedrawnAndRewrittenInADraftIsNeverShown() {
        giveBack("请补充资金来源");
        redraw();
        withdraw();
        ProposalDetails shown = proposals.get(Actor.ANONYMOUS, id);
        assertThat(shown.summary().title()).isEqualTo(before().summary().title());
        assertThat(shown.summary().reason()).isEqualTo(before().summary().reason());
        assertThat(shown.summary().participants()).containsExactly(WEST);
        assertThat(shown.sequence()).isEqualTo(before().sequence());
        assertThat(shown.affected()).isEqualTo(before().affected());
        assertThat(changes.diff(Actor.ANONYMOUS, id)).isEqualTo(diff);
        assertThat(changes.after(Actor.ANONYMOUS, id).find(redrawn)).isEmpty();
        assertThat(proposals.find(Actor.ANONYMOUS, id)).contains(shown.summary());
        assertThat(proposals.list(Actor.ANONYMOUS)).contains(shown.summary());
    }

    @Test
    void whoLooksIntoDraftsReadsTheLastStroke() {
        giveBack("请补充资金来源");
        redraw();
        withdraw();
        assertThat(proposals.get(west, id).summary().title().zh()).isEqualTo("改写的标题");
        assertThat(changes.after(west, id).find(redrawn)).isPresent();
        assertThat(proposals.history(west, id).getLast().sequence()).isGreaterThan(before().sequence());
    }

    @Test
    void whatWasReturnedAndWithdrawnWithoutAStrokeStaysAsEverybodyReadIt() {
        giveBack("请补充资金来源");
        withdraw();
        assertThat(changes.diff(Actor.ANONYMOUS, id)).isEqualTo(diff).isNotEmpty();
        assertThat(proposals.get(Actor.ANONYMOUS, id).affected()).isEqualTo(before().affected()).isNotEmpty();
    }

    @Test
    void whatWasWithdrawnFromItsNoticeStaysAsEverybodyReadIt() {
        withdraw();
        assertThat(changes.diff(Actor.ANONYMOUS, id)).isEqualTo(diff);
        assertThat(proposals.history(Actor.ANONYMOUS, id)).isEqualTo(proposals.history(west, id));
    }

    @Test
    void stepsTakenOutOfSightAreNotToldButTheEndIs() {
        giveBack("请补充资金来源");
        redraw();
        steps.submit(west, new SubmitProposal(Ids.next(), WEST, id));
        giveBack("内部意见，不对外");
        withdraw();
        List<HistoryEntry> told = proposals.history(Actor.ANONYMOUS, id);
        assertThat(told).extracting(HistoryEntry::transition)
                .containsExactly(Transition.SUBMIT, Transition.OPEN_NOTICE, Transition.RETURN, Transition.WITHDRAW);
        assertThat(told).extracting(HistoryEntry::reason).doesNotContain("内部意见，不对外").contains("请补充资金来源", "资金没有落实");
        assertThat(told.getLast().sequence()).isEqualTo(before().sequence());
        assertThat(told.getLast().from()).isEqualTo(ProposalState.DRAFT);
        assertThat(proposals.history(west, id)).extracting(HistoryEntry::reason).contains("内部意见，不对外");
    }

    @Test
    void nobodyLearnsFromStepsThatCannotFollowWhatADraftHadBecome() {
        giveBack("请补充资金来源");
        redraw();
        withdraw();
        for (Transition transition : Transition.values()) {
            assertThatThrownBy(() -> steps.blockers(Actor.ANONYMOUS, id, transition))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo("proposal.wrong-state"));
        }
    }

    @Test
    void aDraftSaysNothingToThePublicNotEvenWhatIsMissing() {
        giveBack("请补充资金来源");
        assertThatThrownBy(() -> steps.blockers(Actor.ANONYMOUS, id, Transition.SUBMIT)).hasMessageContaining("proposal.unknown");
        assertThatThrownBy(() -> steps.blockers(actor(Role.RESIDENT), id, Transition.SUBMIT)).hasMessageContaining("proposal.unknown");
        assertThat(steps.blockers(west, id, Transition.SUBMIT)).isEmpty();
        assertThat(proposals.find(Actor.ANONYMOUS, id)).isEmpty();
    }

    private ProposalDetails before() {
        return Objects.requireNonNull(seen);
    }

    private void giveBack(String reason) {
        steps.move(secretary, new MoveProposal(Ids.next(), id, Transition.RETURN, reason));
    }

    private void withdraw() {
        steps.withdraw(west, new WithdrawProposal(Ids.next(), WEST, id, "资金没有落实"));
    }

    /** Another parcel, another title, another participant. */
    private void redraw() {
        operations.apply(west, operation(id, WEST, write(redrawn, Cell.ALIVE, "-", CellValue.TRUE),
                write(redrawn, Cell.GEOMETRY, "-", CellValue.of(box(111.02, 37.02, 111.03, 37.03))),
                write(redrawn, "class", "-", CellValue.of("0301"))));
        proposals.describe(west, new DescribeProposal(Ids.next(), WEST, id, Ground.EVALUATION_SHOWS_NEED,
                Localized.of("改写的标题", "Rewritten"), Localized.of("改写的理由", "Rewritten as well")));
        proposals.invite(west, new InviteMember(Ids.next(), WEST, id, SOUTH));
    }
}
