package org.tongtu.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;

/** Lets axe look at what is on the screen once it has come to rest. */
final class Axe {

    private static final int SETTLING = 300;

    private Axe() {}

    /** @return one line per rule that is broken, with where */
    static List<String> look(Page page, String where) {
        Screens.rest(page);
        page.waitForTimeout(SETTLING);
        Screens.rest(page);
        var broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(broken).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> where + " " + rule.getId() + " "
                        + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList())
                .toList();
    }
}
