package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Drawing to measure: figures on the ellipsoid, metres of a zone, buffers, turning; and one change for several. */
@BrowserTest
class DrawingByFiguresTests extends EmptyLayer {

    @Test
    void oneChangeForSeveralIsOneOperation() {
        two.type(SQUARE);
        two.type(EAST);
        two.chooseBoth();
        page.locator(".pe-several input[name=name]").fill("松柳产业园");
        page.locator(".pe-several button[type=submit]").click();
        assertThat(two.watching().locator(".pe-list .pe-name", new Page.LocatorOptions().setHasText("松柳产业园"))).hasCount(2);
        page.locator(".pe-panel [data-tool=undo]").click();
        assertThat(two.watching().locator(".pe-list .pe-name", new Page.LocatorOptions().setHasText("松柳产业园"))).hasCount(0);
    }

    @Test
    void anAreaIsMeasuredWithoutChangingAnything() {
        two.begin("量面积");
        for (int[] step : new int[][] {{-60, -60}, {60, -60}, {60, 60}}) {
            two.click(two.middleX() + step[0], two.middleY() + step[1]);
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".pe-figures")).containsText(Pattern.compile("面积 [\\d.,]+ 公顷（[\\d.,]+ 亩） · 周长 [\\d.,]+ "));
        assertThat(page.locator(".pe-list .pe-changed")).hasCount(0);
    }

    @Test
    void aShapeTypedInMetresOfAZoneLiesWhereItBelongs() {
        two.type("35600400.0000 3082000.0000\n35601400.0000 3082000.0000\n35601400.0000 3083000.0000");
        assertThat(TwoPlanners.coordinates(page)).hasValue(Pattern.compile("106\\.02\\d* 27\\.8\\d*\\n.*", Pattern.DOTALL));
        assertThat(page.locator(".pe-feature .pe-kind").nth(1)).containsText(Pattern.compile("面积 (49\\.9|50|50\\.0)\\d* 公顷"));
    }

    @Test
    void aBufferIsANewFeatureOfTheChosenLayer() {
        two.type(SQUARE);
        page.locator(".pe-feature summary", new Page.LocatorOptions().setHasText("缓冲区")).click();
        page.locator(".pe-feature input[name=metres]").fill("50");
        TwoPlanners.press(page, "生成缓冲区");
        assertThat(two.changed()).hasCount(2);
    }

    @Test
    void aShapeIsTurnedByFigures() {
        two.bothAt(SQUARE);
        String before = TwoPlanners.coordinates(page).inputValue();
        page.locator(".pe-feature summary", new Page.LocatorOptions().setHasText("旋转、缩放")).click();
        page.locator(".pe-feature input[name=angle]").fill("30");
        TwoPlanners.press(page, "按数值变换");
        assertThat(TwoPlanners.coordinates(two.watching())).not().hasValue(before);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(TwoPlanners.coordinates(page).inputValue());
    }
}
