package org.tongtu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Chromium for tests: each person is a context of its own, with its language, screen and session. */
@Component
public class Browsers implements DisposableBean {

    /** How somebody looks at the portal. */
    public record Screen(String language, int width, int height, boolean dark, boolean scripts) {

        public static final Screen DESK = new Screen("zh", 1440, 900, false, true);
        public static final Screen PHONE = new Screen("zh", 390, 844, false, true);
        public static final Screen OLD_PHONE = new Screen("zh", 360, 740, false, false);

        public Screen in(String other) {
            return new Screen(other, width, height, dark, scripts);
        }

        public Screen atNight() {
            return new Screen(language, width, height, true, scripts);
        }
    }

    /** Long enough for a busy machine; whoever is gone is gone after 20 seconds. */
    private static final int PATIENCE = 60_000;

    private final Environment environment;
    private final Playwright playwright;
    private final Browser browser;

    Browsers(Environment environment) {
        this.environment = environment;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getenv().getOrDefault("TONGTU_BROWSER", "/usr/bin/chromium")))
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }

    /** Whether the front end was built into the classes under test. */
    public static boolean isBundleBuilt() {
        return Browsers.class.getResource("/META-INF/VAADIN/webapp/index.html") != null;
    }

    public String address(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** Somebody who has not signed in. */
    public Page open(Screen screen, String path) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale(screen.language().equals("en") ? "en-GB" : "zh-CN")
                .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(screen.scripts()));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(address(path));
        return page;
    }

    /** One of the demo's people, signed in: {@code planner.990121101}, {@code secretary} … */
    public Page signIn(String person, Screen screen, String path) {
        Page page = open(screen, "/login?lang=" + screen.language());
        enter(page, person);
        page.navigate(address(path));
        return page;
    }

    /** Signs in on the page that asks for it. */
    static void enter(Page page, String person) {
        page.fill("input[name=username]", person + "@demo.local");
        page.fill("input[name=password]", "tongtu-demo");
        page.locator("form:has(input[name=password]) button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("/workspace"));
    }

    @Override
    public void destroy() {
        browser.close();
        playwright.close();
    }
}
