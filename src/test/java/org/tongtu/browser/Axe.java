package org.tongtu.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** Lets axe look at what is on the screen once it has come to rest. */
final class Axe {

    private static final int SETTLING = 300;

    private Axe() {}

    /** @return one line per rule that is broken, with where */
    static List<String> look(Page page, String where) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => document.querySelector('h1, h2') && !document.querySelector('vaadin-connection-indicator[loading]')");
        page.waitForTimeout(SETTLING);
        return new AxeBuilder(page).analyze().getViolations().stream()
                .map(rule -> where + " " + rule.getId() + " "
                        + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList())
                .toList();
    }
}
