package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.EndRole;
import org.tongtu.identity.GrantRole;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Role;

/** Somebody walks along a border from stop to stop and has the road that stops there joined. */
@BrowserTest
class SeamBrowserTests {

    private static final String PLANNER = "planner.990121102";

    private static final String OBSERVER = "observer.990221";

    @Autowired
    Browsers browsers;

    @Autowired
    Accounts accounts;

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

    @Test
    void aCountyBureauIsOfferedALinkInTheNameOfItsTown() {
        Actor bureau = accounts.findActor(Actor.SYSTEM, OBSERVER + "@demo.local").orElseThrow();
        UUID held = accounts.grant(Actor.SYSTEM, new GrantRole(Ids.next(), bureau.id(), Role.PLANNER, JurisdictionCode.of("990221"), null, null));
        try {
            Page page = browsers.signIn(OBSERVER, Screen.DESK, "/workspace/seams?border=990121102-990221101");
            Screens.select(page, "类型", "道路中断");
            assertThat(page.locator(".stop-filters")).containsText("显示 1 处");
            Screens.press(page, "下一处");
            assertThat(Screens.button(page, "提出连接方案")).isVisible();
            assertThat(page.locator(".stop-panel")).containsText("以柳渡镇的名义");
            page.context().close();
        } finally {
            accounts.endRole(Actor.SYSTEM, new EndRole(Ids.next(), held));
        }
    }
}
