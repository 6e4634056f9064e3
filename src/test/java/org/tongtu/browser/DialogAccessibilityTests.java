package org.tongtu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.language.Texts;

/** The dialogs of the main steps, open: axe finds nothing in them either. */
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class DialogAccessibilityTests {

    /**
     * Something one opens.
     *
     * @param opener the text's key on what is pressed, or a CSS selector where it bears no text of its own
     */
    private record Opened(String person, String path, String opener) {}

    private static final String PLANNER = "planner.990221101";
    private static final List<Opened> DIALOGS = List.of(
            new Opened(PLANNER, "/proposals/12", ".pe-head .pe-danger"),
            new Opened(PLANNER, "/proposals/12", "proposal.action.withdraw"),
            new Opened(PLANNER, "/proposals/12?tab=proposal.tab.targets", "proposal.targets.add"),
            new Opened(PLANNER, "/proposals/11", "proposal.action.invite"),
            new Opened(PLANNER, "/proposals/12", "proposal.action.drafters"),
            new Opened(PLANNER, "/monitoring", "monitoring.answer"),
            new Opened(PLANNER, "/monitoring?tab=data", "monitoring.report"),
            new Opened(PLANNER, "/monitoring?tab=indicators", ".row-link"),
            new Opened(PLANNER, "/targets", ".target-cell vaadin-button"),
            new Opened("delegate.990221102", "/proposals/7", "proposal.action.state-position"),
            new Opened("secretary", "/proposals/7", "proposal.action.paper-position"),
            new Opened("secretary", "/proposals/9", "consultation.extend"),
            new Opened("secretary", "/proposals/9", "proposal.action.return"),
            new Opened("secretary", "/meetings", "meeting.convene"),
            new Opened("secretary", "/meetings/2", "meeting.add-item"),
            new Opened("secretary", "/meetings/2", ".attendance vaadin-button"),
            new Opened("secretary", "/meetings/2", "meeting.move.IN_SESSION"),
            new Opened("secretary", "/meetings/1/minutes", "minutes.add"),
            new Opened("secretary", "/resolutions", "minutes.complete"),
            new Opened("admin", "/accounts", "identity.accounts.grant"));

    @Autowired
    Browsers browsers;

    @Autowired
    Texts texts;

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK.atNight(), Screen.PHONE.in("en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void axeFindsNothingInAnOpenDialog(Screen screen, CapturedOutput log) {
        var found = new ArrayList<String>();
        for (String person : DIALOGS.stream().map(Opened::person).distinct().toList()) {
            Page page = browsers.signIn(person, screen, "/workspace");
            DIALOGS.stream().filter(one -> one.person().equals(person)).forEach(one -> found.addAll(look(page, one, screen)));
            page.context().close();
        }
        assertThat(found).isEmpty();
        assertThat(log).as("components that the bundle lacks").doesNotContain("creating the production bundle");
    }

    private List<String> look(Page page, Opened one, Screen screen) {
        String language = (one.path().contains("?") ? "&" : "?") + "lang=" + screen.language();
        page.navigate(browsers.address("/workspace" + one.path() + language));
        boolean selector = one.opener().contains(" ") || one.opener().startsWith(".");
        Screens.open(page, selector
                ? page.locator(one.opener()).first()
                : Screens.button(page, texts.get(Texts.supported(Locale.of(screen.language())), one.opener())));
        return Axe.look(page, one.path() + " " + one.opener());
    }
}
