package org.tongtu.finding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongtu.finding.FindingDetails;
import org.tongtu.finding.FindingEvent;
import org.tongtu.finding.FindingEvent.Kind;
import org.tongtu.kernel.ProposalId;
import org.tongtu.plan.EditionSummary;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.plan.ui.PlanLinks;
import org.tongtu.plan.ui.ShownPlan;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.history.HistoryLinks;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.ui.ProposalLinks;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.PageHeader;
import org.tongtu.uikit.ScrollingTable;

/** Everything there is to say of one finding. */
@CssImport("./plan/findings.css")
class FindingCard extends Div {

    private final transient FindingParts parts;
    private final transient ShownPlan shown;
    private final transient FindingDetails it;

    FindingCard(FindingParts parts, ShownPlan shown, FindingDetails it) {
        this.parts = parts;
        this.shown = shown;
        this.it = it;
        Finding finding = it.finding();
        var signs = new Div(SeverityBadge.of(finding.severity()), FindingTexts.badge(it.state()));
        signs.addClassName("card-head");
        add(new PageHeader(it.rule().in(getLocale())).offer(
                new Anchor(PlanLinks.findings(plan(), shown.edition().number()), getTranslation("finding.all"))));
        add(signs, new Paragraph(finding.message().in(getLocale())), facts());
        if (!finding.things().isEmpty()) {
            add(new H2(getTranslation("finding.things")), things());
        }
        if (finding.place() != null) {
            var map = new FindingMap(parts.map(shown, getLocale()), chosen -> {});
            map.show(List.of(it));
            map.choose(finding);
            add(new H2(getTranslation("check.place")), map);
        }
        add(new H2(getTranslation("finding.history")), history());
    }

    private PlanId plan() {
        return shown.plan().id();
    }

    private Component facts() {
        var facts = new DescriptionList();
        facts.addClassName("sheet");
        Finding finding = it.finding();
        fact(facts, "finding.rule", new Anchor(PlanLinks.rule(finding.jointRule()), it.rule().in(getLocale())));
        String measure = parts.texts().words().measure(finding, getLocale());
        if (!measure.isEmpty()) {
            fact(facts, "check.measured", new Span(measure));
        }
        fact(facts, "check.who", new Span(parts.texts().words().who(finding, getLocale())));
        fact(facts, "finding.since-when", origin(it.since(), Set.of(Kind.APPEARED, Kind.RETURNED)));
        fact(facts, "finding.state", said(parts.texts().state(it, getLocale()), it.exemption()));
        EditionSummary resolved = it.resolvedBy();
        if (resolved != null) {
            fact(facts, "finding.resolved-by", origin(resolved, Set.of(Kind.RESOLVED)));
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    private Component said(String words, @Nullable Exemption exemption) {
        var said = new Span(words);
        parts.texts().paper(exemption).ifPresent(paper -> said.add(new Text(" "), paper));
        return said;
    }

    private Component origin(EditionSummary edition, Set<Kind> kinds) {
        return it.history().reversed().stream().filter(step -> kinds.contains(step.kind())).findFirst()
                .map(step -> origin(edition, step)).orElseThrow();
    }

    /** The edition, the proposal whose adoption made it, and the operation in it. */
    private Component origin(EditionSummary edition, FindingEvent step) {
        var origin = new Span(parts.texts().edition(edition, getLocale()) + " ");
        Integer proposal = edition.proposal();
        origin.add(proposal == null
                ? new Span(getTranslation("finding.founding"))
                : new Anchor(ProposalLinks.proposal(new ProposalId(proposal)), getTranslation("finding.proposal", String.valueOf(proposal))));
        parts.operation(step).ifPresent(operation -> origin.add(new Span(" "), new Anchor(
                HistoryLinks.time(plan(), Moment.of(operation.proposal(), operation.sequence())), parts.texts().operation(operation, getLocale()))));
        return origin;
    }

    /** Those there still are, with their own history: who changed what in which operation. */
    private Component things() {
        var list = new UnorderedList();
        it.finding().things().forEach(id -> list.add(parts.seen(shown).find(id)
                .map(thing -> new ListItem(way(thing), new Span(" "), past(thing)))
                .orElseGet(() -> new ListItem(getTranslation("finding.thing-gone")))));
        return list;
    }

    private Component way(Thing thing) {
        String name = parts.title(shown, thing, getLocale());
        return switch (thing.kind()) {
            case FEATURE -> new Anchor(PlanLinks.map(thing.id()), name);
            case TARGET -> new Anchor(PlanLinks.target(thing.group()), name);
            default -> new Span(name);
        };
    }

    private Component past(Thing thing) {
        return thing.kind() == ThingKind.RULE ? new Span() : new Anchor(HistoryLinks.thing(plan(), thing.id()), getTranslation("finding.thing-history"));
    }

    private Component history() {
        var table = new NativeTable();
        table.addClassNames("figures-table", "stacking-table");
        NativeTableRow head = table.getHead().addRow();
        List.of("finding.when", "finding.what", "finding.by").forEach(key -> head.add(HeaderCell.ofColumn(getTranslation(key))));
        for (FindingEvent step : it.history()) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(parts.texts().day(step, getLocale()));
            row.addDataCell().add(said(parts.texts().step(step, getLocale()), step.kind() == Kind.EXEMPTED ? step.exemption() : null));
            row.addDataCell().add(step.edition() == null ? new Span() : origin(Objects.requireNonNull(step.edition()), step));
        }
        return new ScrollingTable(getTranslation("finding.history"), table);
    }
}
