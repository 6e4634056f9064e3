package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
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
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", java.util.Set.of(new Grant(Role.PLANNER, WULING)));
    private static final LocatorAssertions.HasTextOptions SOON = new LocatorAssertions.HasTextOptions().setTimeout(5_000);

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    private Page wuling;
    private Page liudu;

    @BeforeEach
    void openOneProposalTwice() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000); // a reloaded workbench takes its time on a busy machine
        ProposalId id = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"),
                ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.of("共同编辑", "Editing together"),
                Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, LIUDU));
        wuling = open("planner.990121101", id);
        liudu = open("planner.990221101", id);
    }

    @AfterEach
    void close() {
        List.of(wuling, liudu).forEach(page -> page.context().close());
    }

    private Page open(String person, ProposalId id) {
        Page page = browsers.signIn(person, Screen.DESK, "/workspace/proposals/" + id);
        page.setDefaultTimeout(60_000);
        page.locator(".pe-layer select").first().selectOption("settlement");
        return choose(page);
    }

    /** The first settlement of the list, the keyboard's way. */
    private static Page choose(Page page) {
        page.locator(".pe-panel input[type=search]").fill("柳渡");
        page.locator(".pe-list button").first().click();
        page.locator(".pe-feature input[name=name]").waitFor();
        return page;
    }

    private static void rename(Page page, String name) {
        page.locator(".pe-feature input[name=name]").fill(name);
        page.locator(".pe-form button[type=submit]").click();
    }

    private static Locator name(Page page) {
        return page.locator(".pe-feature h2");
    }

    private static Locator badge(Page page) {
        return page.locator(".pe-saved");
    }

    @Test
    void whatOnePlannerSavesTheOtherSeesAtOnce() {
        rename(wuling, "柳渡新村");
        assertThat(name(liudu)).hasText("柳渡新村", SOON);
        assertThat(badge(wuling)).hasAttribute("data-state", "saved");
        assertThat(liudu.locator(".pe-people li")).hasCount(2);
    }

    @Test
    void blindEditsMeetInAConflictThatOneDecisionClosesForBoth() {
        liudu.context().setOffline(true);
        rename(liudu, "柳渡之二");
        rename(wuling, "柳渡之一");
        assertThat(badge(wuling)).hasAttribute("data-state", "saved");
        liudu.context().setOffline(false);
        Locator dialog = liudu.locator(".pe-dialog");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(".pe-sides li")).hasCount(3);
        assertThat(dialog.locator(".pe-sides")).containsText("柳渡之一");
        assertThat(dialog.locator(".pe-sides")).containsText("柳渡之二");
        assertThat(wuling.locator(".pe-head .pe-danger")).isVisible();
        dialog.locator("button.pe-primary").nth(1).click();
        assertThat(dialog).isHidden();
        assertThat(wuling.locator(".pe-head .pe-danger")).isHidden();
        assertThat(name(wuling)).hasText("柳渡之二");
    }

    @Test
    void whatIsDrawnWithoutANetworkIsSavedWhenItIsBack() {
        wuling.context().setOffline(true);
        rename(wuling, "断网时改的名");
        assertThat(badge(wuling)).hasAttribute("data-state", "unsaved");
        wuling.context().setOffline(false);
        assertThat(badge(wuling)).hasAttribute("data-state", "saved");
        assertThat(name(liudu)).hasText("断网时改的名");
    }

    @Test
    void anUnsentChangeSurvivesAReload() {
        wuling.route("**/operations", route -> route.abort());
        rename(wuling, "重新打开以后");
        assertThat(badge(wuling)).hasAttribute("data-state", "unsaved");
        wuling.unroute("**/operations");
        wuling.reload();
        assertThat(name(liudu)).hasText("重新打开以后");
        assertThat(badge(wuling)).hasAttribute("data-state", "saved");
    }
}
