package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;

/** The towns are painted by an indicator, what is seen is saved under a name, and a colleague opens it by its link. */
@BrowserTest
class ThemeBrowserTests {

    private static final String PLANNER = "planner.990121101";

    @Autowired
    Browsers browsers;

    @Test
    void aThemeIsPaintedSavedAndOpenedByAColleague() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/map");
        Screens.press(page, "专题地图");
        page.locator(".theme-table tbody tr").first().waitFor();
        assertThat(page.locator(".theme-table tbody tr")).hasCount(4);
        String title = page.locator(".theme-legend h2").innerText();
        assertThat(page.locator("tongtu-map path.leaflet-interactive, tongtu-map svg path").first()).isAttached();
        Screens.select(page, "分级方法", "自定断点");
        Screens.write(page, "断点", "20; 10");
        Screens.isRefused(page, "不大于它前面的");
        Screens.write(page, "断点", "10; 20");
        assertThat(page.locator(".theme-legend")).containsText("自定断点，3 级");
        assertThat(Axe.look(page, "theme")).isEmpty();
        Screens.press(page, "地图视图");
        Screens.write(page, "名称", "分级试验");
        Screens.press(page, "保存视图");
        Locator link = page.locator(".view-list .view-name").first();
        assertThat(link).hasText("分级试验");
        assertThat(Axe.look(page, "views")).isEmpty();
        String address = String.valueOf(link.getAttribute("href"));
        page.context().close();
        Page other = browsers.signIn("secretary", Screen.DESK, "/workspace/" + address.substring(address.indexOf("view/")));
        other.locator(".theme-legend h2").waitFor();
        assertThat(other.locator(".theme-legend h2")).hasText(title);
        assertThat(other.locator(".theme-legend")).containsText("自定断点，3 级");
        other.context().close();
    }

    @Test
    void theOneMapComesBackWithItsLayersAndWhatIsGoneSaysSo() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/map?show=106.05,27.8,106.1,27.85~landuse:50,nowhere:100");
        Screens.isRefused(page, "1 个图层没有向您公开");
        Screens.press(page, "地图视图");
        Screens.write(page, "名称", "一个图层");
        Screens.press(page, "保存视图");
        copiesTheLink(page);
        page.locator(".view-list .view-name").first().click();
        page.waitForURL(Pattern.compile(".*/map\\?.*landuse.*"));
        assertThat(page.url()).doesNotContain("nowhere");
        Screens.goBack(page);
        Screens.open(page, "删除“一个图层”");
        Screens.finish(page, "删除视图");
        page.navigate(browsers.address("/workspace/view/00000000-0000-0000-0000-000000000000"));
        assertThat(page.locator(".empty-state")).containsText("打不开了");
        page.context().close();
    }

    private static void copiesTheLink(Page page) {
        page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");
        Screens.press(page, "复制“一个图层”的链接");
        Screens.isRefused(page, "/workspace/view/");
        page.evaluate("() => delete navigator.clipboard");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Screens.press(page, "复制“一个图层”的链接");
        Screens.isTold(page, "链接已复制");
        assertThat(page.evaluate("() => navigator.clipboard.readText()")).asString().contains("/workspace/view/");
    }

    @Test
    void lengthsOfTheWholePlanAreCountedByTown() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/statistics");
        page.locator(".statistics-result .analysis-table").first().waitFor();
        assertThat(page.locator(".statistics-result")).containsText("道路（长度）");
        assertThat(Axe.look(page, "statistics")).isEmpty();
        page.context().close();
    }
}
