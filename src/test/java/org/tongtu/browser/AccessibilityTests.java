package org.tongtu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;

/** Every page and every view, in both languages, on desk and phone, light and dark: axe finds nothing. */
@BrowserTest
class AccessibilityTests {

    private static final List<String> PUBLIC = List.of("/", "/login", "/register", "/password", "/plans/chihe-2035",
            "/plans/chihe-2035/editions/1", "/plans/chihe-2035/editions/2", "/proposals/9", "/proposals/12",
            "/consultations/1", "/statements", "/meetings/1", "/monitoring/chihe-2035");
    private static final List<String> WORKSPACE = List.of("/workspace", "/workspace/map", "/workspace/targets",
            "/workspace/standard", "/workspace/proposals", "/workspace/proposals/12", "/workspace/meetings",
            "/workspace/monitoring", "/workspace/more", "/workspace/account");

    @Autowired
    Browsers browsers;

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.DESK.in("en").atNight(), Screen.PHONE.in("en"), Screen.PHONE.atNight());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void axeFindsNothingOnThePublicPages(Screen screen) {
        Page page = browsers.open(screen, "/?lang=" + screen.language());
        assertThat(violations(page, PUBLIC, screen)).isEmpty();
        page.context().close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void axeFindsNothingInTheWorkspace(Screen screen) {
        Page page = browsers.signIn("secretary", screen, "/workspace");
        assertThat(violations(page, WORKSPACE, screen)).isEmpty();
        page.context().close();
    }

    private List<String> violations(Page page, List<String> paths, Screen screen) {
        var found = new ArrayList<String>();
        for (String path : paths) {
            page.navigate(browsers.address(path + "?lang=" + screen.language()));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForSelector("h1, vaadin-app-layout, main");
            page.waitForFunction("() => !document.querySelector('vaadin-connection-indicator[loading]')");
            page.waitForTimeout(500);
            for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                found.add(path + " " + rule.getId() + " " + rule.getNodes().stream().limit(3).map(it -> it.getHtml()).toList());
            }
        }
        return found;
    }
}
