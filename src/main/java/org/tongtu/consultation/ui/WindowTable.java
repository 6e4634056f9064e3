package org.tongtu.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.consultation.window.DayCount;
import org.tongtu.consultation.window.MemberWindow;
import org.tongtu.consultation.window.NoticeWindow;
import org.tongtu.language.Texts;
import org.tongtu.uikit.HeaderCell;

/** Whose law asks for how long, and until when at least that is. */
class WindowTable extends Div {

    private static final List<String> COLUMNS = List.of("member", "days", "rest", "earliest", "basis");

    private final transient WindowWords words;
    private final Locale locale = Texts.supported(getLocale());

    WindowTable(NoticeWindow window, WindowWords words) {
        this.words = words;
        var table = new NativeTable();
        table.addClassNames("figures-table", "window-table", "stacking-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(HeaderCell.ofColumn(getTranslation("consultation.window." + column))));
        table.getHead().add(head);
        window.rows().forEach(row -> table.getBody().add(row(row, row.earliest() != null && row.earliest().equals(window.earliest()))));
        add(table);
    }

    private NativeTableRow row(MemberWindow row, boolean decides) {
        String member = row.member() == null ? getTranslation("consultation.window.charter") : words.texts().get(locale, "consultation.window.town", row.member());
        String basis = row.basis() == null ? getTranslation("consultation.window.charter-basis") : row.basis().in(locale);
        List<String> cells = List.of(member, words.texts().get(locale, "consultation.window.days." + row.count(), row.days()), rest(row),
                earliest(row.earliest(), row.missingYear()), basis);
        var line = new NativeTableRow();
        for (int i = 0; i < cells.size(); i++) {
            var cell = new NativeTableCell(cells.get(i));
            cell.getElement().setAttribute("data-label", getTranslation("consultation.window." + COLUMNS.get(i)));
            line.add(cell);
        }
        if (decides) {
            line.addClassName("window-decides");
        }
        return line;
    }

    private String earliest(@Nullable Instant earliest, @Nullable Integer missing) {
        return earliest == null
                ? words.texts().get(locale, "consultation.window.uncounted", String.valueOf(missing))
                : words.figures().moment(locale, earliest);
    }

    /** Weekends and days off by their number; which ones, in the title. */
    private String rest(MemberWindow row) {
        List<LocalDate> days = row.restDays();
        return words.texts().get(locale, "consultation.window.rest." + (row.count() == DayCount.WORKING ? "left-out" : "counted"), days.size());
    }
}
