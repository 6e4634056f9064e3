package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.ui.SeverityBadge;
import org.tongtu.proposal.Exemption;
import org.tongtu.proposal.ProposalCheck;
import org.tongtu.uikit.EmptyState;

/** What the rules say: first what this proposal brings about, then what it cures, then what was there anyway. */
class FindingsTab extends Div {

    private final transient Bench bench;
    private final transient Towns towns;
    private final transient RoomParts room;
    private final transient List<Exemption> exemptions;

    FindingsTab(WorkbenchParts parts, Bench bench) {
        this.bench = bench;
        this.towns = parts.room().words().towns();
        this.room = parts.room();
        this.exemptions = room.exemptions().list(bench.actor(), bench.proposal().id());
        ProposalCheck check = parts.checks().of(bench.actor(), bench.proposal().id());
        if (check.brought().isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("proposal.findings.none"), getTranslation("proposal.findings.none-text")));
        } else {
            add(new H2(getTranslation("proposal.findings.new", check.brought().size())), new Paragraph(getTranslation("proposal.findings.new-text")), list(check.brought(), true));
        }
        if (!check.cured().isEmpty()) {
            add(new H2(getTranslation("proposal.findings.cured", check.cured().size())), list(check.cured(), false));
        }
        if (!check.kept().isEmpty()) {
            add(new Details(getTranslation("proposal.findings.rest", check.kept().size()), list(check.kept(), false)));
        }
    }

    private UnorderedList list(List<Finding> findings, boolean brought) {
        var list = new UnorderedList();
        list.addClassName("finding-list");
        findings.forEach(finding -> {
            ListItem item = item(finding);
            if (brought && finding.blocks()) {
                item.add(new ExemptionLine(room, bench, finding, exemptions));
            }
            list.add(item);
        });
        return list;
    }

    private ListItem item(Finding finding) {
        var who = new Span(finding.whoMustAct().isEmpty()
                ? getTranslation("proposal.findings.office")
                : towns.names(finding.whoMustAct(), bench.locale()));
        who.addClassName("quiet");
        var item = new ListItem(SeverityBadge.of(finding.severity()), new Span(finding.message().in(bench.locale())), who);
        finding.things().stream().filter(this::isShown).findFirst().ifPresent(id -> {
            var zoom = new Button(getTranslation("proposal.changes.zoom"), VaadinIcon.SEARCH.create(), click -> bench.map().show(id));
            zoom.addThemeVariants(ButtonVariant.TERTIARY);
            item.add(zoom);
        });
        return item;
    }

    private boolean isShown(UUID id) {
        return bench.after().find(id).filter(thing -> thing.kind() == ThingKind.FEATURE).isPresent();
    }
}
