package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No pointer at all: arrows move the map, N brings a corner to its centre, space sets a vertex there, Enter finishes. */
@BrowserTest
class KeyboardDrawingTests extends EmptyLayer {

    private void begin(Locator tool) {
        tool.focus();
        page.keyboard().press("Enter");
        page.waitForTimeout(700); // the map scrolls into sight
    }

    private Locator tool(String name) {
        return page.locator(".pe-panel [data-tool=" + name + "]");
    }

    /** A vertex, then one step; for each of these. */
    private void walk(String... steps) {
        for (String step : steps) {
            page.keyboard().press("Space");
            page.keyboard().press(step);
            page.evaluate(MAP_RESTS);
        }
    }

    @Test
    void aShapeIsDrawn() {
        two.type(SQUARE);
        page.keyboard().press("Escape");
        begin(tool("draw-POLYGON"));
        walk("ArrowRight", "ArrowDown", "ArrowDown");
        page.keyboard().press("Backspace");
        walk("ArrowLeft", "ArrowUp");
        page.keyboard().press("Enter");
        assertThat(two.changed()).hasCount(2);
    }

    @Test
    void aPieceIsCutOut() {
        two.bothAt(SQUARE);
        String before = TwoPlanners.coordinates(page).inputValue();
        begin(page.locator(".pe-feature button").getByText("切除"));
        walk("ArrowRight", "ArrowDown", "ArrowLeft");
        page.keyboard().press("Enter");
        assertThat(TwoPlanners.coordinates(two.watching())).not().hasValue(before);
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(Pattern.compile(".*\\n\\n.*", Pattern.DOTALL));
    }

    private static final String MAP_RESTS = "() => new Promise(rests => { const { map } = document.querySelector('tongtu-map');"
            + " if (map._panAnim?._inProgress) map.once('moveend', () => rests()); else rests(); })";

    private void go(String step, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press(step);
            page.evaluate(MAP_RESTS);
        }
    }

    @Test
    void aShapeIsSplitByALine() {
        two.type(SQUARE);
        assertThat(two.changed()).hasCount(1);
        begin(page.locator(".pe-feature button").getByText("分割"));
        assertThat(page.locator(".pe-tools")).containsText("N 到最近的已有顶点");
        go("ArrowUp", 5);
        walk("ArrowDown");
        go("ArrowDown", 9);
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(two.changed()).hasCount(2);
        assertThat(page.locator(".pe-problems li")).hasCount(0);
    }

    /** As somebody does who sees the map: close to it by arrows, then from corner to corner until it is the one. */
    private void goToCorner(double longitude, double latitude) {
        List<Double> off = off(longitude, latitude);
        go(off.getFirst() > 0 ? "ArrowRight" : "ArrowLeft", (int) Math.round(Math.abs(off.getFirst()) / 80));
        go(off.getLast() > 0 ? "ArrowDown" : "ArrowUp", (int) Math.round(Math.abs(off.getLast()) / 80));
        for (int i = 0; i < 20 && off(longitude, latitude).stream().anyMatch(it -> Math.abs(it) > 1); i++) {
            go("n", 1);
        }
        assertThat(off(longitude, latitude)).allMatch(it -> Math.abs(it) <= 1);
    }

    /** How far a place lies right of and below the map's centre, in pixels. */
    private List<Double> off(double longitude, double latitude) {
        Object at = page.evaluate("([x, y]) => { const map = document.querySelector('tongtu-map').map, "
                + "at = map.latLngToContainerPoint([y, x]).subtract(map.getSize().divideBy(2)); return [at.x, at.y]; }", List.of(longitude, latitude));
        return ((List<?>) at).stream().map(it -> ((Number) it).doubleValue()).toList();
    }

    /** A square with a corner more to the east, which its drawing is to follow. */
    private static final String BULGED = "106.020 27.850\n106.030 27.850\n106.031 27.854\n106.030 27.858\n106.020 27.858";

    @Test
    void aDrawingFollowsAnEdgeFromCornerToCorner() {
        two.type(BULGED);
        assertThat(two.changed()).hasCount(1);
        begin(tool("draw-POLYGON"));
        goToCorner(106.03, 27.858);
        page.keyboard().press("Space");
        goToCorner(106.03, 27.85);
        page.keyboard().press("Space");
        page.keyboard().press("t");
        go("ArrowRight", 2);
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(two.changed()).hasCount(2);
        assertThat(TwoPlanners.coordinates(page)).hasValue(Pattern.compile("(?=.*106\\.031 27\\.854)(?=.*106\\.03 27\\.858)(?=.*106\\.03 27\\.85\\b).*", Pattern.DOTALL));
        assertThat(TwoPlanners.coordinates(page)).not().hasValue(Pattern.compile(".*106\\.02 .*", Pattern.DOTALL));
        assertThat(page.locator(".pe-problems li")).hasCount(0);
    }

    private void reach(String key, Locator wanted) {
        for (int i = 0; i < 60 && !(boolean) wanted.evaluate("it => it === document.activeElement"); i++) {
            page.keyboard().press(key);
        }
        assertThat(wanted).isFocused();
    }

    @Test
    void severalAreChosenAndChangedInOne() {
        two.type(SQUARE);
        two.type(EAST);
        assertThat(page.locator(".pe-list .pe-changed")).hasCount(2);
        page.locator(".pe-panel input[type=search]").focus();
        reach("Tab", page.locator(".pe-list li:has(.pe-changed) input[type=checkbox]:not(:checked)"));
        page.keyboard().press("Space");
        assertThat(page.locator(".pe-several h2")).hasText("已选 2 个要素");
        reach("Shift+Tab", page.locator(".pe-several input[name=name]"));
        page.keyboard().insertText("松柳产业园");
        page.keyboard().press("Enter");
        assertThat(two.watching().locator(".pe-list .pe-name", new Page.LocatorOptions().setHasText("松柳产业园"))).hasCount(2);
    }

    @Test
    void aLengthIsMeasured() {
        begin(tool("measure-LINE"));
        walk("ArrowRight", "ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator(".pe-figures")).containsText(Pattern.compile("长 [\\d.,]+ "));
        assertThat(two.changed()).hasCount(0);
    }

    @Test
    void aCopyLiesBesideItsOriginal() {
        two.type(SQUARE);
        begin(page.locator(".pe-feature button").getByText("复制"));
        assertThat(two.changed()).hasCount(2);
        assertThat(TwoPlanners.coordinates(page)).not().hasValue(Pattern.compile("^106\\.02 27\\.85\n.*", Pattern.DOTALL));
    }
}
