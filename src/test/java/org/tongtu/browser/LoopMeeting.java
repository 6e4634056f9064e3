package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.tongtu.browser.LoopDraft.CORRIDOR;
import static org.tongtu.browser.LoopDraft.TITLE;
import static org.tongtu.browser.Screens.date;
import static org.tongtu.browser.Screens.finish;
import static org.tongtu.browser.Screens.hour;
import static org.tongtu.browser.Screens.isTold;
import static org.tongtu.browser.Screens.link;
import static org.tongtu.browser.Screens.open;
import static org.tongtu.browser.Screens.pick;
import static org.tongtu.browser.Screens.press;
import static org.tongtu.browser.Screens.search;
import static org.tongtu.browser.Screens.write;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.tongtu.browser.LoopRegion.Town;
import org.tongtu.testing.TestClock;

/** The members meet, vote from their own browsers, agree a new edition, sign the minutes and resolve who does what. */
record LoopMeeting(LoopPeople people, LoopRegion region, TestClock clock, String proposal) {

    private static final String TYPED_AND_NOT_SAVED = "廊道宽度以放样为准。";
    private static final String MEETING = "界河廊道专题会";

    void agree() {
        Page office = people.secretary("/proposals/" + proposal);
        open(office, "提请联席会议审议");
        finish(office, "提请审议");
        String meeting = convene(office);
        List<Town> present = List.of(region.first(), region.second(), region.third());
        present.forEach(this::attend);
        excuse(office, region.fourth());
        assertThat(office.locator("main")).containsText("到会 3/4，达到法定人数");
        vote(office, present);
        String edition = decide(office);
        publiclyShown(meeting, edition);
        open(office, "宣布散会");
        finish(office, "宣布散会");
        resolve(office);
        signMinutes(office, meeting, present);
    }

    private String convene(Page office) {
        office.navigate(office.url().replaceAll("/proposals/.*", "/meetings"));
        open(office, "召集会议");
        write(office, "标题", MEETING);
        write(office, "地点", region.first().name() + "三楼会议室");
        date(office, now());
        hour(office, "09:30");
        finish(office, "召集会议");
        office.waitForURL(Pattern.compile(".*/meetings/[0-9]+.*"));
        open(office, "添加议题");
        search(office, "方案或预警", TITLE);
        assertThat(office.getByLabel("标题").last()).hasValue(Pattern.compile(".*" + TITLE));
        pick(office, "会上表决");
        finish(office, "添加议题");
        assertThat(office.locator("article.card")).containsText(TITLE);
        for (String step : List.of("发出通知", "宣布开会")) {
            open(office, step);
            finish(office, step);
        }
        return office.url().replaceAll(".*/meetings/([0-9]+).*", "$1");
    }

    private LocalDateTime now() {
        return clock.instant().atZone(ZoneId.of("Asia/Shanghai")).toLocalDateTime();
    }

    private void attend(Town town) {
        Page delegate = people.delegate(town, "/meetings");
        link(delegate, MEETING).click();
        open(delegate, "登记" + town.name() + "的出席情况");
        write(delegate, "姓名、职务", town.name() + "负责人");
        finish(delegate, "登记");
    }

    private static void excuse(Page office, Town town) {
        open(office, "登记" + town.name() + "的出席情况");
        pick(office, "请假");
        write(office, "姓名、职务", town.name() + "办公室");
        finish(office, "登记");
    }

    /** Each from an own browser; the secretary's screen counts along without a reload. */
    private void vote(Page office, List<Town> present) {
        press(office, "开始审议");
        for (int said = 1; said <= present.size(); said++) {
            Page delegate = people.delegate(present.get(said - 1));
            press(delegate, "同意");
            isTold(delegate, "已记录：同意");
            assertThat(office.locator(".outcome-form")).containsText("同意 " + said + "，");
        }
        assertThat(office.locator(".outcome-form")).containsText("符合表决规则");
    }

    /** @return the number of the edition that came of it */
    private String decide(Page office) {
        write(office, "结论表述", "会议同意界河生态廊道方案。");
        open(office, "作出结论");
        finish(office, "作出结论");
        Locator made = office.getByText(Pattern.compile("已形成规划第 [0-9]+ 版"));
        assertThat(made).isVisible();
        assertThat(people.delegate(region.second()).locator("article.card")).containsText("会议同意");
        return made.innerText().replaceAll("\\D+", "");
    }

    private void publiclyShown(String meeting, String edition) {
        Page phone = people.resident("/proposals/" + proposal);
        assertThat(phone.locator("[aria-current=step]")).containsText("议定");
        people.resident("/plans/" + region.plan() + "/editions/" + edition);
        assertThat(phone.locator("main")).containsText(CORRIDOR);
        people.resident("/meetings/" + meeting);
        assertThat(phone.locator("main")).containsText("会议同意界河生态廊道方案");
    }

    private void resolve(Page office) {
        link(office, "会议纪要").click();
        open(office, "添加议定事项");
        write(office, "事项", "放样界河廊道边桩");
        search(office, "牵头单位", region.first().name());
        date(office, now().plusDays(60));
        finish(office, "添加议定事项");
        assertThat(office.locator("article.card")).containsText("放样界河廊道边桩");
    }

    private void signMinutes(Page office, String meeting, List<Town> present) {
        press(office, "生成纪要初稿");
        Locator wording = office.getByLabel(Pattern.compile("纪要正文"));
        wording.fill(wording.inputValue() + "\n" + TYPED_AND_NOT_SAVED);
        press(office, "送会签");
        for (Town town : present) {
            Page delegate = people.delegate(town, "/meetings/" + meeting + "/minutes");
            assertThat(delegate.locator("main")).containsText(TYPED_AND_NOT_SAVED);
            press(delegate, "会签（同意本稿文字）");
            assertThat(delegate.locator("main")).containsText(town.name() + " 已会签");
        }
        office.reload();
        open(office, "签发");
        write(office, "签发人", "秘书长");
        finish(office, "签发");
        open(office, "印发");
        write(office, "文号", "联席纪要〔2027〕1号");
        finish(office, "印发");
        Page phone = people.resident("/meetings/" + meeting);
        assertThat(phone.locator("main")).containsText("联席纪要〔2027〕1号");
        assertThat(phone.locator("main")).containsText("放样界河廊道边桩");
    }
}
