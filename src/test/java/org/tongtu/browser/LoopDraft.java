package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tongtu.browser.Screens.answer;
import static org.tongtu.browser.Screens.button;
import static org.tongtu.browser.Screens.finish;
import static org.tongtu.browser.Screens.link;
import static org.tongtu.browser.Screens.open;
import static org.tongtu.browser.Screens.pick;
import static org.tongtu.browser.Screens.press;
import static org.tongtu.browser.Screens.search;
import static org.tongtu.browser.Screens.select;
import static org.tongtu.browser.Screens.tick;
import static org.tongtu.browser.Screens.write;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.tongtu.browser.LoopRegion.Place;

/** Two planners of different members draw one proposal, collide once, decide it, and submit. */
record LoopDraft(LoopPeople people, LoopRegion region) {

    static final String TITLE = "界河生态廊道";
    static final String CORRIDOR = "界河廊道";
    static final String INDICATOR = "GH-09";

    /** @return the proposal's number */
    String make() {
        Page first = people.planner(region.first(), "/proposals");
        String number = create(first);
        open(first, "邀请成员单位共同编辑");
        tick(first, region.second().name());
        finish(first, "邀请");
        Page second = people.planner(region.second(), "/proposals");
        link(second, TITLE).click();
        draw(first);
        reshape(second, first);
        collide(first, second);
        setTarget(first);
        open(first, "提交征求成员单位意见");
        finish(first, "提交");
        assertThat(button(first, "提交征求成员单位意见")).isHidden();
        assertThat(second.locator("[aria-current=step]")).containsText("征求成员单位意见");
        return number;
    }

    private static String create(Page page) {
        link(page, "新建方案").click();
        pick(page, "局部调整 — 局部修改，须公示");
        select(page, "调整依据", "评估表明确需修改");
        write(page, "方案名称（中文）", TITLE);
        write(page, "调整理由（中文）", "界河两岸的林地在县界断开，连成一条廊道。");
        press(page, "创建方案");
        page.waitForURL(Pattern.compile(".*/proposals/[0-9]+.*"));
        return page.url().replaceAll(".*/proposals/([0-9]+).*", "$1");
    }

    private void draw(Page page) {
        page.locator(".pe-layer select").first().selectOption("corridor");
        press(page, "画面");
        List<Place> ring = region.corners();
        ring.forEach(corner -> click(page, corner));
        click(page, ring.getFirst());
        page.locator(".pe-feature input[name=name]").fill(CORRIDOR);
        page.locator(".pe-form button[type=submit]").click();
        assertThat(page.locator(".pe-feature h2")).hasText(CORRIDOR);
        assertThat(page.locator(".pe-saved")).hasAttribute("data-state", "saved");
    }

    private static void click(Page page, Place place) {
        page.locator("tongtu-map").scrollIntoViewIfNeeded();
        var at = (List<?>) page.evaluate("""
                ([latitude, longitude]) => {
                  const map = document.querySelector('tongtu-map').map;
                  const point = map.latLngToContainerPoint([latitude, longitude]);
                  const box = map.getContainer().getBoundingClientRect();
                  return [box.left + point.x, box.top + point.y];
                }""", List.of(place.latitude(), place.longitude()));
        page.mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    }

    /** The second planner finds the corridor in the list, drags a corner, and the first sees it. */
    private static void reshape(Page second, Page first) {
        String before = coordinates(first).inputValue();
        second.locator(".pe-layer select").first().selectOption("corridor");
        second.locator(".pe-list button").filter(new Locator.FilterOptions().setHasText(CORRIDOR)).click();
        press(second, "改形状");
        Locator corner = second.locator(".marker-icon:not(.marker-icon-middle)").first();
        corner.scrollIntoViewIfNeeded();
        var box = corner.boundingBox();
        second.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        second.mouse().down();
        second.mouse().move(box.x - 12, box.y + 22, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        second.mouse().up();
        press(second, "完成");
        assertThat(coordinates(first)).not().hasValue(before);
        assertThat(first.locator(".pe-people li")).hasCount(2);
    }

    /** Neither sees the other move the same corner; nothing is overwritten until one of them has seen both. */
    private static void collide(Page first, Page second) {
        second.context().setOffline(true);
        String mine = moveFirstCorner(second, -0.003);
        assertThat(second.locator(".pe-saved")).hasAttribute("data-state", "unsaved");
        first.waitForResponse("**/operations", () -> moveFirstCorner(first, 0.003));
        second.context().setOffline(false);
        Locator dialog = second.locator(".pe-dialog");
        assertThat(dialog).isVisible();
        assertThat(dialog.locator(".pe-sides li")).hasCount(4);
        assertThat(first.locator(".pe-head .pe-danger")).isVisible();
        dialog.locator("input[type=radio]").nth(1).check();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("按所选处理")).click();
        assertThat(dialog).isHidden();
        assertThat(first.locator(".pe-head .pe-danger")).isHidden();
        assertThat(coordinates(first)).hasValue(Pattern.compile("^" + mine.replace(".", "\\.")));
    }

    /** The keyboard's way to move a corner: its line of coordinates. */
    private static String moveFirstCorner(Page page, double by) {
        if (!coordinates(page).isVisible()) {
            page.locator(".pe-feature summary").filter(new Locator.FilterOptions().setHasText("坐标（可直接输入）")).click();
        }
        String[] lines = coordinates(page).inputValue().split("\n", 2);
        String[] place = lines[0].split(" ");
        String moved = new Place(Math.round((Double.parseDouble(place[0]) + by) * 1e6) / 1e6, Double.parseDouble(place[1])).text();
        coordinates(page).fill(moved + "\n" + lines[1]);
        press(page, "按坐标更新图形");
        return moved;
    }

    private static Locator coordinates(Page page) {
        return page.locator(".pe-feature textarea");
    }

    private void setTarget(Page page) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("目标值")).click();
        open(page, "新增目标值");
        answer(page, "新增目标值");
        assertThat(page.locator("[slot=error-message]").getByText("请填写目标值")).isVisible();
        search(page, "指标", INDICATOR);
        select(page, "范围", region.first().name());
        write(page, "目标值", "20");
        write(page, "基期值", "10");
        finish(page, "新增目标值");
        assertThat(page.locator(".tab-content table")).containsText(region.first().name());
    }
}
