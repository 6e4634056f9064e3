package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.jurisdiction.Alliances;
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
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Proposals;
import tools.jackson.databind.JsonNode;

/** The workspace believes nothing that a browser says about its buttons: which there are, which may be pressed, and whose. */
@BrowserTest
class ForgedCallsTests {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", Set.of(new Grant(Role.PLANNER, WULING)));

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    @Autowired
    Alliances alliances;

    private ProposalId id;
    private Page page;
    private ForgedCalls forged;

    @BeforeEach
    void openOnesOwnProposal() {
        id = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"),
                ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.of("伪造的点击", "Forged clicks"),
                Localized.of("试验", "Trial"), null));
        page = signIn("planner.990121101");
        forged = new ForgedCalls(page);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private Page signIn(String person) {
        Page opened = browsers.signIn(person, Screen.DESK, "/workspace/proposals/" + id);
        opened.locator(".pe-saved[data-state=saved]").waitFor();
        return opened;
    }

    private ProposalDetails proposal() {
        return proposals.get(PLANNER, id);
    }

    private void press(String button) {
        page.locator("vaadin-button", new Page.LocatorOptions().setHasText(button)).last().click();
    }

    /** The dialog that withdraws the proposal, all filled in; returns the click that would do it, which the server never hears. */
    private JsonNode lastClickOfAWithdrawal() {
        press("撤回方案");
        dialog().locator("textarea").fill("不再需要");
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> page.keyboard().press("Tab"));
        return forged.swallow(() -> dialog().locator("vaadin-button[theme~=primary]").click());
    }

    private Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    private void leaveTheDialog() {
        press("取消");
        assertThat(dialog()).hasCount(0);
    }

    @Test
    void aClickOnAButtonThatIsNoLongerThereChangesNothing() {
        JsonNode click = lastClickOfAWithdrawal();
        leaveTheDialog();
        forged.instead(click.get("rpc"), () -> press("撤回方案"));
        assertThat(proposal().summary().state()).isEqualTo(ProposalState.DRAFT);
    }

    @Test
    void aClickOnAViewThatWasLeftChangesNothing() {
        JsonNode click = lastClickOfAWithdrawal();
        leaveTheDialog();
        page.locator("vaadin-side-nav-item").nth(1).click();
        page.waitForURL(address -> address.endsWith("/map"));
        forged.instead(click.get("rpc"), () -> page.locator(".map-bar vaadin-button").first().click());
        assertThat(proposal().summary().state()).isEqualTo(ProposalState.DRAFT);
    }

    /** Only while its button is there is a click what it was meant to be: the others fail for no other reason. */
    @Test
    void theSameClickOnTheButtonThatIsThereWithdraws() {
        JsonNode click = lastClickOfAWithdrawal();
        forged.instead(click.get("rpc"), () -> press("取消"));
        assertThat(proposal().summary().state()).isEqualTo(ProposalState.WITHDRAWN);
    }

    @Test
    void aDisabledButtonThatTheBrowserEnablesDoesNothing() {
        alliances.get(PLANNER).members().stream().filter(code -> !code.equals(WULING)).forEach(code ->
                proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, code)));
        page.reload();
        press("邀请成员单位共同编辑");
        Locator confirm = dialog().locator("vaadin-button[theme~=primary][disabled]");
        confirm.waitFor();
        Request call = page.waitForRequest(it -> it.url().contains("v-r=uidl") && it.postData().contains("\"click\""),
                () -> confirm.evaluate("button => { button.disabled = false; button.click(); }"));
        assertThat(call.response().status()).isEqualTo(200);
        assertThat(dialog()).hasCount(1);
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
    }

    @Test
    void aMessageOfAnotherPersonsPageIsRefused() {
        JsonNode click = lastClickOfAWithdrawal();
        Page other = signIn("planner.990221101");
        List<Integer> pages = List.of(0, 1, 2);
        pages.forEach(ui -> assertThat(new ForgedCalls(other).send(click, "/workspace/?v-r=uidl&v-uiId=" + ui))
                .doesNotContain("\"changes\":[{"));
        other.context().close();
        assertThat(proposal().summary().state()).isEqualTo(ProposalState.DRAFT);
    }
}
