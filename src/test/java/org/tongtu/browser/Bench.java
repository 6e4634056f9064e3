package org.tongtu.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Comparator;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.ProposalId;

/** A proposal's workbench in one person's browser, with a feature chosen. */
record Bench(Page page) {

    static Bench open(Browsers browsers, String person, ProposalId id, String layer, String name) {
        return new Bench(browsers.signIn(person, Screen.DESK, "/workspace/proposals/" + id)).choose(layer, name);
    }

    /** The same person's second tab. */
    Bench again(String layer, String name) {
        Page second = page.context().newPage();
        second.navigate(page.url());
        return new Bench(second).choose(layer, name);
    }

    /** The keyboard's way: by the list. */
    private Bench choose(String layer, String name) {
        page.locator(".pe-layer select").first().selectOption(layer);
        page.locator(".pe-panel input[type=search]").fill(name);
        page.locator(".pe-list button").first().click();
        page.locator(".pe-feature input[name=name]").waitFor();
        return this;
    }

    void type(String name) {
        page.locator(".pe-feature input[name=name]").fill(name);
    }

    void save() {
        page.locator(".pe-form button[type=submit]").click();
    }

    void rename(String name) {
        type(name);
        save();
    }

    Locator at(String selector) {
        return page.locator(selector);
    }

    Locator dialog() {
        return page.locator(".pe-dialog");
    }

    /** Picks, for the first question of the open conflict, the value that came second, and decides. */
    void takeWhatWasKeptAside() {
        dialog().locator("input[type=radio]").nth(1).check();
        dialog().locator("button[type=submit]").click();
    }

    Locator badge() {
        return page.locator(".pe-saved");
    }

    Locator name() {
        return page.locator(".pe-feature h2");
    }

    Locator coordinates() {
        return page.locator(".pe-feature textarea");
    }

    /** Types another shape for the chosen feature. */
    void reshape(String from, String to) {
        page.locator(".pe-feature summary").first().click();
        coordinates().fill(coordinates().inputValue().replace(from, to));
        page.locator(".pe-feature details button").first().click();
    }

    void takeInHand() {
        page.locator(".pe-feature .pe-row button").nth(1).click();
        vertices().first().waitFor();
    }

    /** Drags the vertex that is first in this order. */
    void drag(Comparator<BoundingBox> order, int right, int down) {
        drag(order, right, down, () -> { });
    }

    /** @param meanwhile what happens while the hand holds the vertex */
    void drag(Comparator<BoundingBox> order, int right, int down, Runnable meanwhile) {
        BoundingBox vertex = vertices().all().stream().map(Locator::boundingBox).min(order).orElseThrow();
        double x = vertex.x + vertex.width / 2;
        double y = vertex.y + vertex.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + right / 2.0, y + down / 2.0);
        meanwhile.run();
        page.mouse().move(x + right, y + down);
        page.mouse().up();
    }

    void finish() {
        page.locator(".pe-tools .pe-row .pe-primary").click();
    }

    private Locator vertices() {
        return page.locator(".leaflet-marker-icon.marker-icon:not(.marker-icon-middle)");
    }

    void close() {
        page.context().close();
    }
}
