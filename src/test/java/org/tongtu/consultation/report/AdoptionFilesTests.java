package org.tongtu.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.consultation.statement.StatementFixtures.point;
import static org.tongtu.consultation.statement.StatementFixtures.signedBy;
import static org.tongtu.consultation.statement.StatementFixtures.statement;
import static org.tongtu.consultation.statement.StatementFixtures.withContact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.ExtendNotice;
import org.tongtu.consultation.NoticeFixtures;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.MaskPoint;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import org.tongtu.testing.TestClock;

/** What stands in the three files of one notice, read back by other libraries than those that wrote them. */
@PortalTest
class AdoptionFilesTests {

    private static final String FORMULA = "=HYPERLINK(\"http://evil\",\"点我\")";
    private static final String SCRIPT = "<script>alert(1)</script>&amp;";
    private static final String PHONE = "13800138000";

    @Autowired
    AdoptionFiles files;

    @Autowired
    Consultations consultations;

    @Autowired
    Statements statements;

    @Autowired
    Answers answers;

    @Autowired
    NoticeFixtures notices;

    @Autowired
    TestClock clock;

    private final Actor secretary = TestAlliance.actor(Role.SECRETARY);
    private final Actor planner = TestAlliance.actor(Role.PLANNER, TestAlliance.NORTH);
    private ConsultationId notice = new ConsultationId(1);

    @BeforeEach
    void announce() {
        notice = consultations.announce(secretary, notices.notice(Duration.ofDays(30)));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private void give(GiveStatement statement) {
        statements.give(Actor.ANONYMOUS, statement);
    }

    /** By the number it bears in the report. */
    private UUID given(int number) {
        return answers.report(Actor.ANONYMOUS, notice).rows().get(number - 1).point().id();
    }

    private void answer(int number, int seen, Outcome outcome, String reason, @Nullable ProposalId taken) {
        answers.answer(planner, new AnswerPoint(Ids.next(), TestAlliance.NORTH, given(number), seen, outcome, reason,
                outcome == Outcome.REFERRED ? "县交通运输局" : null, taken, taken == null ? null : 1L));
    }

    private String text(ReportFormat format, Locale locale) throws IOException {
        byte[] file = files.write(format, notice, locale);
        return switch (format) {
            case docx -> word(file);
            case pdf -> pdf(file);
            case xlsx -> book(file);
        };
    }

    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file)); var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String book(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var text = new StringBuilder();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        text.append(cell).append('\n');
                    }
                }
            }
            return text.toString();
        }
    }

    private void story() {
        give(signedBy(notice, 3, List.of(point("请把路修到河边"), point("请建桥"))));
        give(statement(notice, "噪声太大"));
        give(withContact(notice, PHONE));
        clock.advance(Duration.ofDays(2));
        answer(1, 0, Outcome.NOT_ADOPTED, "线位受红线限制", null);
        clock.advance(Duration.ofDays(4));
        answer(1, 1, Outcome.PARTLY, "可以绕行", consultations.get(secretary, notice).proposal());
        answer(3, 0, Outcome.REFERRED, "属交通部门职责", null);
        answers.mask(secretary, new MaskPoint(Ids.next(), given(3), "含他人姓名"));
        consultations.extend(secretary, new ExtendNotice(Ids.next(), notice,
                consultations.get(secretary, notice).closesAt().plus(Duration.ofDays(5)), Localized.of("汛期停电", "Floods")));
        clock.advance(Duration.ofDays(40));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFileTellsTheNoticeTheFiguresAndEveryPoint(ReportFormat format) throws IOException {
        story();
        assertThat(text(format, Texts.CHINESE).replace("\n", "")).contains(
                "松柳连接路", "UTC+08:00", "35 天", "汛期停电", "公示已结束",
                "3 件，4 条，5 人次", "1 条，理由逐条列在表中", "已答复 2 条，尚未答复 2 条", "中位数 4 天，最长 6 天",
                "请把路修到河边", "请建桥", "含他人姓名", "北镇的一位居民", "道路交通", "部分采纳", "可以绕行",
                "已写入方案", "更正前的答复", "线位受红线限制", "转交：县交通运输局", "尚未答复", "意见来源", "采纳情况", "说明");
        assertThat(text(format, Texts.ENGLISH).replace("\n", " ")).contains("Songliu link road", "35 days", "Floods",
                "3 statements, 4 points, 5 people", "in days: median 4, longest 6", "Partly adopted", "Earlier answer", "Not answered yet");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFileTellsAContactAVillageOrMaskedWords(ReportFormat format) throws IOException {
        story();
        assertThat(text(format, Texts.CHINESE)).doesNotContain(PHONE).doesNotContain("上村").doesNotContain("噪声太大")
                .doesNotContain(planner.id().value().toString()).doesNotContain(planner.name());
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void whatSomebodyWroteIsNothingButWords(ReportFormat format) throws IOException {
        List<String> hostile = List.of(FORMULA, "+1+1", "-2+3", "@SUM(1)", SCRIPT, "{ DDEAUTO cmd }");
        hostile.forEach(words -> give(statement(notice, words)));
        answer(1, 0, Outcome.EXPLAINED, FORMULA, null);
        String text = text(format, Texts.CHINESE).replaceAll("\\s", "");
        hostile.forEach(words -> assertThat(text).contains(words.replaceAll("\\s", "")));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void strangeCharactersNeitherBreakAFileNorVanish(ReportFormat format) throws IOException {
        give(statement(notice, "前\u0000\u0007\u202E后𠀋\uD869\uDED6👍" + "长".repeat(100) + "x".repeat(600) + "尾"));
        String text = text(format, Texts.CHINESE).replaceAll("\\s", "");
        assertThat(text).contains("前后").contains("x".repeat(600) + "尾").doesNotContain("\u202E");
        assertThat(text).containsAnyOf("👍", "〔U+1F44D〕").containsAnyOf("\uD869\uDED6", "〔U+2A6D6〕");
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void aNoticeWithoutStatementsSaysSo(ReportFormat format) throws IOException {
        assertThat(text(format, Texts.CHINESE)).contains("0 件，0 条，0 人次", "公示尚未结束", "暂无");
    }

    @Test
    void theSpreadsheetBeginsWithTheFieldsColumnsAndCountsInNumbers() throws IOException {
        story();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(files.write(ReportFormat.xlsx, notice, Texts.CHINESE)))) {
            Sheet sheet = book.getSheet("征求意见汇总表");
            assertThat(line(sheet.getRow(0))).startsWith("序号|意见来源|意见内容|采纳情况|说明|");
            assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(1).getCell(8).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(12).getHyperlink().getAddress()).contains("/proposals/");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            assertThat(book.getSheet("总体情况")).isNotNull();
        }
    }

    private static String line(Row row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false).map(Cell::toString).collect(Collectors.joining("|"));
    }

    @Test
    void aFileIsNamedInTheReadersLanguage() {
        assertThat(files.name(ReportFormat.docx, notice, Texts.CHINESE)).isEqualTo("意见采纳情况-公示" + notice + ".docx");
        assertThat(files.name(ReportFormat.xlsx, notice, Texts.ENGLISH)).isEqualTo("adoption-report-notice-" + notice + ".xlsx");
    }
}
