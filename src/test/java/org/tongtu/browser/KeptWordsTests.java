package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;

/** What takes time to write is not lost when the session ends under somebody's hands. */
@BrowserTest
class KeptWordsTests {

    private static final String PLANNER = "planner.990121101";
    private static final String FORM = "/workspace/proposals/new";
    private static final String TITLE = "上游取水口迁建";

    @Autowired
    Browsers browsers;

    @Test
    void whoWasSignedOutFindsTheWordsAgain() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, FORM);
        Screens.write(page, "方案名称（中文）", TITLE);
        signOutInAnotherTab(page);
        Screens.button(page, "创建方案").click();
        page.waitForURL(url -> url.contains("/login"));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("您的登录已结束");
        Browsers.enter(page, PLANNER);
        page.navigate(browsers.address(FORM));
        assertThat(Screens.field(page, "方案名称（中文）")).hasValue(TITLE);
        Screens.button(page, "创建方案").click();
        assertThat(page.locator("vaadin-text-area[invalid]")).hasCount(1);
        assertThat(page.locator("vaadin-text-field[invalid]")).hasCount(0);
        page.context().close();
    }

    @Test
    void whoseBrowserForgotWhoTheyAreIsToldSoInTheirLanguage() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, FORM);
        Screens.write(page, "方案名称（中文）", TITLE);
        page.context().clearCookies();
        Screens.button(page, "创建方案").click();
        assertThat(page.locator(".v-system-error")).containsText("Cookie 已被清除");
        page.keyboard().press("Escape");
        page.waitForURL(url -> url.contains("/login"));
        Browsers.enter(page, PLANNER);
        page.navigate(browsers.address(FORM));
        assertThat(Screens.field(page, "方案名称（中文）")).hasValue(TITLE);
        page.context().close();
    }

    private void signOutInAnotherTab(Page page) {
        Page other = page.context().newPage();
        other.navigate(browsers.address("/workspace/account"));
        other.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("账号菜单")).last().click();
        other.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("退出登录")).click();
        other.waitForURL(url -> !url.contains("/workspace"));
        other.close();
    }

    @Test
    void whoLeavesTheFormOnPurposeFindsItEmpty() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, FORM);
        Screens.write(page, "方案名称（中文）", TITLE);
        Screens.link(page, "调整方案").click();
        page.waitForURL(url -> url.endsWith("/workspace/proposals"));
        page.navigate(browsers.address(FORM));
        assertThat(Screens.field(page, "方案名称（中文）")).isVisible();
        assertThat(Screens.field(page, "方案名称（中文）")).hasValue("");
        page.context().close();
    }
}
