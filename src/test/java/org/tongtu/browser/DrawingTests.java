package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.proposal.Proposals;

/** Everything that one planner can do to the plan on the workbench, seen by the other planner's browser. */
@BrowserTest
class DrawingTests {

    /** About a kilometre square in Wuling, away from everything else. */
    private static final String SQUARE = "106.020 27.850\n106.030 27.850\n106.030 27.858\n106.020 27.858";

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    private TwoPlanners two;

    @BeforeEach
    void patience() {
    }

    private Page at(String layer) {
        two = TwoPlanners.at(browsers, proposals, layer);
        return two.acting();
    }

    @AfterEach
    void close() {
        two.close();
    }

    private static String before(Page page) {
        return TwoPlanners.coordinates(page).inputValue();
    }

    private void assertTheOtherSees(String before) {
        assertThat(TwoPlanners.coordinates(two.watching())).not().hasValue(before);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(TwoPlanners.coordinates(two.acting()).inputValue());
    }

    @Test
    void aPointDrawnOnTheMapAppearsForTheOther() {
        Page page = at("settlement");
        two.begin("画点");
        page.mouse().click(two.middleX() + 30, two.middleY() + 20);
        assertThat(page.locator(".pe-feature h2")).isVisible();
        assertThat(two.changedMark()).isVisible();
    }

    @Test
    void aShapeTypedAsCoordinatesAppearsForTheOther() {
        at("industry");
        two.bothAt(SQUARE);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(SQUARE.replace(".020", ".02").replace(".030", ".03").replace(".850", ".85"));
    }

    @Test
    void aReshapedShapeIsReshapedForTheOther() {
        Page page = at("industry");
        two.bothAt(SQUARE);
        String before = before(page);
        two.begin("改形状");
        BoundingBox corner = page.locator(".leaflet-marker-icon.marker-icon:not(.marker-icon-middle)").first().boundingBox();
        double x = corner.x + corner.width / 2;
        double y = corner.y + corner.height / 2;
        two.drag(x, y, x + (two.middleX() - x) / 2, y + (two.middleY() - y) / 2);
        TwoPlanners.press(page, "完成");
        assertTheOtherSees(before);
    }

    @Test
    void aMovedShapeIsMovedForTheOther() {
        Page page = at("industry");
        two.bothAt(SQUARE);
        String before = before(page);
        two.begin("移动");
        two.drag(two.middleX(), two.middleY(), two.middleX() + 60, two.middleY() + 40);
        TwoPlanners.press(page, "完成");
        assertTheOtherSees(before);
    }

    @Test
    void aPieceCutOutIsGoneForTheOther() {
        Page page = at("industry");
        two.bothAt(SQUARE);
        String before = before(page);
        two.begin("切除");
        for (int[] step : new int[][] {{-30, -30}, {30, -30}, {30, 30}, {-30, 30}, {-30, -30}}) {
            page.mouse().move(two.middleX() + step[0], two.middleY() + step[1]);
            page.mouse().click(two.middleX() + step[0], two.middleY() + step[1]);
            page.waitForTimeout(400); // two clicks in a row would be a double click, which ends the drawing
        }
        assertTheOtherSees(before);
    }

    @Test
    void aDeletedFeatureIsGoneForTheOther() {
        Page page = at("settlement");
        TwoPlanners.choose(page, "柳渡");
        TwoPlanners.choose(two.watching(), "柳渡");
        String name = two.watching().locator(".pe-feature h2").textContent();
        TwoPlanners.press(page, "删除");
        assertThat(two.watching().locator(".pe-feature")).isHidden();
        assertThat(two.watching().locator(".pe-list .pe-name", new Page.LocatorOptions().setHasText(name))).hasCount(0);
    }

    @Test
    void anAttributeSetByOneIsSetForTheOther() {
        Page page = at("settlement");
        TwoPlanners.choose(page, "柳渡");
        TwoPlanners.choose(two.watching(), "柳渡");
        page.locator(".pe-form input[name=population]").fill("4321");
        page.locator(".pe-form button[type=submit]").click();
        assertThat(two.watching().locator(".pe-form input[name=population]")).hasValue("4321");
    }

    @Test
    void whatOneTakesBackIsTakenBackForTheOther() {
        Page page = at("settlement");
        TwoPlanners.choose(page, "柳渡");
        TwoPlanners.choose(two.watching(), "柳渡");
        Locator other = two.watching().locator(".pe-feature h2");
        String name = other.textContent();
        page.locator(".pe-form input[name=name]").fill("改错了的名字");
        page.locator(".pe-form button[type=submit]").click();
        assertThat(other).hasText("改错了的名字");
        TwoPlanners.press(page, "撤销上一步");
        assertThat(other).hasText(name);
    }

    @Test
    void aTargetChangedByOneIsChangedForTheOther() {
        Page page = at("settlement");
        for (Page each : new Page[] {page, two.watching()}) {
            each.locator("vaadin-tab", new Page.LocatorOptions().setHasText("目标")).first().click();
            each.locator(".pe-targets tbody tr").first().waitFor();
            chooseOpenIndicator(each);
        }
        page.locator(".pe-figure").first().fill("77.5");
        page.locator(".pe-figure").first().press("Enter");
        assertThat(two.watching().locator(".pe-figure").first()).hasValue("77.5");
        assertThat(page.locator(".pe-saved")).hasAttribute("data-state", "saved");
    }

    /** The first indicator of which not everything was handed down. */
    private static void chooseOpenIndicator(Page page) {
        Locator choice = page.locator(".pe-targets select");
        for (Locator option : choice.locator("option").all()) {
            choice.selectOption(option.getAttribute("value"));
            page.waitForFunction("() => document.querySelector('.pe-targets [role=status]').textContent === ''");
            if (page.locator(".pe-figure").count() > 0) {
                return;
            }
        }
    }
}
