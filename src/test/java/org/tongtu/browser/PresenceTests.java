package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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

    @Test
    void whoReshapesWhatOneHasChosenIsNamedBesideIt() {
        TwoPlanners.choose(two.acting(), "柳渡");
        TwoPlanners.choose(two.watching(), "柳渡");
        Locator hint = two.watching().locator(".pe-panel > .pe-meanwhile");
        assertThat(hint).isHidden();
        TwoPlanners.press(two.acting(), "改形状");
        assertThat(hint).containsText("正在改这个图形");
        assertThat(two.watching().locator(".pe-cursor")).containsText("✎");
        TwoPlanners.press(two.acting(), "取消");
        assertThat(hint).isHidden();
    }

    @Test
    void whoFollowsGoesWhereTheOtherGoesUntilTheyMoveThemselves() {
        Page watching = two.watching();
        Locator follow = watching.locator(".pe-follow");
        follow.click();
        assertThat(follow).hasAttribute("aria-pressed", "true");
        TwoPlanners.choose(two.acting(), "柳渡");
        TwoPlanners.press(two.acting(), "缩放到");
        watching.waitForCondition(() -> distance(watching, two.acting()) < 0.002);
        watching.locator("tongtu-map .leaflet-container").first().focus();
        watching.keyboard().press("ArrowRight");
        assertThat(follow).hasAttribute("aria-pressed", "false");
        assertThat(watching.locator(".pe-following")).isHidden();
    }

    /** Between the middles of two maps, in degrees. */
    private static double distance(Page one, Page other) {
        double[] a = middle(one);
        double[] b = middle(other);
        return Math.hypot(a[0] - b[0], a[1] - b[1]);
    }

    private static double[] middle(Page page) {
        Object found = page.evaluate("() => { const at = document.querySelector('tongtu-map').map.getCenter(); return [at.lng, at.lat]; }");
        return ((java.util.List<?>) found).stream().mapToDouble(it -> ((Number) it).doubleValue()).toArray();
    }

    /** The server knows that somebody has seen all there is. */
    private static boolean isAllSeen(Page page) {
        return Boolean.TRUE.equals(page.evaluate("""
                async () => {
                  const session = document.querySelector('tongtu-proposal-map')?.editor?.session;
                  return session !== undefined && (await session.api.lastVisit()).sequence === session.replica.sequence;
                }"""));
    }

    private static boolean isNoted(Response response) {
        return response.url().endsWith("/visit") && response.request().method().equals("POST");
    }

    @Test
    void whoComesBackIsLedThroughWhatChangedMeanwhile() {
        Page watching = two.watching();
        String address = watching.url();
        watching.waitForCondition(() -> isAllSeen(watching));
        watching.navigate("about:blank");
        TwoPlanners.choose(two.acting(), "柳渡");
        two.acting().locator(".pe-form input[name=name]").fill("趁人不在改的名");
        two.acting().locator(".pe-form button[type=submit]").click();
        assertThat(two.acting().locator(".pe-feature h2")).hasText("趁人不在改的名");
        assertThat(two.acting().locator(".pe-saved")).hasAttribute("data-state", "saved");
        watching.navigate(address);
        Locator since = watching.locator(".pe-since");
        assertThat(since.locator("li")).hasCount(1);
        assertThat(since).containsText("趁人不在改的名");
        since.locator(".pe-primary").click();
        assertThat(watching.locator(".pe-feature h2")).hasText("趁人不在改的名");
        watching.waitForResponse(PresenceTests::isNoted, () -> since.getByText("都看过了").click());
        assertThat(since).isHidden();
        watching.reload();
        assertThat(watching.locator(".pe-saved")).hasAttribute("data-state", "saved");
        assertThat(since).isHidden();
    }
}
