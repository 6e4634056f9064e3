package org.tongtu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A paper says the same as Word document and as PDF; both are read back by libraries that did not write the first of them. */
class PaperTests {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final URI ADDRESS = URI.create("http://localhost/proposals/3?lang=zh");

    private static Paper paper(String words) {
        return paper(List.of(words));
    }

    private static Paper paper(List<String> words) {
        return new Paper("“一条路”意见采纳情况", CHINESE, Instant.parse("2026-11-23T01:02:03Z"), List.of(
                new Paper.Heading("总体情况"),
                new Paper.Words(Paper.Line.of("收到意见 3 条")),
                new Paper.Table(List.of(new Paper.Column("序号", 1), new Paper.Column("意见内容", 4)),
                        words.stream().map(it -> new Paper.Row(List.of(Paper.Cell.of("1"),
                                new Paper.Cell(List.of(Paper.Line.of(it), Paper.Line.link("已写入方案 3", ADDRESS)))))).toList())));
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordFile.write(paper)));
    }

    private static String pdf(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.write(paper))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aWordDocumentHasRealHeadingsAndATableWhoseHeadRepeats() throws IOException {
        try (XWPFDocument document = word(paper("修路"))) {
            assertThat(document.getParagraphs()).filteredOn(it -> "Heading1".equals(it.getStyle())).singleElement()
                    .satisfies(it -> assertThat(it.getText()).isEqualTo("“一条路”意见采纳情况"));
            assertThat(document.getParagraphs()).filteredOn(it -> "Heading2".equals(it.getStyle())).hasSize(1);
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getCell(1).getText()).isEqualTo("意见内容");
            assertThat(document.getFooterList()).hasSize(1);
            assertThat(document.getHyperlinks()).extracting(it -> it.getURL()).containsExactly(ADDRESS.toString());
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("“一条路”意见采纳情况");
            assertThat(document.getProperties().getCoreProperties().getUnderlyingProperties().getLanguageProperty()).contains("zh-CN");
        }
    }

    @Test
    void wordsStayWordsInAWordDocument() throws IOException {
        String hostile = "=HYPERLINK(\"x\") <w:p/>]]>&amp; 𠮷 👍\u0001\u202E{ DDEAUTO c:\\\\cmd }\n第二行";
        try (XWPFDocument document = word(paper(hostile))) {
            String cell = document.getTables().getFirst().getRow(1).getCell(1).getParagraphs().getFirst().getText();
            assertThat(cell).isEqualTo("=HYPERLINK(\"x\") <w:p/>]]>&amp; 𠮷 👍{ DDEAUTO c:\\\\cmd }\n第二行");
            assertThat(document.getDocument().xmlText()).doesNotContain("instrText");
        }
    }

    @Test
    void aPdfIsFoundByItsWordsAndTellsItsTitleAndLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.write(paper("水田旁边修路")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("“一条路”意见采纳情况", "总体情况", "水田旁边修路", "1 / 1");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("“一条路”意见采纳情况");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("总体情况");
            var link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
            assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(ADDRESS.toString());
        }
    }

    @Test
    void aPdfSaysWhatIsAHeadingAndWhatIsATable() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.write(paper(many(60))))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String tags = tags(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags).startsWith("Document(H1()H2()P()Table(THead(TR(TH()TH()))TBody(TR(TD(P())TD(P()Link()))");
            assertThat(tags.split("TH\\(\\)", -1)).as("the head that is repeated is not read out again").hasSize(3);
            var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            for (PDPage page : document.getPages()) {
                assertThat(parents.getCOSObject().getCOSArray(org.apache.pdfbox.cos.COSName.NUMS).size()).isGreaterThan(2 * page.getStructParents());
            }
            assertThat(parents.getCOSObject().getCOSArray(org.apache.pdfbox.cos.COSName.NUMS).getObject(1)).isInstanceOf(COSArray.class);
        }
    }

    private static String tags(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .map(it -> it.getStructureType() + "(" + tags(it) + ")").collect(Collectors.joining());
    }

    @Test
    void theHeadOfATableStandsOnEveryPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfFile.write(paper(many(120))))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("意见内容");
            }
            assertThat(new PDFTextStripper().getText(document)).contains("第119条");
        }
    }

    private static List<String> many(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "第" + i + "条").toList();
    }

    @Test
    void whatTheFontLacksIsShownByItsNumber() throws IOException {
        assertThat(pdf(paper("住在\uD869\uDED6村👍\uFE0F"))).contains("住在〔U+2A6D6〕村〔U+1F44D〕").doesNotContain("FE0F");
    }

    @Test
    void aRareHanziOfTheFontIsReadBackAsItself() throws IOException {
        assertThat(pdf(paper("地名𬭩、𡎚、㙟"))).containsPattern("地名(𬭩|〔U\\+2CB69〕)、(𡎚|〔U\\+2139A〕)、(㙟|〔U\\+365F〕)");
    }

    @Test
    void nothingRunsOffThePaper() throws IOException {
        String endless = "a".repeat(3000) + "尾";
        try (PDDocument document = Loader.loadPDF(PdfFile.write(paper(endless)))) {
            var places = new PDFTextStripper() {
                private float right;

                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition letter) {
                    right = Math.max(right, letter.getX() + letter.getWidth());
                    super.processTextPosition(letter);
                }
            };
            assertThat(places.getText(document).replaceAll("\\s", "")).contains("a".repeat(3000) + "尾");
            assertThat(places.right).isLessThan((float) (PdfPages.WIDTH - PdfPages.MARGIN + 1));
        }
    }

    @Test
    void aRowLongerThanAPageGoesOnOnTheNext() throws IOException {
        String words = "很长的意见。".repeat(1600) + "完";
        try (PDDocument document = Loader.loadPDF(PdfFile.write(paper(words)))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(document)).contains("完");
        }
    }
}
