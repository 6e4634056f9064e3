package org.tongtu.region.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.tongtu.identity.CurrentActor;
import org.tongtu.language.Texts;
import org.tongtu.region.FileReport;
import org.tongtu.region.RegionReport;
import org.tongtu.region.RegionSummary;
import org.tongtu.region.Regions;
import org.tongtu.region.files.RegionNote;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.PageHeader;
import org.tongtu.uikit.Tone;

/** 区域数据包: what was taken from each file, what was left out and why, and figures that somebody should check. */
@Route("region")
@Menu(order = 92, title = "region.menu", icon = "vaadin:package")
@RolesAllowed({"ADMIN", "SECRETARY"})
class RegionView extends Main implements HasDynamicTitle {

    private final transient Texts texts;
    private final transient Figures figures;

    RegionView(Regions regions, CurrentActor current, Texts texts, Figures figures) {
        this.texts = texts;
        this.figures = figures;
        addClassName("page");
        getElement().setAttribute("tabindex", "0"); // a long report without a control: the keyboard scrolls it
        regions.findReport(current.get()).ifPresentOrElse(this::show, this::nothing);
    }

    private void nothing() {
        add(new PageHeader(getTranslation("region.title")), new EmptyState(VaadinIcon.PACKAGE,
                getTranslation("region.empty"), getTranslation("region.empty-text")));
    }

    private void show(RegionReport report) {
        RegionSummary region = report.region();
        add(new PageHeader(getTranslation("region.title")).explain(getTranslation("region.loaded", region.name().in(getLocale()),
                report.taken(), report.files().size(), report.skipped(), report.findings().size())));
        if (region.invented()) {
            add(new Paragraph(Badges.of(Tone.CAUTION, getTranslation("region.invented"))));
        }
        if (!region.note().zh().isBlank()) {
            add(new Paragraph(region.note().in(getLocale())));
        }
        add(new Paragraph(getTranslation("region.origin", figures.moment(getLocale(), region.loadedAt()),
                region.attribution(), report.digest().substring(0, 12))));
        add(new H2(getTranslation("region.findings")), notes(report.findings(), "region.no-findings"));
        add(new H2(getTranslation("region.files")), files(report.files()));
        add(new H2(getTranslation("region.left-out")),
                notes(report.files().stream().flatMap(file -> file.skipped().stream()).toList(), "region.nothing-left-out"));
    }

    private Component notes(List<RegionNote> notes, String none) {
        if (notes.isEmpty()) {
            return new Paragraph(getTranslation(none));
        }
        var list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(note.in(getLocale(), texts))));
        return list;
    }

    private Component files(List<FileReport> files) {
        var table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        Stream.of("file", "holds", "taken", "skipped").forEach(column -> head.add(HeaderCell.ofColumn(getTranslation("region.column." + column))));
        files.forEach(file -> {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(file.file());
            row.addDataCell().setText(file.holds());
            row.addDataCell().setText(figures.number(getLocale(), file.taken(), 0));
            row.addDataCell().setText(figures.number(getLocale(), file.skipped().size(), 0));
        });
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("region.title");
    }
}
