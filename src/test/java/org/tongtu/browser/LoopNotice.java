package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tongtu.browser.LoopDraft.TITLE;
import static org.tongtu.browser.Screens.answer;
import static org.tongtu.browser.Screens.date;
import static org.tongtu.browser.Screens.finish;
import static org.tongtu.browser.Screens.isRefused;
import static org.tongtu.browser.Screens.isTold;
import static org.tongtu.browser.Screens.link;
import static org.tongtu.browser.Screens.open;
import static org.tongtu.browser.Screens.pick;
import static org.tongtu.browser.Screens.press;
import static org.tongtu.browser.Screens.select;
import static org.tongtu.browser.Screens.write;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.tongtu.browser.LoopRegion.Town;
import org.tongtu.testing.TestClock;

/** The members state their positions, the public is asked, a resident speaks and is answered point by point. */
record LoopNotice(LoopPeople people, LoopRegion region, TestClock clock, String proposal) {

    void hear() {
        List.of(region.first(), region.second(), region.third()).forEach(this::state);
        Page office = people.secretary("/proposals/" + proposal);
        recordPaper(office);
        announce(office);
        extend(office);
        List<String> receipt = speak();
        clock.advance(Duration.ofDays(40));
        answerBoth();
        read(receipt);
    }

    private void state(Town town) {
        Page delegate = people.delegate(town, "");
        link(delegate, TITLE).click();
        open(delegate, "表明意见");
        pick(delegate, "无意见");
        finish(delegate, "确认");
        isTold(delegate, "已记录" + town.name());
    }

    /** The fourth town sent a signed paper. */
    private void recordPaper(Page office) {
        open(office, "登记书面意见");
        select(office, "成员单位", region.fourth().name());
        pick(office, "无意见");
        write(office, "扫描件文件名或文号", "复函〔2026〕17号.pdf");
        finish(office, "确认");
    }

    /** Too short a notice is refused and its words stay; the dialog may lie open for a while before it is sent. */
    private void announce(Page office) {
        open(office, "发布公示");
        Assertions.assertThat(Axe.look(office, "announcing")).isEmpty();
        write(office, "标题（英文）", "Corridor along the border river");
        write(office, "一段通俗说明（英文）", "The woods on both banks become one.");
        assertThat(office.locator(".window-table")).containsText("30 天（自然日）");
        assertThat(office.locator(".closing-field")).containsText("不得早于");
        date(office, day(10));
        assertThat(office.locator(".closing-field")).containsText("协同区规定不少于 30 天");
        answer(office, "现在公示");
        isRefused(office, "协同区规定不少于 30 天");
        date(office, day(31));
        clock.advance(Duration.ofMinutes(3));
        finish(office, "现在公示");
        isTold(office, "公示已经开始");
        assertThat(office.locator("[aria-current=step]")).containsText("公示征求意见");
    }

    private void extend(Page office) {
        open(office, "延长公示");
        answer(office, "延长");
        isRefused(office, "请用中文和英文写明延长公示的理由");
        write(office, "理由（中文）", "农忙时节，请大家从容看图。");
        write(office, "理由（英文）", "It is harvest time.");
        finish(office, "延长");
        isTold(office, "公示已延长");
    }

    private LocalDateTime day(int ahead) {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime().plusDays(ahead);
    }

    /** Plain forms: no script runs on this phone, so that its keys are pressed as a keyboard does. */
    private List<String> speak() {
        Page phone = people.resident("/");
        link(phone, TITLE).press("Enter");
        assertThat(phone.locator("main")).containsText("农忙时节");
        link(phone, "我要提意见").press("Enter");
        phone.locator("input[name=stance]").first().check();
        point(phone, 1, "廊道要绕开村口的老桥。");
        phone.locator("button[value=add]").press("Enter");
        point(phone, 2, "种树请用本地树种。");
        phone.locator("select[name=village]").selectOption("town:" + region.first().code());
        clock.advance(Duration.ofMinutes(1));
        phone.locator("button[value=check]").press("Enter");
        assertThat(phone.locator("main")).containsText("本地树种");
        phone.locator("button[value=send]").press("Enter");
        Locator codes = phone.locator(".receipt .code");
        assertThat(codes.first()).isVisible();
        return codes.allInnerTexts();
    }

    private static void point(Page phone, int number, String words) {
        phone.locator("input[name=topic" + number + "]").first().check();
        phone.locator("textarea[name=text" + number + "]").fill(words);
    }

    private void answerBoth() {
        Page desk = people.planner(region.first(), "");
        link(desk, TITLE).click();
        reply(desk, "老桥", "采纳", "廊道在老桥处收窄，避让桥头两侧各二十米。");
        reply(desk, "本地树种", "部分采纳", "以本地树种为主，堤岸段按防洪要求选种。");
        assertThat(desk.locator(".adoption-table")).containsText("部分采纳");
    }

    private static void reply(Page desk, String about, String outcome, String reason) {
        assertThat(desk.locator(".answer-form .point-words")).containsText(about);
        pick(desk, outcome);
        write(desk, "理由", reason);
        press(desk, "公布答复");
        isTold(desk, "已答复");
    }

    private void read(List<String> receipt) {
        Page phone = people.resident("/statements");
        phone.locator("#receipt").fill(receipt.get(0));
        phone.locator("#secret").fill(receipt.get(1));
        phone.locator("main button[type=submit]").press("Enter");
        assertThat(phone.locator("main")).containsText("避让桥头");
        assertThat(phone.locator("main")).containsText("以本地树种为主");
    }
}
