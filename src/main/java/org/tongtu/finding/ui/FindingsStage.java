package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingLinks;
import org.tongtu.finding.FindingOverview;
import org.tongtu.finding.FindingPage;
import org.tongtu.finding.Tally;
import org.tongtu.finding.file.FindingFormat;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.ui.PlanLinks;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.uikit.OpenPage;
import org.tongtu.uikit.PageHeader;
import org.tongtu.uikit.Pager;

/** The list and the map, page by page, each led by the other; the files of what is listed; the tallies by town and rule below. */
@CssImport("./plan/findings.css")
class FindingsStage extends Div {

    private static final int ON_A_PAGE = 200;

    private final transient FindingParts parts;
    private final transient ShownPlan shown;
    private transient FindingFilter filter;
    private final FindingList list;
    private final FindingMap map;
    private final Paragraph count = new Paragraph();
    private final Div files = new Div();
    private final transient OpenPage open = new OpenPage(ON_A_PAGE);
    private final Pager pager = new Pager(open, this::fill);

    FindingsStage(FindingParts parts, ShownPlan shown, FindingFilter asked) {
        this.parts = parts;
        this.shown = shown;
        FindingOverview all = parts.overview(shown);
        map = new FindingMap(parts.map(shown, getLocale()), this::mark);
        list = new FindingList(parts.texts(), shown.plan().id(), it -> map.choose(it.finding()));
        count.getElement().setAttribute("role", "status");
        files.addClassName("page-actions");
        var filters = new FindingFilters(all, parts.texts(), asked);
        filters.onChange(this::show);
        var both = new Div(list, map);
        both.addClassName("finding-stage");
        add(header(), filters, count, files, pager, both, towns(all.standing()), rules(all));
        filter = filters.get();
        show(filter);
    }

    private Component header() {
        int edition = shown.edition().number();
        return new PageHeader(getTranslation("finding.title"))
                .explain(getTranslation("finding.intro", shown.plan().title(), parts.texts().edition(shown.edition(), getLocale())))
                .offer(new Anchor(FindingLinks.certificate(shown.plan().id(), edition), getTranslation("finding.certificate")));
    }

    private void show(FindingFilter wanted) {
        filter = wanted;
        open.begin(0);
        FindingPage page = fill();
        open.begin(page.total());
        pager.tell();
        count.setText(getTranslation("finding.count", page.total(), page.placeless()));
        files.removeAll();
        files.add(new Span(getTranslation("finding.files")));
        for (FindingFormat format : FindingFormat.values()) {
            var file = new Anchor(FindingLinks.file(shown.plan().id(), shown.edition().number(), format.name(), wanted,
                    getLocale().getLanguage()), getTranslation("finding.file." + format));
            file.getElement().setAttribute("download", true);
            files.add(file);
        }
    }

    /** The open page, in the list and on the map alike. */
    private FindingPage fill() {
        FindingPage page = parts.page(shown, filter, open.first(), ON_A_PAGE);
        list.setItems(page.findings());
        map.show(page.findings());
        return page;
    }

    private void mark(UUID finding) {
        list.mark(finding).ifPresent(it -> map.choose(it.finding()));
    }

    private Component towns(List<Finding> standing) {
        var table = new TallyTable(getTranslation("finding.by-town"), getTranslation("check.member"));
        Tally.byTown(parts.members(), standing).forEach((town, tally) -> table.row(
                new Span(parts.texts().town(town, getLocale())), tally));
        table.row(new Span(getTranslation("check.office")), Tally.ofOffice(standing));
        table.row(new Span(getTranslation("finding.whole")), Tally.of(standing));
        return table;
    }

    private Component rules(FindingOverview all) {
        var table = new TallyTable(getTranslation("finding.by-rule"), getTranslation("finding.rule"));
        Tally.byRule(all.standing()).forEach((rule, tally) -> table.row(
                new Anchor(PlanLinks.rule(rule), all.rules().getOrDefault(rule, Localized.same(rule)).in(getLocale())), tally));
        return table;
    }
}
