package org.tongtu.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.proposal.PositionRecord;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.HeaderCell;
import org.tongtu.uikit.ScrollingTable;
import org.tongtu.uikit.Tone;

/** Each member's position in force, and those that an amendment or a later word has voided. */
class PositionsTab extends Div {

    private final transient RoomWords words;
    private final transient PaperParts papers;
    private final transient Bench bench;

    PositionsTab(WorkbenchParts parts, Bench bench) {
        this.words = parts.room().words();
        this.papers = parts.room().papers();
        this.bench = bench;
        add(new Paragraph(getTranslation("proposal.positions.intro")));
        var table = new NativeTable();
        table.addClassName("figures-table");
        NativeTableRow head = table.getHead().addRow();
        List.of("member", "what", "reason", "who", "earlier").forEach(name ->
                head.addHeaderCell().setText(getTranslation("proposal.position." + name)));
        words.towns().members().forEach(member -> row(table.getBody().addRow(), member));
        add(new ScrollingTable(getTranslation("proposal.tab.positions"), table), new EscalationList(parts.room(), bench));
    }

    private void row(NativeTableRow row, JurisdictionCode member) {
        Optional<PositionRecord> current = bench.proposal().positionOf(member);
        var name = HeaderCell.ofRow(words.towns().name(member, bench.locale()));
        row.add(name);
        if (bench.proposal().affected().contains(member)) {
            var affected = new Span(getTranslation("proposal.positions.affected"));
            affected.addClassName("quiet");
            name.add(new Span(" "), affected);
        }
        row.addDataCell().add(current.<Component>map(it -> ProposalBadges.of(it.position()))
                .orElseGet(() -> bench.proposal().consentingBySilence().contains(member)
                        ? Badges.of(Tone.GOOD, getTranslation("proposal.positions.silent"))
                        : Badges.of(Tone.NEUTRAL, getTranslation("proposal.positions.missing"))));
        row.addDataCell().setText(current.map(PositionRecord::reason).orElse(""));
        row.addDataCell().add(current.map(this::who).orElseGet(Span::new));
        row.addDataCell().add(earlier(member));
    }

    private Span who(PositionRecord it) {
        String who = getTranslation("proposal.positions.by", words.person(it.statedBy()),
                words.figures().moment(bench.locale(), it.statedAt()), it.sequence());
        return it.onPaper() == null
                ? new Span(who)
                : new Span(new Text(who + " " + getTranslation("proposal.positions.paper") + " "), papers.told(it.onPaper()));
    }

    private Div earlier(JurisdictionCode member) {
        var all = new Div();
        bench.proposal().positions().stream()
                .filter(it -> it.member().equals(member) && !it.current())
                .map(it -> new Div(getTranslation("proposal.positions.voided", getTranslation("proposal.position." + it.position()), it.sequence())))
                .forEach(all::add);
        all.addClassName("quiet");
        return all;
    }
}
