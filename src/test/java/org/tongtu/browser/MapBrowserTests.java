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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

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
        page = browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN")).newPage();
        page.setDefaultTimeout(60_000);
        page.navigate("http://localhost:" + port + "/login");
        page.locator("#username").fill("planner.990121101@demo.local");
        page.locator("#password").fill("tongtu-demo");
        page.locator("#password").press("Enter");
        page.waitForURL(address -> address.contains("/workspace"));
        page.navigate("http://localhost:" + port + "/workspace/map");
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
}
