package org.tongtu.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Lets axe look at what is on the screen once it has come to rest; a text without words is as broken as one without contrast. */
final class Axe {

    private static final int SETTLING = 300;
    private static final String WORDLESS = "() => document.body.innerText.match(/![a-z][\\w-]*(\\.[\\w-]+)+!/g) ?? []";

    private Axe() {}

    /** @return one line per rule that is broken, with where */
    static List<String> look(Page page, String where) {
        Screens.rest(page);
        page.waitForTimeout(SETTLING);
        Screens.rest(page);
        var broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        Stream<String> rules = new AxeBuilder(page).options(broken).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> where + " " + rule.getId() + " "
                        + rule.getNodes().stream().limit(3).map(CheckedNode::getHtml).toList());
        Stream<String> wordless = ((List<?>) page.evaluate(WORDLESS)).stream().map(key -> where + " wordless " + key);
        return Stream.concat(rules, wordless).toList();
    }
}
