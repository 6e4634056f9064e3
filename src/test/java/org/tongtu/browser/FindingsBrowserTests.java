package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.standard.Severity;

/** What is found in an edition: narrowed, looked at on the map, followed to its own page, taken away, certified. */
@BrowserTest
class FindingsBrowserTests {

    private static final PlanId PLAN = new PlanId("chihe-2035");

    /** The colour in which the map outlines what is chosen. */
    private static final String MARK = "#111827";

    @Autowired
    Browsers browsers;

    @Autowired
    Findings findings;

    @Autowired
    Editions editions;

    @Test
    void theListIsNarrowedAndLeadsToAFindingsOwnPage() throws IOException {
        long open = count(it -> it.state() == FindingState.OPEN);
        long warnings = count(it -> it.state() == FindingState.OPEN && it.finding().severity() == Severity.WARN);
        Page page = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/findings");
        Locator count = page.locator("p[role=status]");
        assertThat(count).containsText("列出 " + open + " 项");
        choose(page, "级别", "警示");
        assertThat(count).containsText("列出 " + warnings + " 项");
        String table = csv(page);
        assertThat(table.lines().count()).isEqualTo(warnings + 1);
        page.locator(".finding-grid a").first().click();
        page.waitForURL(Pattern.compile(".*/findings/[0-9a-f-]{36}.*"));
        assertThat(page.locator("main")).containsText("自何时起");
        assertThat(page.locator("main")).containsText("首次发现");
        assertThat(page.locator("tongtu-map")).isVisible();
        page.context().close();
    }

    @Test
    void aLineThatIsChosenIsMarkedOnTheMap() {
        List<FindingDetails> listed = findings.list(Actor.SYSTEM, PLAN, latest(), FindingFilter.OPEN);
        int placed = IntStream.range(0, listed.size()).filter(line -> listed.get(line).finding().place() != null).findFirst().orElseThrow();
        Page page = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/findings");
        Locator row = page.locator(".finding-grid .quiet").nth(placed);
        row.waitFor();
        Locator mark = page.locator("tongtu-map path[stroke='" + MARK + "']");
        assertThat(mark).hasCount(0);
        row.click();
        assertThat(mark.first()).isVisible();
        page.waitForFunction("() => document.querySelector('vaadin-grid.finding-grid').selectedItems.length === 1");
        BoundingBox map = page.locator("tongtu-map").boundingBox();
        BoundingBox drawn = mark.first().boundingBox();
        assertThat(drawn.x).isBetween(map.x - drawn.width, map.x + map.width);
        assertThat(drawn.y).isBetween(map.y - drawn.height, map.y + map.height);
        page.context().close();
    }

    @Test
    void oneStandardTellsTheTrendAndTheCertificateIsForEverybody() {
        Page page = browsers.signIn("secretary", Screen.DESK, "/workspace/standard");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("合规概况")).click();
        assertThat(page.locator(".sparkline").first()).isVisible();
        page.context().close();
        Page anyone = browsers.open(Screen.PHONE, "/plans/chihe-2035/editions/2/certificate");
        assertThat(anyone.locator("h1")).hasText("合规证书");
        assertThat(anyone.locator(".digest").first()).hasText(Pattern.compile("[0-9a-f]{64}"));
        anyone.context().close();
    }

    private long count(Predicate<FindingDetails> wanted) {
        return findings.list(Actor.SYSTEM, PLAN, latest(), FindingFilter.ALL).stream().filter(wanted).count();
    }

    private int latest() {
        return editions.current(Actor.SYSTEM, PLAN).number();
    }

    private static void choose(Page page, String label, String value) {
        page.getByLabel(label).first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value).setExact(true)).click();
    }

    private static String csv(Page page) throws IOException {
        Download download = page.waitForDownload(() -> Screens.link(page, "CSV").click());
        return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
    }
}
