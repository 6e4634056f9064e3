package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Plans;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;

/** The One map in real browsers: on a portal of its own, whose plan gets another edition. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=one-map")
class MapBrowserTests {

    private static final String MAP = "/workspace/map";

    /** Whether a tile on show has a pixel that is not empty. */
    private static final String INKED = """
            () => [...document.querySelectorAll('tongtu-map canvas.leaflet-tile-loaded')].filter((tile) => tile.width > 0).some((tile) => {
              const copy = document.createElement('canvas').getContext('2d');
              copy.drawImage(tile, 0, 0);
              return copy.getImageData(0, 0, 256, 256).data.some((value) => value > 0);
            })""";

    @Autowired
    private Browsers browsers;

    @Autowired
    private Plans plans;

    @Autowired
    private Editions editions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TransactionTemplate transaction;

    private Page page;

    @BeforeEach
    void open() {
        page = browsers.signIn("planner.990121101", Screen.DESK, MAP);
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void whatIsFoundByNameIsShownOnTheMap() {
        page.locator(".map-bar vaadin-button").nth(1).click();
        page.locator(".map-list vaadin-text-field input").fill("柳渡医院");
        page.locator(".map-list vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText("柳渡医院"))
                .first()
                .click();
        assertThat(page.locator(".map-feature h2")).hasText("禾渡县柳渡医院");
        assertThat(page.locator(".map-feature dl")).containsText("柳渡镇");
    }

    @Test
    void theKeyboardChoosesWhatLiesAtTheCentre() {
        page.locator("tongtu-map .leaflet-tile-loaded").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.locator("tongtu-map .tm-host").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-feature")).isVisible();
    }

    @Test
    void aWorkerDrawsTheMap() {
        page.waitForFunction(INKED);
        Assertions.assertThat(page.workers()).hasSize(1);
    }

    @Test
    void aBrowserWithoutWorkersThatDrawHasTheSameMap() {
        page.addInitScript("delete globalThis.OffscreenCanvas");
        page.reload();
        page.waitForFunction(INKED);
        Assertions.assertThat(page.workers()).isEmpty();
    }

    @Test
    void aBrowserThatCannotLoadTheWorkerHasTheSameMap() {
        page.route("**/tile-worker*", Route::abort);
        page.reload();
        page.waitForFunction(INKED);
        Assertions.assertThat(page.workers()).isEmpty();
    }

    @Test
    void openMapsLearnThatAnotherEditionCameIntoForce() {
        var people = List.of(page, browsers.signIn("delegate.990121101", Screen.DESK, MAP));
        people.forEach(each -> each.locator("tongtu-map .leaflet-tile-loaded").first().waitFor());
        PlanId plan = plans.list(Actor.SYSTEM).getFirst().id();
        int before = editions.current(Actor.SYSTEM, plan).number();
        agree(plan, before);
        for (Page each : people) {
            each.locator(".leaflet-control-zoom-out").click();
            assertThat(each.locator(".map-newer")).containsText("第 " + (before + 1) + " 版");
            each.waitForRequest(url -> url.url().contains("edition=" + (before + 1)),
                    () -> each.locator(".map-newer vaadin-button").click());
            assertThat(each.locator(".map-newer vaadin-button")).hasCount(0);
        }
    }

    private void agree(PlanId plan, int current) {
        var planner = new Actor(new AccountId(Ids.next()), "planner",
                Set.of(new Grant(Role.PLANNER, JurisdictionCode.of("990121101"))));
        ProposalId proposal = proposals.create(planner, new CreateProposal(Ids.next(), JurisdictionCode.of("990121101"), plan,
                ProposalPath.CORRECTION, Ground.ERROR_FOUND, Localized.of("新一版", "Another"), Localized.of("试验", "Trying"), null));
        transaction.executeWithoutResult(it -> editions.agree(Actor.SYSTEM,
                new AgreeEdition(Ids.next(), plan, current, proposal.number(), 0), List.of(), Set.of()));
    }
}
