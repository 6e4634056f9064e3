package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.Operations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The past of the demo's plan on screen: two moments on one map, the slider through them, a version brought back. */
@BrowserTest
class HistoryBrowserTests {

    private static final String PLANNER = "planner.990221101";
    private static final ProposalId WATER = new ProposalId(12);
    private static final int MINE_SHRINKS = 3;

    @Autowired
    Browsers browsers;

    @Autowired
    Operations operations;

    @Autowired
    JsonMapper json;

    @Test
    void theDemosFiguresAddUp() {
        Page page = browsers.open(Screen.DESK, "/");
        JsonNode difference = json.readTree(page.request().get(
                browsers.address("/api/v1/plans/chihe-2035/differences?from=e1&to=p12"),
                RequestOptions.create().setHeader("Authorization", "Bearer demo-" + PLANNER)).body());
        assertThat(difference.path("figures")).isNotEmpty();
        for (JsonNode sheet : difference.path("figures")) {
            for (String side : List.of("before", "after")) {
                double total = sheet.at("/total/total/" + side).asDouble();
                assertThat(sum(sheet.path("rows"), "/total/" + side)).isCloseTo(total, within(0.01 + total * 1e-9));
                assertThat(sum(sheet.at("/total/towns"), "/" + side)).isCloseTo(total, within(0.01 + total * 1e-9));
            }
        }
        page.context().close();
    }

    @Test
    void arrowKeysMoveTheLineBetweenTwoMoments() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/history?from=e1&to=p12&show=map");
        Locator line = page.locator(".tm-swipe input");
        assertThat(line).hasAttribute("aria-label", java.util.regex.Pattern.compile("第 1 版.*方案 12"));
        page.locator(".leaflet-swipe-pane .leaflet-tile-loaded").first().waitFor();
        String before = clip(page);
        line.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(line).hasValue("52");
        assertThat(clip(page)).isNotEqualTo(before);
        page.context().close();
    }

    @Test
    void theSliderShowsTheMapAfterEachChange() {
        var asked = new ArrayList<String>();
        Page page = browsers.signIn(PLANNER, Screen.PHONE, "/workspace");
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(browsers.address("/workspace/history/time?at=p12.1"));
        assertThat(page.locator(".history-stage h2")).containsText("第 1 次修改后");
        page.getByLabel("后一个时点").click();
        assertThat(page.locator(".history-stage h2")).containsText("第 2 次修改后");
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.contains("/moments/p12.2/layers/")));
        page.context().close();
    }

    @Test
    void aPlannerBringsAPastVersionBackIntoADraft() {
        String thing = operations.since(Actor.SYSTEM, WATER, MINE_SHRINKS - 1, 1).getFirst().writes().getFirst().thing().toString();
        long before = operations.head(Actor.SYSTEM, WATER).sequence();
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/history/things/" + thing + "?proposal=12");
        page.locator(".history-step vaadin-button").last().click();
        assertThat(page.locator("vaadin-dialog[opened] .change-cells")).containsText("42");
        Screens.finish(page, "写入方案");
        Screens.isTold(page, "已作为一次新的修改写入方案");
        page.waitForURL(url -> url.contains("/proposals/12"));
        assertThat(operations.head(Actor.SYSTEM, WATER).sequence()).isEqualTo(before + 1);
        page.context().close();
    }

    private static String clip(Page page) {
        return String.valueOf(page.locator(".leaflet-swipe-pane").evaluate("pane => pane.style.clipPath"));
    }

    private static double sum(JsonNode parts, String path) {
        double sum = 0;
        for (JsonNode part : parts) {
            sum += part.at(path).asDouble();
        }
        return sum;
    }
}
