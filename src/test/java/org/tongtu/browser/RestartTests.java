package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.tongtu.bench.Portal;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.ProposalId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged portal dies as in a power cut and comes back on the same data, while two planners have a proposal open. */
@EnabledIf(value = "isPackaged", disabledReason = "no packaged portal: run ./tongtu test")
class RestartTests {

    private static final Path PORTAL = Path.of("target/tongtu.jar");

    private static final Comparator<BoundingBox> NORTHMOST = Comparator.comparing(it -> it.y);

    @TempDir
    Path data;

    private int port;
    private Portal portal;
    private Browsers browsers;

    static boolean isPackaged() {
        return Browsers.isBundleBuilt() && Files.exists(PORTAL);
    }

    @BeforeEach
    void start() throws IOException {
        port = Portal.freePort();
        portal = Portal.start(PORTAL, data, port);
        browsers = new Browsers(new MockEnvironment().withProperty("local.server.port", Integer.toString(port)));
    }

    @AfterEach
    void stop() {
        browsers.destroy();
        portal.close();
    }

    @Test
    void whatWasDrawnWhileThePortalWasDownGoesOutWhenItIsBack() throws IOException {
        ProposalId id = begin();
        Bench wuling = open("planner.990121101", id);
        Bench liudu = open("planner.990221101", id);
        String before = wuling.coordinates().inputValue();
        wuling.takeInHand();
        wuling.drag(NORTHMOST, 30, -20, this::cutThePower);
        wuling.finish();
        assertThat(wuling.coordinates()).not().hasValue(before);
        String drawn = wuling.coordinates().inputValue();
        wuling.rename("停机时改的名");
        assertThat(wuling.name()).hasText("停机时改的名");
        assertThat(wuling.badge()).hasAttribute("data-state", "unsaved");
        assertThat(wuling.badge()).containsText("连接已断开");
        assertThat(liudu.badge()).hasAttribute("data-state", "offline");
        portal = Portal.start(PORTAL, data, port);
        assertThat(wuling.badge()).hasText(Pattern.compile("未保存 2 · 需要重新登录"));
        signInAgain(liudu, "planner.990221101");
        assertThat(liudu.badge()).hasAttribute("data-state", "saved");
        signInAgain(wuling, "planner.990121101");
        assertThat(wuling.badge()).hasAttribute("data-state", "saved");
        assertThat(liudu.at("body")).containsText("停机时改的名");
        Bench later = Bench.open(browsers, "planner.990221101", id, "industry", "停机时改的名");
        assertThat(later.coordinates()).hasValue(drawn);
    }

    @Test
    void anEditionsCertificateIsTheSameAfterARestart() throws IOException {
        Page page = browsers.open(Screen.DESK, "/plans/chihe-2035/editions/2/certificate");
        String before = page.request().get(browsers.address("/plans/chihe-2035/editions/2/certificate.txt")).text();
        cutThePower();
        portal = Portal.start(PORTAL, data, port);
        String after = page.request().get(browsers.address("/plans/chihe-2035/editions/2/certificate.txt")).text();
        org.assertj.core.api.Assertions.assertThat(after).contains("tongtu-conformity-1").isEqualTo(before);
        page.context().close();
    }

    private void cutThePower() {
        try {
            portal.kill();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A proposal of Wuling's that Liudu may write too. */
    private ProposalId begin() {
        Page page = browsers.signIn("planner.990121101", Screen.DESK, "/workspace/proposals");
        int number = post(page, "", Map.of("key", UUID.randomUUID(), "jurisdiction", "990121101", "plan", "chihe-2035",
                "path", "ADJUSTMENT", "ground", "EVALUATION_SHOWS_NEED", "title", Map.of("zh", "停电", "en", "Power cut"),
                "reason", Map.of("zh", "试验", "en", "Trial"))).at("/summary/id").intValue();
        post(page, "/" + number + "/participants",
                Map.of("key", UUID.randomUUID(), "jurisdiction", "990121101", "invited", "990221101"));
        page.context().close();
        return new ProposalId(number);
    }

    private JsonNode post(Page page, String path, Map<String, Object> body) {
        JsonNode csrf = JsonMapper.shared().readTree(page.request().get(browsers.address("/api/v1/session")).text()).get("csrf");
        var answer = page.request().post(browsers.address("/api/v1/proposals" + path), RequestOptions.create()
                .setHeader(csrf.get("header").asString(), csrf.get("token").asString())
                .setHeader("Content-Type", "application/json")
                .setData(JsonMapper.shared().writeValueAsString(body)));
        return JsonMapper.shared().readTree(answer.text());
    }

    /** A workbench in which all is told that was to be told: the server knows what the map shows. */
    private Bench open(String person, ProposalId id) {
        Bench bench = Bench.open(browsers, person, id, "industry", "塘口食品产业园");
        Page page = bench.page();
        page.waitForResponse(answer -> answer.url().contains("v-r=uidl") && answer.request().postData().contains("\"zoom\":"),
                () -> page.locator(".leaflet-control-zoom-out").click());
        assertThat(bench.badge()).hasAttribute("data-state", "saved");
        return bench;
    }

    /** As the page says: on another page, while this one waits. */
    private void signInAgain(Bench bench, String person) {
        Page second = bench.page().waitForPopup(() -> bench.at(".pe-problems a").click());
        Browsers.enter(second, person);
        second.close();
    }
}
