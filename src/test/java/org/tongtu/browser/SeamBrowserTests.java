package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;

/** Somebody walks along a border from stop to stop and has the road that stops there joined. */
@BrowserTest
class SeamBrowserTests {

    private static final String PLANNER = "planner.990121102";

    @Autowired
    Browsers browsers;

    @Test
    void aBorderIsWalkedAndARoadThatStopsIsJoined() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/map");
        Screens.press(page, "接边");
        page.locator(".border-table tbody tr").first().waitFor();
        assertThat(page.locator(".border-table tbody tr")).hasCount(5);
        assertThat(Axe.look(page, "seams")).isEmpty();
        Screens.link(page, "松磴镇—柳渡镇").click();
        Locator position = page.locator(".seam-position");
        assertThat(position).containsText("第 1 处");
        Screens.press(page, "下一处");
        assertThat(position).containsText("第 2 处");
        page.keyboard().press("ArrowRight");
        assertThat(position).containsText("第 3 处");
        page.keyboard().press("ArrowLeft");
        assertThat(position).containsText("第 2 处");
        page.keyboard().press("ArrowLeft");
        assertThat(position).containsText("第 1 处");
        page.keyboard().press("ArrowRight");
        assertThat(position).containsText("第 2 处");
        Screens.select(page, "类型", "道路中断");
        assertThat(page.locator(".stop-filters")).containsText("显示 1 处");
        page.locator(".stop-list vaadin-grid-cell-content").filter(new Locator.FilterOptions().setHasText("道路中断")).first().click();
        assertThat(page.locator(".stop-panel")).containsText("两侧相距");
        assertThat(page.locator(".stop-panel")).containsText("查看规则");
        assertThat(page.locator(".stop-side")).hasCount(2);
        assertThat(Axe.look(page, "seam")).isEmpty();
        Screens.press(page, "提出连接方案");
        page.waitForURL(Pattern.compile(".*/proposals/\\d+\\?thing=.*"));
        assertThat(page.locator("h1, h2").first()).containsText("连通松磴镇");
        page.context().close();
    }

    @Test
    void onlyThoseWithoutACounterpartAreShownAndAResidentProposesNothing() {
        Page page = browsers.signIn("resident1", Screen.PHONE, "/workspace/seams?border=990121102-990221101");
        page.locator(".seam-position").waitFor();
        Screens.tick(page, "只看对侧没有对应的");
        assertThat(page.locator(".stop-filters")).containsText(Pattern.compile("显示 \\d+ 处"));
        assertThat(Screens.button(page, "提出连接方案")).hasCount(0);
        page.context().close();
    }
}
