package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tongtu.browser.LoopDraft.INDICATOR;
import static org.tongtu.browser.Screens.field;
import static org.tongtu.browser.Screens.finish;
import static org.tongtu.browser.Screens.isTold;
import static org.tongtu.browser.Screens.link;
import static org.tongtu.browser.Screens.open;
import static org.tongtu.browser.Screens.press;
import static org.tongtu.browser.Screens.search;
import static org.tongtu.browser.Screens.write;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A figure is reported and verified by another; it is off the path agreed, and its warning starts the next proposal. */
record LoopMonitoring(LoopPeople people, LoopRegion region) {

    private static final String NAME = "湿地面积";

    void warn() {
        report();
        verify();
        Page planner = people.planner(region.first(), "/monitoring");
        Locator card = planner.locator("article.card").filter(new Locator.FilterOptions().setHasText(NAME)).first();
        assertThat(card).containsText("红色预警");
        card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("据此提出调整方案")).click();
        assertThat(planner.locator("main")).containsText("起因：红色预警 · 湿地面积");
        assertThat(field(planner, "调整理由（中文）")).hasValue(Pattern.compile("湿地面积.*7"));
        write(planner, "方案名称（中文）", "湿地补救");
        press(planner, "创建方案");
        assertThat(link(planner, "查看起因预警")).isVisible();
    }

    private void report() {
        Page planner = people.planner(region.first(), "/monitoring?tab=data");
        open(planner, "填报数据");
        search(planner, "指标", INDICATOR);
        write(planner, "时期", "2026");
        write(planner, "数值", "7");
        write(planner, "来源", "年度变更调查");
        finish(planner, "填报数据");
        isTold(planner, "请另一人核实");
    }

    private void verify() {
        Page delegate = people.delegate(region.first(), "/monitoring?tab=data");
        search(delegate, "指标", INDICATOR);
        press(delegate, "核实");
        isTold(delegate, "已核实");
    }
}
