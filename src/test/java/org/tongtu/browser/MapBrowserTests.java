package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;
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

/** The map in a real browser with the built-in demo; skipped where there is no browser or no bundle. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"tongtu.demo=true", "tongtu.region=classpath:region/chihe", "vaadin.productionMode=true"})
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(value = "hasBrowserAndBundle", disabledReason = "needs /usr/bin/chromium and a build with -Pbundle")
class MapBrowserTests {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path BUNDLE = Path.of("target/classes/META-INF/VAADIN/webapp/index.html");

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Editions editions;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TransactionTemplate transaction;

    private Playwright playwright;
    private Browser browser;
    private Page page;

    static boolean hasBrowserAndBundle() {
        return Files.exists(CHROMIUM) && Files.exists(BUNDLE);
    }

    @BeforeAll
    void start() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
    }

    @AfterAll
    void stop() {
        playwright.close();
    }

    @BeforeEach
    void signIn() {
        page = openMap("planner.990121101");
    }

    private Page openMap(String person) {
        Page page = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN")).newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username").fill(person + "@demo.local");
        page.locator("#password").fill("tongtu-demo");
        page.locator("#password").press("Enter");
        page.waitForURL(address -> address.contains("/workspace"));
        page.navigate("http://localhost:" + port + "/workspace/map");
        return page;
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
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        page.locator("tongtu-map .tm-host").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-feature")).isVisible();
    }

    @Test
    void openMapsLearnThatAnotherEditionCameIntoForce() {
        var people = List.of(page, openMap("delegate.990121101"));
        people.forEach(each -> each.locator("tongtu-map .leaflet-tile-loaded").first().waitFor());
        PlanId plan = plans.list(Actor.SYSTEM).getFirst().id();
        int before = editions.current(Actor.SYSTEM, plan).number();
        agree(plan, before);
        for (Page each : people) {
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
