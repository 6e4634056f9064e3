package org.tongtu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.browser.Browsers.Screen;
import org.tongtu.exchange.format.Charsets;
import org.tongtu.exchange.format.Column;
import org.tongtu.exchange.format.FormatFixtures;
import org.tongtu.exchange.format.Row;
import org.tongtu.exchange.format.Table;
import org.tongtu.geodata.Grid;

/** The planner's weekly job: draw a site, read what lies within it, take it away as a page and as a spreadsheet. */
@BrowserTest
class ConformityBrowserTests {

    private static final String PLANNER = "planner.990121101";

    @Autowired
    Browsers browsers;

    @Test
    void aSiteIsDrawnReadAndTakenAway() throws IOException {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/map");
        Screens.press(page, "合规性检测");
        Screens.press(page, "在图上画边界");
        corners(page);
        Screens.press(page, "完成");
        Locator result = page.locator(".conformity-result");
        assertThat(result).containsText("边界面积");
        assertThat(result).containsText("三条控制线");
        Locator total = result.locator("tr.strong td").first();
        String hectares = total.innerText();
        String said = text(download(page, "下载 PDF（一页）"));
        assertThat(said).contains("合规性检测", hectares, "永久基本农田", "比例尺 1:");
        String sheets = sheets(download(page, "下载 Excel 表"));
        assertThat(sheets).contains("三条控制线", "城镇开发边界").contains("<v>" + hectares.replace(",", "").substring(0, 4));
        page.context().close();
    }

    @Test
    void aFileIsReadAndABrokenOneRefusedWithItsPlace() {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/conformity");
        upload(page, "{\"type\":\"Polygon\",\"coordinates\":[[[106.0,27.8],[106.1,27.9],[106.1,27.8],[106.0,27.9],[106.0,27.8]]]}");
        Screens.isRefused(page, "自相交");
        upload(page, "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[106.05,27.86],[106.07,27.86],[106.07,27.88],[106.05,27.86]]]}}");
        assertThat(page.locator(".conformity-result")).containsText("检测结果");
        page.context().close();
    }

    @Test
    void aPlannersShapefileIsReadAndALineRefused() throws IOException {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/conformity");
        send(page, shapefile(Grid.FACTORY.createLineString(new Coordinate[] {new Coordinate(106.05, 27.86), new Coordinate(106.07, 27.88)})));
        Screens.isRefused(page, "线转多边形");
        send(page, shapefile(Grid.FACTORY.toGeometry(new Envelope(106.05, 106.07, 27.86, 27.88))));
        assertThat(page.locator(".conformity-result")).containsText("检测结果");
        page.context().close();
    }

    private static byte[] shapefile(Geometry shape) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var table = new Table("红线", List.of(Column.text("name")), List.of(Row.of("", shape, Map.of("name", "用地红线"))));
        FormatFixtures.format("zip").write(table, Charsets.GB18030, bytes);
        return bytes.toByteArray();
    }

    private static void send(Page page, byte[] zip) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("红线.zip", "application/zip", zip));
    }

    @Test
    void theMapInSightIsPrinted() throws IOException {
        Page page = browsers.signIn(PLANNER, Screen.DESK, "/workspace/print");
        page.locator("tongtu-map .leaflet-tile-loaded").first().waitFor();
        assertThat(text(download(page, "下载 PDF"))).contains("赤禾边界协同区", "图例", "乌岭镇", "规划版本");
        page.context().close();
    }

    private static void corners(Page page) {
        page.locator(".tm-drawing").waitFor();
        BoundingBox box = page.locator("tongtu-map").boundingBox();
        for (double[] corner : new double[][] {{0.4, 0.4}, {0.62, 0.42}, {0.6, 0.62}, {0.42, 0.6}}) {
            page.mouse().click(box.x + box.width * corner[0], box.y + box.height * corner[1]);
            page.waitForTimeout(400);
        }
    }

    private static void upload(Page page, String geoJson) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(
                new FilePayload("site.geojson", "application/geo+json", geoJson.getBytes(StandardCharsets.UTF_8)));
    }

    private static Download download(Page page, String link) {
        return page.waitForDownload(() -> Screens.link(page, link).click());
    }

    private static String text(Download download) throws IOException {
        try (var document = Loader.loadPDF(download.path().toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static String sheets(Download download) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipFile(download.path().toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Pattern.compile("&#x([0-9a-fA-F]+);").matcher(all).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }
}
