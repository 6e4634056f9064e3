package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.proposal.Proposals;

/** Who works on the same proposal sees the others, what they look at, and when they leave. */
@BrowserTest
class PresenceTests {

    @Autowired
    Browsers browsers;

    @Autowired
    Proposals proposals;

    private TwoPlanners two;

    @BeforeEach
    void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(40_000); // presence ends 20 seconds after the last sign of life
        two = TwoPlanners.at(browsers, proposals, "settlement");
    }

    @AfterEach
    void close() {
        two.close();
    }

    private Locator people() {
        return two.watching().locator(".pe-people li");
    }

    @Test
    void everybodySeesWhoIsHereAndForWhichTown() {
        assertThat(people()).hasCount(2);
        assertThat(two.watching().locator(".pe-people")).containsText("乌岭镇");
        assertThat(two.acting().locator(".pe-people")).containsText("柳渡镇");
    }

    @Test
    void theOtherSeesWhatOneHasSelectedAndThatOneEditsIt() {
        TwoPlanners.choose(two.acting(), "柳渡");
        String name = two.acting().locator(".pe-feature h2").textContent();
        TwoPlanners.choose(two.watching(), "柳渡");
        assertThat(two.watching().locator(".pe-doing")).hasText("正在看：" + name);
        TwoPlanners.press(two.acting(), "改形状");
        assertThat(two.watching().locator(".pe-doing")).hasText("正在改：" + name);
    }

    @Test
    void theOtherSeesTheSelectionOnTheMapInTheTownsColour() {
        TwoPlanners.choose(two.acting(), "柳渡");
        TwoPlanners.choose(two.watching(), "柳渡");
        assertThat(two.watching().locator("tongtu-map path[stroke='#8e3b8a'], tongtu-map path[stroke='#8E3B8A']")).hasCount(1);
    }

    @Test
    void whoLeavesIsGoneForTheOther() {
        assertThat(people()).hasCount(2);
        Page leaving = two.acting();
        leaving.navigate("about:blank");
        assertThat(people()).hasCount(1);
    }
}
