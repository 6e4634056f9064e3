package org.tongtu.document;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper, before it is a file of any kind. Whatever people wrote is made {@linkplain Legible legible} here,
 * once for all kinds.
 *
 * @param title also told to programs that list or read out documents
 */
public record Paper(String title, Locale locale, Instant made, List<Part> parts) {

    public Paper {
        title = Legible.of(title);
        parts = List.copyOf(parts);
    }

    /** One thing below the other. */
    public sealed interface Part permits Heading, Words, Table {}

    public record Heading(String text) implements Part {

        public Heading {
            text = Legible.of(text);
        }
    }

    public record Words(Line line) implements Part {}

    /** Every row has as many cells as there are columns; the head is repeated on every page. */
    public record Table(List<Column> columns, List<Row> rows) implements Part {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param share of the paper's width, beside the shares of the other columns */
    public record Column(String title, double share) {

        public Column {
            title = Legible.of(title);
        }
    }

    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    public record Cell(List<Line> lines) {

        public Cell {
            lines = List.copyOf(lines);
        }

        public static Cell of(String text) {
            return new Cell(List.of(Line.of(text)));
        }
    }

    /**
     * A paragraph.
     *
     * @param strong what a reader looks for first
     * @param link where the whole paragraph leads
     */
    public record Line(String text, boolean strong, @Nullable URI link) {

        public Line {
            text = Legible.of(text);
        }

        public static Line of(String text) {
            return new Line(text, false, null);
        }

        public static Line strong(String text) {
            return new Line(text, true, null);
        }

        public static Line link(String text, URI to) {
            return new Line(text, false, to);
        }
    }
}
