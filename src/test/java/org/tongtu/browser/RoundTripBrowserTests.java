package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.ThingKind;
import org.tongtu.proposal.log.Operations;

/** A planner takes a layer out, edits the file as QGIS would, brings it back, looks, and takes it over. */
@BrowserTest
class RoundTripBrowserTests {

    private static final String PLANNER = "planner.990221101";
    private static final ProposalId WATER = new ProposalId(12);

    @Autowired
    Browsers browsers;

    @Autowired
    Operations operations;

    @TempDir
    Path folder;

    @Test
    void aLayerGoesOutIsEditedAndComesBackAsItsEdits() throws SQLException {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/proposals/12?tab=exchange.panel");
        Path file = download(page);
        String renamed = edit(file);
        long before = operations.head(Actor.SYSTEM, WATER).sequence();

        page.locator("input[type=file]").setInputFiles(file);
        page.waitForURL(url -> url.contains("/proposals/12/files/"));
        assertThat(page.locator(".exchange-counts")).containsText("修改 1");
        assertThat(page.locator(".exchange-counts")).containsText("未采用 0");
        assertThat(page.locator("vaadin-grid")).containsText("#1");
        assertThat(Axe.look(page, "the preview of a file")).isEmpty();
        assertThat(operations.head(Actor.SYSTEM, WATER).sequence()).as("looking changes nothing").isEqualTo(before);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("写入方案")).click();
        Screens.isTold(page, "已写入方案");
        page.waitForURL(url -> url.contains("tab=proposal.tab.changes"));
        assertThat(operations.state(Actor.SYSTEM, WATER).list(ThingKind.FEATURE))
                .filteredOn(it -> it.id().toString().equals(renamed)).singleElement()
                .satisfies(it -> assertThat(it.text("name")).isEqualTo("改名的地块"));
        page.context().close();
    }

    @Test
    void aFileThatCannotBeReadIsToldInWordsAndThePageStays() throws IOException {
        Path broken = Files.write(folder.resolve("layer.gpkg"), "no database".getBytes(StandardCharsets.UTF_8));
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/proposals/12?tab=exchange.panel");
        page.locator("input[type=file]").setInputFiles(broken);
        Screens.isRefused(page, "不是可以读取的 GeoPackage");
        assertThat(page.locator(".exchange-back")).isVisible();
        page.context().close();
    }

    private Path download(Page page) {
        Download download = page.waitForDownload(() -> page.locator(".exchange-panel .exchange-link").click());
        assertThat(download.suggestedFilename()).endsWith(".gpkg");
        Path file = folder.resolve("layer.gpkg");
        download.saveAs(file);
        return file;
    }

    /** One feature gets another name. */
    private static String edit(Path file) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = database.createStatement()) {
            var tables = statement.executeQuery("select table_name from gpkg_contents");
            String table = tables.getString(1);
            String id = statement.executeQuery("select tt_id from \"" + table + "\" order by fid limit 1").getString(1);
            statement.executeUpdate("update \"" + table + "\" set name = '改名的地块' where tt_id = '" + id + "'");
            return id;
        }
    }
}
