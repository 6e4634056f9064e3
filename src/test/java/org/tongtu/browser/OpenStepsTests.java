package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tongtu.browser.RenamedTown.WULING;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.Topic;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.WithdrawProposal;
import org.tongtu.testing.TestClock;

/** A workbench that stands open says by itself what others made of the proposal: its next step, who may work on it. */
@BrowserTest
class OpenStepsTests {

    private static final Actor PLANNER = actor(new Grant(Role.PLANNER, WULING));
    private static final Actor SECRETARY = actor(new Grant(Role.SECRETARY, null));
    private static final String NEXT = "提请联席会议审议";

    @Autowired
    Browsers browsers;

    @Autowired
    RenamedTown town;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalSteps steps;

    @Autowired
    Positions positions;

    @Autowired
    Alliances alliances;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    TestClock clock;

    private static Actor actor(Grant grant) {
        return new Actor(new AccountId(Ids.next()), "test", Set.of(grant));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void theButtonComesOnWhenTheDateHasPassedAndThePointsAreAnswered() {
        ProposalId id = submitted();
        ConsultationId notice = announced(id);
        statements.give(Actor.ANONYMOUS, new GiveStatement(Ids.next(), notice, Stance.OPPOSE, WULING, "", 1, null,
                List.of(new PointGiven(Topic.ROAD, "请保留老地名", null, null))));
        clock.advance(Duration.between(clock.instant(), consultations.get(SECRETARY, notice).closesAt()).minusSeconds(30));
        Page page = browsers.signIn("secretary", Screen.DESK, "/workspace/proposals/" + id);
        assertThat(Screens.button(page, NEXT)).isDisabled();
        assertThat(page.locator(".guarded-step", new Page.LocatorOptions().setHasText(NEXT)).locator("li")).hasCount(2);
        assertThat(page.locator(".guarded-step", new Page.LocatorOptions().setHasText(NEXT)).locator("li")).hasCount(1);
        assertThat(Screens.button(page, NEXT)).isDisabled();
        var point = answers.list(SECRETARY, notice).getFirst().points().getFirst().id();
        answers.answer(SECRETARY, new AnswerPoint(Ids.next(), WULING, point, 0, Outcome.ADOPTED, "保留", null, null, null));
        assertThat(Screens.button(page, NEXT)).isEnabled();
        page.context().close();
        steps.withdraw(PLANNER, new WithdrawProposal(Ids.next(), WULING, id, "试过了"));
    }

    @Test
    void whoIsInvitedGetsTheToolsOnThePageThatIsOpen() {
        ProposalId id = town.draft(PLANNER, Localized.of("地名调整", "Another name"), Localized.of("地名有变", "It changed"));
        Page page = browsers.signIn("planner.990121102", Screen.DESK, "/workspace/proposals/" + id);
        assertThat(page.getByText("您可以查看，但不能编辑这个方案")).isVisible();
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, JurisdictionCode.of("990121102")));
        assertThat(Screens.button(page, "画面")).isVisible();
        page.context().close();
        steps.withdraw(PLANNER, new WithdrawProposal(Ids.next(), WULING, id, "试过了"));
    }

    private ConsultationId announced(ProposalId id) {
        return consultations.announce(SECRETARY, new AnnounceNotice(Ids.next(), id, clock.instant(), clock.instant().plus(Duration.ofDays(31)),
                Localized.of("地名调整", "Another name"), Localized.of("改一个地名。", "A place gets another name.")));
    }

    /** Every member has no objection. */
    private ProposalId submitted() {
        ProposalId id = town.submit(PLANNER, ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.of("地名调整", "Another name"),
                Localized.of("地名有变", "It changed"), "乌岭镇区（新）");
        alliances.get(Actor.SYSTEM).members().forEach(member -> positions.state(actor(new Grant(Role.DELEGATE, member)),
                new StatePosition(Ids.next(), member, id, 1, Position.NO_COMMENT, "")));
        return id;
    }
}
