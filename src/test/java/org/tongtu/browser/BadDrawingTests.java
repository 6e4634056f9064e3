package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing that cannot be taken is refused with words that help, and stays with its author, who mends it there. */
@BrowserTest
class BadDrawingTests extends EmptyLayer {

    private static final String CROSSED = "106.020 27.850\n106.030 27.858\n106.030 27.850\n106.020 27.858";

    @ParameterizedTest
    @CsvSource({
        "106.02 27.85;106.03 27.858;106.03 27.85;106.02 27.858, 自相交",
        "106.02 27.85;106.0200000005 27.85;106.02 27.8500000005, 过小",
    })
    void aBrokenDrawingStaysOnItsAuthorsScreenWithWhatIsWrong(String coordinates, String told) {
        two.type(coordinates.replace(';', '\n'));
        assertThat(page.locator(".pe-problems li")).containsText(told);
        assertThat(page.locator(".pe-feature h2")).isVisible();
        assertThat(page.locator(".pe-saved")).hasAttribute("data-state", "unsaved");
        assertThat(two.changed()).hasCount(0);
    }

    @Test
    void whoMendsARefusedDrawingHasItDrawn() {
        two.type(CROSSED);
        assertThat(page.locator(".pe-problems li")).hasCount(1);
        page.locator(".pe-feature summary").first().click();
        TwoPlanners.coordinates(page).fill(SQUARE);
        page.locator(".pe-feature details button").first().click();
        assertThat(two.changed()).hasCount(1);
        assertThat(page.locator(".pe-problems li")).hasCount(0);
        assertThat(page.locator(".pe-saved")).hasAttribute("data-state", "saved");
    }

    @Test
    void whatLiesOutsideTheWorldIsNotEvenTaken() {
        page.locator(".pe-typed summary").click();
        page.locator(".pe-typed textarea").fill("106.02 27.85\n206.03 27.85\n106.03 97.858");
        page.locator(".pe-typed .pe-primary").click();
        assertThat(page.locator(".pe-typed .pe-fault")).containsText("第 2 行“206.03 27.85”");
        assertThat(page.locator(".pe-typed textarea")).hasValue("106.02 27.85\n206.03 27.85\n106.03 97.858");
        assertThat(two.changed()).hasCount(0);
    }

    /** Above a million places there is no such thing as a slip of the hand: a file was pasted. */
    private void paste(Locator area) {
        area.evaluate("area => { area.value = Array.from({ length: 1e6 }, (_, i) => `${106 + i / 1e9} ${27 + (i % 7) / 1e9}`).join('\\n');"
                + " area.dispatchEvent(new Event('input', { bubbles: true })); }");
    }

    private void requireToldAndKept(String place) {
        assertThat(page.locator(place + " .pe-fault").last()).containsText("共有 1,000,001 个点（含各环的闭合点），一个图形最多 100,000 个");
        assertThat(page.locator(place + " textarea").evaluate("area => area.value.split('\\n').length")).isEqualTo(1_000_000);
    }

    @Test
    void aMillionVerticesAreNotTakenForANewShape() {
        page.locator(".pe-typed summary").click();
        paste(page.locator(".pe-typed textarea"));
        page.locator(".pe-typed .pe-primary").click();
        requireToldAndKept(".pe-typed");
        assertThat(two.changed()).hasCount(0);
    }

    @Test
    void aMillionVerticesAreNotTakenForAShapeThatIsThere() {
        two.bothAt(SQUARE);
        String before = TwoPlanners.coordinates(two.watching()).inputValue();
        page.locator(".pe-feature summary").first().click();
        paste(TwoPlanners.coordinates(page));
        page.locator(".pe-feature details button").first().click();
        requireToldAndKept(".pe-feature details");
        assertThat(TwoPlanners.coordinates(two.watching())).hasValue(before);
    }

    private Locator field(String name) {
        return page.locator(".pe-form input[name=" + name + "]");
    }

    private Locator fault(String name) {
        return page.locator(".pe-form > div", new Page.LocatorOptions().setHas(page.locator("input[name=" + name + "]"))).locator(".pe-fault");
    }

    private void save() {
        page.locator(".pe-form button[type=submit]").click();
    }

    private Locator named(String name) {
        return two.watching().locator(".pe-list .pe-name", new Page.LocatorOptions().setHasText(name));
    }

    @Test
    void whatIsNoNumberIsNotSavedAndStaysAsItWasTyped() {
        two.type(SQUARE);
        field("name").fill("北园");
        field("area_ha").pressSequentially("1e");
        save();
        assertThat(fault("area_ha")).containsText("“面积”只能填数字");
        assertThat(field("area_ha")).isFocused();
        assertThat(field("name")).hasValue("北园");
        assertThat(named("北园")).hasCount(0);
        field("area_ha").fill("87");
        assertThat(fault("area_ha")).isEmpty();
        save();
        assertThat(named("北园")).hasCount(1);
    }

    @Test
    void whatIsRequiredIsAskedForAndNothingIsLost() {
        two.type(SQUARE);
        field("chain").fill("铝土矿");
        save();
        assertThat(fault("name")).containsText("“名称”必填");
        assertThat(field("name")).hasAttribute("aria-invalid", "true");
        assertThat(field("chain")).hasValue("铝土矿");
        field("name").fill("南园");
        save();
        assertThat(named("南园")).hasCount(1);
        field("name").fill("");
        save();
        assertThat(fault("name")).containsText("“名称”必填");
        assertThat(named("南园")).hasCount(1);
    }

    @Test
    void anAttributesHelpIsReadWithItsField() {
        two.type(SQUARE);
        String help = page.locator(".pe-form input[name=area_ha]").getAttribute("aria-describedby");
        assertThat(page.locator("[id='" + help + "']")).containsText("椭球面");
        assertThat(page.locator(".pe-form input[name=name]")).hasAttribute("aria-required", "true");
    }
}
