package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingFilter;
import org.tongtu.finding.FindingLinks;
import org.tongtu.finding.FindingState;
import org.tongtu.finding.Tally;
import org.tongtu.finding.file.FindingFormat;
import org.tongtu.kernel.Localized;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.ui.PlanLinks;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.uikit.PageHeader;

/** The list and the map, each led by the other; the files of what is listed; the tallies by town and rule below. */
@CssImport("./plan/findings.css")
class FindingsStage extends Div {

    private final transient FindingParts parts;
    private final transient ShownPlan shown;
    private final transient List<FindingDetails> all;
    private final FindingList list;
    private final FindingMap map;
    private final Paragraph count = new Paragraph();
    private final Div files = new Div();

    FindingsStage(FindingParts parts, ShownPlan shown, FindingFilter asked) {
        this.parts = parts;
        this.shown = shown;
        this.all = parts.list(shown);
        map = new FindingMap(parts.map(shown, getLocale()), this::mark);
        list = new FindingList(parts.texts(), shown.plan().id(), it -> map.choose(it.finding()));
        count.getElement().setAttribute("role", "status");
        files.addClassName("page-actions");
        var filters = new FindingFilters(all, parts.texts(), asked);
        filters.onChange(this::show);
        var both = new Div(list, map);
        both.addClassName("finding-stage");
        add(header(), filters, count, files, both, towns(), rules());
        show(filters.get());
    }

    private Component header() {
        int edition = shown.edition().number();
        return new PageHeader(getTranslation("finding.title"))
                .explain(getTranslation("finding.intro", shown.plan().title(), parts.texts().edition(shown.edition(), getLocale())))
                .offer(new Anchor(FindingLinks.certificate(shown.plan().id(), edition), getTranslation("finding.certificate")));
    }

    private void show(FindingFilter filter) {
        List<FindingDetails> matching = all.stream().filter(filter::matches).toList();
        list.setItems(matching);
        map.show(matching);
        long places = matching.stream().filter(it -> it.finding().place() != null).count();
        count.setText(getTranslation("finding.count", matching.size(), matching.size() - places));
        files.removeAll();
        files.add(new Span(getTranslation("finding.files")));
        for (FindingFormat format : FindingFormat.values()) {
            var file = new Anchor(FindingLinks.file(shown.plan().id(), shown.edition().number(), format.name(), filter,
                    getLocale().getLanguage()), getTranslation("finding.file." + format));
            file.getElement().setAttribute("download", true);
            files.add(file);
        }
    }

    private void mark(UUID finding) {
        list.mark(finding);
        all.stream().filter(it -> it.finding().id().equals(finding)).findFirst().ifPresent(it -> map.choose(it.finding()));
    }

    private List<Finding> standing() {
        return all.stream().filter(it -> it.state() != FindingState.RESOLVED).map(FindingDetails::finding).toList();
    }

    private Component towns() {
        var table = new TallyTable(getTranslation("finding.by-town"), getTranslation("check.member"));
        Tally.byTown(parts.members(), standing()).forEach((town, tally) -> table.row(
                new Span(parts.texts().town(town, getLocale())), tally));
        table.row(new Span(getTranslation("check.office")), Tally.ofOffice(standing()));
        table.row(new Span(getTranslation("finding.whole")), Tally.of(standing()));
        return table;
    }

    private Component rules() {
        var table = new TallyTable(getTranslation("finding.by-rule"), getTranslation("finding.rule"));
        Map<String, Localized> names = new TreeMap<>();
        all.forEach(it -> names.put(it.finding().jointRule(), it.rule()));
        Tally.byRule(standing()).forEach((rule, tally) -> table.row(
                new Anchor(PlanLinks.rule(rule), names.getOrDefault(rule, Localized.same(rule)).in(getLocale())), tally));
        return table;
    }
}
