package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No pointer at all: arrows move the map, space sets a vertex at its centre, Enter finishes. */
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
            page.waitForTimeout(500); // the map glides
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
