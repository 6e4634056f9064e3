package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.OperationOutcome;
import org.tongtu.proposal.log.Write;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.Notices;
import org.tongtu.uikit.Tone;

/** Target values of one indicator, changed as operations like everything else; what was handed down is locked. */
class TargetsTab extends Div {

    private static final String VALUE = "value";

    private final transient WorkbenchParts parts;
    private final transient Bench bench;
    private final transient List<JurisdictionCode> inNameOf;
    private final Div table = new Div();

    TargetsTab(WorkbenchParts parts, Bench bench) {
        this.parts = parts;
        this.bench = bench;
        boolean draft = bench.proposal().summary().state() == ProposalState.DRAFT;
        inNameOf = draft ? parts.setup().writersFor(bench.proposal(), bench.actor()) : List.of();
        if (!inNameOf.isEmpty()) {
            add(new Button(getTranslation("proposal.targets.add"), VaadinIcon.PLUS.create(),
                    click -> new NewTargetDialog(parts, bench, this::apply).open()));
        }
        var indicators = new ArrayList<>(Targets.of(bench.after()).indicators());
        if (indicators.isEmpty()) {
            add(new EmptyState(VaadinIcon.BULLSEYE, getTranslation("proposal.targets.empty"), getTranslation("proposal.targets.empty-text")));
            return;
        }
        var choice = new ComboBox<String>(getTranslation("proposal.targets.indicator"));
        choice.setItems(indicators);
        choice.setItemLabelGenerator(code -> parts.things().indicator(code, bench.locale()));
        choice.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(this::show));
        choice.setWidth("min(28rem, 100%)");
        choice.setValue(indicators.stream().filter(this::isChanged).findFirst().orElse(indicators.getFirst()));
        table.addClassName("table-scroller");
        add(new Paragraph(getTranslation("proposal.targets.intro")), choice, table);
    }

    private boolean isChanged(String indicator) {
        return bench.after().list(ThingKind.TARGET, indicator).stream().anyMatch(it -> it.cell(VALUE).version().isOwn());
    }

    private void show(String indicator) {
        var rows = new NativeTable();
        rows.addClassName("figures-table");
        NativeTableRow head = rows.getHead().addRow();
        List.of("scope", "year", "before", "now", "origin").forEach(name -> head.addHeaderCell().setText(getTranslation("proposal.targets." + name)));
        bench.after().list(ThingKind.TARGET, indicator).stream()
                .sorted(Comparator.comparing((Thing thing) -> thing.number("year").orElse(BigDecimal.ZERO))
                        .thenComparing(thing -> !thing.text("jurisdiction").equals("region"))
                        .thenComparing(thing -> thing.text("jurisdiction")))
                .forEach(thing -> row(rows.getBody().addRow(), thing));
        table.removeAll();
        table.add(rows);
    }

    private void row(NativeTableRow row, Thing thing) {
        Target target = Targets.read(thing, bench.after().frame());
        row.addHeaderCell().setText(parts.things().town(thing.text("jurisdiction"), bench.locale()));
        row.addDataCell().setText(Integer.toString(target.year()));
        row.addDataCell().setText(figure(bench.before().find(thing.id()).flatMap(was -> was.number(VALUE)), thing.group()));
        var now = row.addDataCell();
        if (target.isLocked() || inNameOf.isEmpty()) {
            now.add(new Span(figure(thing.number(VALUE), thing.group())));
        } else {
            now.add(editor(thing));
        }
        if (thing.cell(VALUE).version().isOwn()) {
            now.add(Badges.of(Tone.INFO, getTranslation("proposal.changes.changed")));
        }
        row.addDataCell().setText(getTranslation(target.isLocked() ? "proposal.targets.locked" : "proposal.targets.agreed"));
    }

    private String figure(Optional<BigDecimal> value, String indicator) {
        String unit = Indicators.find(indicator).map(it -> " " + it.unit()).orElse("");
        return value.map(it -> parts.room().words().figures().number(bench.locale(), it.doubleValue(), 4) + unit)
                .orElse(getTranslation("proposal.value.none"));
    }

    private Div editor(Thing thing) {
        var field = new BigDecimalField();
        field.setAriaLabel(getTranslation("proposal.targets.now"));
        thing.number(VALUE).ifPresent(field::setValue);
        field.setWidth("9rem");
        var save = new Button(getTranslation("proposal.targets.save"), click -> save(thing, field.getValue()));
        var editor = new Div(field, save);
        editor.addClassName("page-actions");
        return editor;
    }

    private void save(Thing thing, BigDecimal value) {
        Cell seen = thing.cell(VALUE);
        apply(List.of(new Write(thing.id(), ThingKind.TARGET, thing.group(), VALUE, seen.version(), CellValue.of(value))));
    }

    private void apply(List<Write> writes) {
        var answer = parts.room().room().operations().apply(bench.actor(), new ApplyOperation(
                Ids.next(), inNameOf.getFirst(), bench.proposal().id(), writes, null));
        if (answer.outcome() == OperationOutcome.CONFLICT) {
            bench.map().showConflict(answer.conflicts().getFirst().id());
        } else {
            Notices.done("proposal.done.target");
        }
        bench.changed().run();
    }
}
