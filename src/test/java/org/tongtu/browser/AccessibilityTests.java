package org.tongtu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.Findings;
import org.tongtu.kernel.Actor;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.ThingKind;

/** Every page and every view, in both languages, on desk and phone, light and dark: axe finds nothing. */
@BrowserTest
@Import(Addresses.class)
class AccessibilityTests {

    /** Where each kind of public page can be seen; several examples where it looks different. */
    private static final Map<String, List<String>> PAGES = Map.ofEntries(
            Map.entry("/", List.of("/")),
            Map.entry("/login", List.of("/login")),
            Map.entry("/register", List.of("/register")),
            Map.entry("/password", List.of("/password")),
            Map.entry("/password/{link}", List.of("/password/gone")),
            Map.entry("/plans/{plan}", List.of("/plans/chihe-2035")),
            Map.entry("/plans/{plan}/editions/{number}", List.of("/plans/chihe-2035/editions/1", "/plans/chihe-2035/editions/2")),
            Map.entry("/plans/{plan}/editions/{number}/certificate", List.of("/plans/chihe-2035/editions/2/certificate")),
            Map.entry("/proposals/{number}", List.of("/proposals/9", "/proposals/6", "/proposals/12")),
            Map.entry("/consultations/{number}", List.of("/consultations/1", "/consultations/3")),
            Map.entry("/consultations/{number}/statement", List.of("/consultations/1/statement", "/consultations/3/statement")),
            Map.entry("/consultations/{number}/receipts/{receipt}", List.of("/consultations/3/receipts/3-8N1PBB")),
            Map.entry("/statements", List.of("/statements")),
            Map.entry("/statements/{receipt}", List.of("/statements/3-8N1PBB")),
            Map.entry("/meetings/{number}", List.of("/meetings/1", "/meetings/2")),
            Map.entry("/monitoring/{plan}", List.of("/monitoring/chihe-2035")));

    /** Where each view can be seen, by somebody who may do the most there. */
    private static final Map<String, List<String>> VIEWS = Map.ofEntries(
            Map.entry("/workspace/", List.of("secretary", "")),
            Map.entry("/workspace/map", List.of("secretary", "/map")),
            Map.entry("/workspace/conformity", List.of("planner.990221101", "/conformity")),
            Map.entry("/workspace/print", List.of("secretary", "/print")),
            Map.entry("/workspace/views", List.of("planner.990221101", "/views?plan=chihe-2035&at=e1&show=106,27.8,106.2,27.9~landuse:80")),
            Map.entry("/workspace/view/:view", List.of("secretary", "/view/00000000-0000-0000-0000-000000000000")),
            Map.entry("/workspace/statistics", List.of("planner.990221101", "/statistics")),
            Map.entry("/workspace/seams", List.of("planner.990221101", "/seams?border=990121102-990221101")),
            Map.entry("/workspace/theme", List.of("planner.990221101", "/theme")),
            Map.entry("/workspace/targets", List.of("secretary", "/targets")),
            Map.entry("/workspace/standard", List.of("secretary", "/standard?rule=farmland-redline-apart")),
            Map.entry("/workspace/findings", List.of("planner.990221101", "/findings")),
            Map.entry("/workspace/findings/:finding", List.of("planner.990221101", "/findings/{finding}")),
            Map.entry("/workspace/editions", List.of("secretary", "/editions")),
            Map.entry("/workspace/history", List.of("planner.990221101", "/history?from=e1&to=p12&show=figures")),
            Map.entry("/workspace/history/time", List.of("planner.990221101", "/history/time?at=p12.1")),
            Map.entry("/workspace/history/things/:thing", List.of("planner.990221101", "/history/things/{thing}")),
            Map.entry("/workspace/proposals", List.of("secretary", "/proposals")),
            Map.entry("/workspace/proposals/new", List.of("planner.990221101", "/proposals/new")),
            Map.entry("/workspace/proposals/:number", List.of("planner.990221101", "/proposals/12")),
            Map.entry("/workspace/proposals/:number/profile", List.of("planner.990221101", "/proposals/12/profile?member=990221101")),
            Map.entry("/workspace/proposals/:number/rule",
                    List.of("planner.990221101", "/proposals/12/rule?rule=08c213e8-d835-3fec-a2ea-8d34694195c7")),
            Map.entry("/workspace/proposals/:number/files/:file",
                    List.of("planner.990221101", "/proposals/12/files/00000000-0000-0000-0000-000000000000")),
            Map.entry("/workspace/consultations/:number", List.of("secretary", "/consultations/3")),
            Map.entry("/workspace/meetings", List.of("secretary", "/meetings")),
            Map.entry("/workspace/meetings/:meeting", List.of("secretary", "/meetings/1")),
            Map.entry("/workspace/meetings/:meeting/projector", List.of("secretary", "/meetings/1/projector")),
            Map.entry("/workspace/meetings/:meeting/minutes", List.of("secretary", "/meetings/1/minutes")),
            Map.entry("/workspace/resolutions", List.of("secretary", "/resolutions")),
            Map.entry("/workspace/monitoring", List.of("planner.990221101", "/monitoring")),
            Map.entry("/workspace/trace", List.of("secretary", "/trace")),
            Map.entry("/workspace/more", List.of("secretary", "/more")),
            Map.entry("/workspace/account", List.of("secretary", "/account")),
            Map.entry("/workspace/accounts", List.of("admin", "/accounts")),
            Map.entry("/workspace/mail", List.of("admin", "/mail")),
            Map.entry("/workspace/region", List.of("admin", "/region")));

    @Autowired
    Browsers browsers;

    @Autowired
    Addresses addresses;

    @Autowired
    Editions editions;

    @Autowired
    Findings findings;

    static Stream<Screen> screens() {
        return Stream.of(Screen.DESK, Screen.DESK.in("en").atNight(), Screen.PHONE.in("en"), Screen.PHONE.atNight());
    }

    @Test
    void noPageAndNoViewIsOverlooked() {
        assertThat(addresses.pages()).containsExactlyInAnyOrderElementsOf(PAGES.keySet());
        assertThat(addresses.views()).containsExactlyInAnyOrderElementsOf(VIEWS.keySet());
    }

    @Test
    void axeFindsWhatIsBroken() {
        Page page = browsers.open(Screen.DESK, "/login");
        page.evaluate("() => document.querySelector('label[for=username]').remove()");
        assertThat(Axe.look(page, "/login")).singleElement().asString().startsWith("/login label ").contains("username");
        page.evaluate("() => document.querySelector('h1').append(' !login.no-such-key!')");
        assertThat(Axe.look(page, "/login")).last().isEqualTo("/login wordless !login.no-such-key!");
        page.context().close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void axeFindsNothingOnThePublicPages(Screen screen) {
        Page page = browsers.open(screen, "/?lang=" + screen.language());
        assertThat(PAGES.values().stream().flatMap(List::stream).sorted().flatMap(path -> look(page, path, screen))).isEmpty();
        page.context().close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void axeFindsNothingInTheWorkspace(Screen screen) {
        var found = new ArrayList<String>();
        for (String person : List.of("secretary", "planner.990221101", "admin")) {
            Page page = browsers.signIn(person, screen, "/workspace");
            VIEWS.values().stream().filter(view -> view.getFirst().equals(person)).map(List::getLast).sorted()
                    .flatMap(path -> look(page, "/workspace" + path, screen)).forEach(found::add);
            page.context().close();
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screensInTwo")
    void axeFindsNothingUnderTheTabs(Screen screen) {
        var found = new ArrayList<String>();
        Page page = browsers.signIn("planner.990221101", screen, "/workspace");
        for (String path : List.of("/standard", "/proposals/11")) {
            page.navigate(browsers.address("/workspace" + path + "?lang=" + screen.language()));
            Screens.rest(page);
            Locator tabs = page.locator("main vaadin-tab");
            tabs.nth(3).waitFor();
            for (Locator tab : tabs.all()) {
                tab.click();
                found.addAll(Axe.look(page, path + " " + tab.innerText()));
            }
        }
        assertThat(found).isEmpty();
        page.context().close();
    }

    static Stream<Screen> screensInTwo() {
        return Stream.of(Screen.DESK, Screen.PHONE.in("en"));
    }

    private String thing() {
        return editions.state(Actor.SYSTEM, new PlanId("chihe-2035"), 2).list(ThingKind.FEATURE, "water-source").iterator().next().id().toString();
    }

    private String finding() {
        return findings.list(Actor.SYSTEM, new PlanId("chihe-2035"), 2, FindingFilter.ALL).getFirst().finding().id().toString();
    }

    private Stream<String> look(Page page, String path, Screen screen) {
        String asked = path.replace("{thing}", thing()).replace("{finding}", finding());
        page.navigate(browsers.address(asked + (asked.contains("?") ? "&" : "?") + "lang=" + screen.language()));
        return Axe.look(page, path).stream();
    }
}
