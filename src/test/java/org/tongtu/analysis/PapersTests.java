package org.tongtu.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.analysis.print.ConformityPapers;
import org.tongtu.analysis.print.MapPrint;
import org.tongtu.analysis.print.MapPrints;
import org.tongtu.analysis.print.PaperSize;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.proposal.history.Moment;
import org.tongtu.testing.PortalTest;

/** What is taken away says the same as the screen, in letters that every reader has. */
@PortalTest
class PapersTests {

    private static final Moment FIRST = Moment.ofEdition(1);
    private static final Envelope REGION = new Envelope(111.0, 111.2, 37.0, 37.2);

    @Autowired
    ConformityChecks checks;

    @Autowired
    ConformityReports reports;

    @Autowired
    ConformityPapers papers;

    @Autowired
    MapPrints prints;

    @Autowired
    SitePlans plans;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private PlanId plan;

    @BeforeEach
    void aPlan() {
        plan = plans.found();
    }

    private ConformityReport report(Actor actor, Locale locale) {
        return reports.of(actor, checks.check(actor, plan, FIRST, SitePlans.SITE), locale);
    }

    private MapPrint print(PaperSize paper, boolean landscape) {
        return new MapPrint(plan, FIRST, "", Set.of("landuse", "basic-farmland", "eco-redline"), null, REGION, paper, landscape);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document);
        }
    }

    private static byte[] kept(String name, byte[] file) throws IOException {
        Files.write(Files.createDirectories(Path.of("target/prints")).resolve(name), file);
        return file;
    }

    @Test
    void theAnswerFitsOnOnePageInBothLanguages() throws IOException {
        assertThat(text(kept("conformity-zh.pdf", papers.pdf(planner, report(planner, Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE))))
                .contains("合规性检测", "试验规划", "第 1 版", "永久基本农田", "涉及永久基本农田 98.", "0101 水田", "西镇", "南镇", "公顷", "亩", "比例尺 1:", "测绘 A & B");
        assertThat(text(kept("conformity-en.pdf", papers.pdf(planner, report(planner, Locale.ENGLISH), Locale.ENGLISH))))
                .contains("Conformity check", "Test plan", "Edition 1", "Lies wholly outside", "Scale 1:");
    }

    @Test
    void thePageSaysWhatIsWithheld() throws IOException {
        Actor resident = actor(Role.RESIDENT);
        assertThat(text(papers.pdf(resident, report(resident, Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE)))
                .contains("以下图层未向您公开").contains("生态保护红线：未向您公开");
    }

    @Test
    void chineseLettersAreEmbeddedInPart() throws IOException {
        byte[] pdf = papers.pdf(planner, report(planner, Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE);
        assertThat(pdf.length).isLessThan(1_500_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var names = new TreeMap<String, Boolean>();
            var form = (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) document.getPage(0).getResources()
                    .getXObject(document.getPage(0).getResources().getXObjectNames().iterator().next());
            for (var name : form.getResources().getFontNames()) {
                PDFont font = form.getResources().getFont(name);
                names.put(font.getName(), font.isEmbedded());
            }
            assertThat(names).isNotEmpty().allSatisfy((name, embedded) -> {
                assertThat(name).matches("[A-Z]{6}\\+NotoSansSC.*");
                assertThat(embedded).isTrue();
            });
        }
    }

    @Test
    void theSpreadsheetHoldsEveryFigureAsANumber() throws IOException {
        kept("conformity.xlsx", papers.spreadsheet(report(planner, Locale.SIMPLIFIED_CHINESE), Locale.SIMPLIFIED_CHINESE));
        var parts = unzip(Path.of("target/prints/conformity.xlsx"));
        assertThat(parts.keySet()).anyMatch(name -> name.endsWith("sheet4.xml"));
        assertThat(String.join("", parts.values())).contains("三条控制线", "0101 水田", "#,##0.0000").doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).contains("<v>789.9");
    }

    private static TreeMap<String, String> unzip(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), plain(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return parts;
    }

    private static String plain(String xml) {
        return Pattern.compile("&#x([0-9a-fA-F]+);").matcher(xml).replaceAll(letter -> Character.toString(Integer.parseInt(letter.group(1), 16)));
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void aMapIsPrintedOnEverySizeBothWays(PaperSize paper) throws IOException {
        for (boolean landscape : new boolean[] {true, false}) {
            byte[] pdf = kept("map-" + paper + "-" + landscape + ".pdf", prints.pdf(planner, print(paper, landscape), Locale.SIMPLIFIED_CHINESE));
            assertThat(text(pdf)).contains("试验规划", "图例", "水田", "北镇", "比例尺 1:", "规划版本：第 1 版", "制图日期", "资料来源：测绘 A & B");
            try (PDDocument document = Loader.loadPDF(pdf)) {
                var box = document.getPage(0).getMediaBox();
                assertThat(box.getWidth() > box.getHeight()).isEqualTo(landscape);
            }
        }
    }

    @Test
    void aPictureOfTheLargestSheetStaysWithinItsLimit() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(kept("map.png", prints.png(planner, print(PaperSize.A0, true), Locale.ENGLISH))));
        assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(16_100_000);
        assertThat(picture.getWidth()).isGreaterThan(4_000);
    }

    @Test
    void whatAPersonMayNotSeeIsNotDrawnAndSaid() throws IOException {
        String text = text(prints.pdf(actor(Role.RESIDENT), print(PaperSize.A4, true), Locale.SIMPLIFIED_CHINESE));
        assertThat(text).contains("未向您公开、未绘出：生态保护红线");
    }

    @Test
    void anExtentOfNothingIsRefused() {
        var nothing = new MapPrint(plan, FIRST, "", Set.of(), null, new Envelope(), PaperSize.A4, true);
        assertThatThrownBy(() -> prints.pdf(planner, nothing, Locale.ENGLISH)).isInstanceOf(Refused.class);
        var nowhere = new MapPrint(plan, FIRST, "", Set.of(), null, new Envelope(111, Double.NaN, 37, 38), PaperSize.A4, true);
        assertThatThrownBy(() -> prints.pdf(planner, nowhere, Locale.ENGLISH)).hasMessageContaining("analysis.extent");
    }
}
