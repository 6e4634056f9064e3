package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;

/** Two planners, two browsers, one proposal: they see each other, nothing is overwritten, and nothing is lost. */
@BrowserTest
class CoEditingTests {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final JurisdictionCode LIUDU = JurisdictionCode.of("990221101");
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", Set.of(new Grant(Role.PLANNER, WULING)));
    private static final LocatorAssertions.HasTextOptions SOON = new LocatorAssertions.HasTextOptions().setTimeout(5_000);

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    private Bench wuling;
    private Bench liudu;

    @BeforeEach
    void openOneProposalTwice() {
        ProposalId id = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"),
                ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.of("共同编辑", "Editing together"),
                Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, LIUDU));
        wuling = Bench.open(browsers, "planner.990121101", id, "settlement", "柳渡");
        liudu = Bench.open(browsers, "planner.990221101", id, "settlement", "柳渡");
    }

    @AfterEach
    void close() {
        List.of(wuling, liudu).forEach(Bench::close);
    }

    @Test
    void whatOnePlannerSavesTheOtherSeesAtOnce() {
        wuling.rename("柳渡新村");
        assertThat(liudu.name()).hasText("柳渡新村", SOON);
        assertThat(wuling.badge()).hasAttribute("data-state", "saved");
        assertThat(liudu.at(".pe-people li")).hasCount(2);
    }

    @Test
    void blindEditsMeetInAConflictThatOneDecisionClosesForBoth() {
        liudu.page().context().setOffline(true);
        liudu.rename("柳渡之二");
        wuling.rename("柳渡之一");
        assertThat(wuling.badge()).hasAttribute("data-state", "saved");
        liudu.page().context().setOffline(false);
        Locator dialog = liudu.dialog();
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(".pe-sides li")).hasCount(4);
        assertThat(dialog.locator(".pe-sides")).containsText("柳渡之一");
        assertThat(dialog.locator(".pe-sides")).containsText("柳渡之二");
        assertThat(wuling.at(".pe-head .pe-danger")).isVisible();
        liudu.takeWhatWasKeptAside();
        assertThat(dialog).isHidden();
        assertThat(wuling.at(".pe-head .pe-danger")).isHidden();
        assertThat(wuling.name()).hasText("柳渡之二");
    }

    @Test
    void whatIsDrawnWithoutANetworkIsSavedWhenItIsBack() {
        Locator lost = wuling.at("vaadin-connection-indicator[offline]");
        wuling.page().context().setOffline(true);
        wuling.rename("断网时改的名");
        assertThat(wuling.badge()).hasAttribute("data-state", "unsaved");
        assertThat(lost).hasCount(1);
        wuling.page().context().setOffline(false);
        assertThat(wuling.badge()).hasAttribute("data-state", "saved");
        assertThat(liudu.name()).hasText("断网时改的名");
        assertThat(lost).hasCount(0);
    }

    @Test
    void anUnsentChangeSurvivesAReload() {
        wuling.page().route("**/operations", route -> route.abort());
        wuling.rename("重新打开以后");
        assertThat(wuling.badge()).hasAttribute("data-state", "unsaved");
        wuling.page().unroute("**/operations");
        wuling.page().reload();
        assertThat(liudu.name()).hasText("重新打开以后");
        assertThat(wuling.badge()).hasAttribute("data-state", "saved");
    }
}
