package org.tongtu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Set;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;

/** A fresh proposal open in two browsers: Wuling's planner acts, Liudu's planner watches. */
record TwoPlanners(Page acting, Page watching) {

    private static final JurisdictionCode WULING = JurisdictionCode.of("990121101");
    private static final JurisdictionCode LIUDU = JurisdictionCode.of("990221101");
    private static final Actor PLANNER = new Actor(new AccountId(Ids.next()), "test", Set.of(new Grant(Role.PLANNER, WULING)));

    static TwoPlanners at(Browsers browsers, Proposals proposals, String layer) {
        ProposalId id = proposals.create(PLANNER, new CreateProposal(Ids.next(), WULING, new PlanId("chihe-2035"),
                ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, Localized.of("一起画", "Drawing together"),
                Localized.of("试验", "Trial"), null));
        proposals.invite(PLANNER, new InviteMember(Ids.next(), WULING, id, LIUDU));
        return new TwoPlanners(open(browsers, "planner.990121101", id, layer), open(browsers, "planner.990221101", id, layer));
    }

    private static Page open(Browsers browsers, String person, ProposalId id, String layer) {
        Page page = browsers.signIn(person, Screen.DESK, "/workspace/proposals/" + id);
        page.locator(".pe-layer select").first().selectOption(layer);
        page.locator(".pe-saved[data-state=saved]").waitFor();
        return page;
    }

    void close() {
        List.of(acting, watching).forEach(page -> page.context().close());
    }

    /** The first feature of the list, the keyboard's way; what was changed comes first. */
    static void chooseFirst(Page page) {
        page.locator(".pe-list button").first().click();
        page.locator(".pe-feature h2").waitFor();
    }

    static void choose(Page page, String name) {
        page.locator(".pe-panel input[type=search]").fill(name);
        chooseFirst(page);
    }

    static void press(Page page, String button) {
        page.locator(".pe-panel button", new Page.LocatorOptions().setHasText(button)).first().click();
    }

    /** A tool of the map, which scrolls into sight when the tool begins. */
    void begin(String tool) {
        press(acting, tool);
        acting.waitForTimeout(700);
    }

    /** The acting planner types a new shape, which stays chosen; the other chooses it too. */
    void bothAt(String coordinates) {
        type(coordinates);
        changedMark().waitFor();
        chooseFirst(watching);
    }

    void type(String coordinates) {
        acting.locator(".pe-typed summary").click();
        acting.locator(".pe-typed textarea").fill(coordinates);
        acting.locator(".pe-typed .pe-primary").click();
        acting.locator(".pe-feature h2").waitFor();
    }

    /** In the watching planner's list: something that the proposal changes. */
    Locator changedMark() {
        return watching.locator(".pe-list .pe-changed").first();
    }

    static Locator coordinates(Page page) {
        return page.locator(".pe-feature textarea");
    }

    /** One click of a drawing. */
    void click(double x, double y) {
        acting.mouse().move(x, y);
        acting.mouse().click(x, y);
        acting.waitForTimeout(400); // two clicks in a row would be a double click, which ends the drawing
    }

    /** What the proposal changes, in the watching planner's list. */
    Locator changed() {
        return watching.locator(".pe-list .pe-changed");
    }

    /** Both of the things that the proposal changes, by the list's boxes. */
    void chooseBoth() {
        PlaywrightAssertions.assertThat(changed()).hasCount(2);
        PlaywrightAssertions.assertThat(acting.locator(".pe-list .pe-changed")).hasCount(2);
        Locator others = acting.locator(".pe-list li:has(.pe-changed) input[type=checkbox]:not(:checked)");
        while (others.count() > 0) {
            others.first().click();
            acting.waitForTimeout(300); // the list is laid out anew
        }
        acting.locator(".pe-several h2").waitFor();
    }

    /** Presses, moves and releases the pointer, from the map's middle to some pixels away. */
    void drag(double fromX, double fromY, double toX, double toY) {
        acting.mouse().move(fromX, fromY);
        acting.mouse().down();
        acting.mouse().move((fromX + toX) / 2, (fromY + toY) / 2);
        acting.mouse().move(toX, toY);
        acting.mouse().up();
    }

    BoundingBox map() {
        return acting.locator("tongtu-map").boundingBox();
    }

    double middleX() {
        return map().x + map().width / 2;
    }

    double middleY() {
        return map().y + map().height / 2;
    }
}
