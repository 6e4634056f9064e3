package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
        assertThat(page.locator(".pe-typed .pe-fault")).not().isEmpty();
        assertThat(page.locator(".pe-typed textarea")).hasValue("106.02 27.85\n206.03 27.85\n106.03 97.858");
        assertThat(two.changed()).hasCount(0);
    }

    @Test
    void anAttributesHelpIsReadWithItsField() {
        two.type(SQUARE);
        String help = page.locator(".pe-form input[name=area_ha]").getAttribute("aria-describedby");
        assertThat(page.locator("[id='" + help + "']")).containsText("椭球面");
        assertThat(page.locator(".pe-form input[name=name]")).hasAttribute("aria-required", "true");
    }
}
