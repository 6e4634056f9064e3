package org.tongtu.document;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of a Word document, and the links that go out of it. */
final class WordBody {

    /** A4 across between its margins, in twentieths of a point. */
    private static final int WIDTH = 14570;

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Paper paper;
    private final Map<URI, String> links = new LinkedHashMap<>();
    private final Markup xml = new Markup("w:document",
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "r", OFFICE);

    WordBody(Paper paper) {
        this.paper = paper;
    }

    byte[] document() {
        xml.start("w:body");
        paragraph(Paper.Line.of(paper.title()), "Heading1");
        paper.parts().forEach(this::part);
        xml.start("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "footer")
                .empty("w:pgSz", "w:w", "16838", "w:h", "11906", "w:orient", "landscape")
                .empty("w:pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134",
                        "w:header", "567", "w:footer", "567", "w:gutter", "0")
                .end();
        return xml.finished();
    }

    private void part(Paper.Part part) {
        switch (part) {
            case Paper.Heading heading -> paragraph(Paper.Line.of(heading.text()), "Heading2");
            case Paper.Words words -> paragraph(words.line(), "Normal");
            case Paper.Table table -> table(table);
        }
    }

    private void table(Paper.Table table) {
        double all = table.columns().stream().mapToDouble(Paper.Column::share).sum();
        List<String> widths = table.columns().stream().map(it -> Long.toString(Math.round(WIDTH * it.share() / all))).toList();
        xml.start("w:tbl").start("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid").empty("w:tblW", "w:w", Integer.toString(WIDTH), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed").empty("w:tblLook", "w:val", "0020", "w:firstRow", "1").end();
        xml.start("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width));
        xml.end();
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit").empty("w:tblHeader").end();
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), List.of(Paper.Line.strong(table.columns().get(i).title())));
        }
        xml.end();
        table.rows().forEach(row -> row(row, widths));
        xml.end();
        xml.empty("w:p");
    }

    private void row(Paper.Row row, List<String> widths) {
        xml.start("w:tr");
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), row.cells().get(i).lines());
        }
        xml.end();
    }

    /** A cell has a paragraph even where there is nothing to say. */
    private void cell(String width, List<Paper.Line> lines) {
        xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").end();
        (lines.isEmpty() ? List.of(Paper.Line.of("")) : lines).forEach(line -> paragraph(line, "Cell"));
        xml.end();
    }

    private void paragraph(Paper.Line line, String style) {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
        if (line.link() == null) {
            run(line, line.strong() ? "Strong" : "");
        } else {
            xml.start("w:hyperlink", "r:id", links.computeIfAbsent(line.link(), it -> "link" + links.size()), "w:history", "1");
            run(line, "Hyperlink");
            xml.end();
        }
        xml.end();
    }

    private void run(Paper.Line line, String style) {
        xml.start("w:r");
        if (!style.isEmpty()) {
            xml.start("w:rPr").empty("w:rStyle", "w:val", style).end();
        }
        String[] lines = line.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.text("w:t", lines[i], "xml:space", "preserve");
        }
        xml.end();
    }

    /** To be asked for after the document. */
    byte[] relations() {
        var relations = new Markup("Relationships", "", "http://schemas.openxmlformats.org/package/2006/relationships")
                .empty("Relationship", "Id", "styles", "Type", OFFICE + "/styles", "Target", "styles.xml")
                .empty("Relationship", "Id", "footer", "Type", OFFICE + "/footer", "Target", "footer.xml");
        links.forEach((to, id) -> relations.empty("Relationship", "Id", id, "Type", OFFICE + "/hyperlink",
                "Target", to.toASCIIString(), "TargetMode", "External"));
        return relations.finished();
    }
}
