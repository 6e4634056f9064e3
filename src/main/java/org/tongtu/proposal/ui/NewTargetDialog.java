package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.plan.target.Targets;
import org.tongtu.proposal.log.Write;
import org.tongtu.uikit.Units;

/** A target the plan does not have yet: of what, for whom, by when, how much, from where. Always one the members agree. */
class NewTargetDialog extends Dialog {

    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<Scope> scope = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final BigDecimalField value = new BigDecimalField();
    private final BigDecimalField base = new BigDecimalField();
    private final TextField basis = new TextField();
    private final transient Targets known;

    NewTargetDialog(WorkbenchParts parts, Bench bench, Consumer<List<Write>> save) {
        known = Targets.of(bench.after());
        setHeaderTitle(getTranslation("proposal.targets.add"));
        indicator.setItems(Indicators.list());
        indicator.setItemLabelGenerator(one -> one.name().in(bench.locale()) + " " + one.code());
        indicator.addValueChangeListener(change -> units(change.getValue()));
        scope.setItems(Stream.concat(Stream.of(Scope.REGION), parts.room().words().towns().members().stream().map(Scope::of)).toList());
        scope.setItemLabelGenerator(one -> parts.things().town(one.toString(), bench.locale()));
        scope.setValue(Scope.REGION);
        var frame = bench.after().frame();
        year.setItems(frame.nearTermYear(), frame.targetYear());
        year.setValue(frame.targetYear());
        indicator.setLabel(getTranslation("proposal.targets.indicator"));
        scope.setLabel(getTranslation("proposal.targets.scope"));
        year.setLabel(getTranslation("proposal.targets.year"));
        value.setLabel(getTranslation("proposal.cell.value"));
        base.setLabel(getTranslation("proposal.targets.base", Integer.toString(frame.baseYear())));
        basis.setLabel(getTranslation("proposal.cell.basis"));
        indicator.setRequiredIndicatorVisible(true);
        value.setRequiredIndicatorVisible(true);
        var form = new Div(indicator, scope, year, value, base, basis);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("proposal.targets.add"), click -> {
            if (isComplete()) {
                save.accept(writes());
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }

    private void units(@Nullable Indicator chosen) {
        String unit = chosen == null ? "" : Units.printed(getLocale(), chosen.unit());
        value.setSuffixComponent(new Span(unit));
        base.setSuffixComponent(new Span(unit));
    }

    /** A place that has its value already is changed in the table, not stated twice. */
    private boolean isComplete() {
        Indicator chosen = indicator.getValue();
        boolean stated = chosen != null && known.find(chosen.code(), scope.getValue(), year.getValue()).map(Target::value).isPresent();
        indicator.setInvalid(chosen == null || stated);
        indicator.setErrorMessage(getTranslation(stated ? "proposal.targets.stated" : "proposal.targets.which"));
        value.setInvalid(value.getValue() == null);
        value.setErrorMessage(getTranslation("proposal.targets.how-much"));
        return !indicator.isInvalid() && !value.isInvalid();
    }

    private List<Write> writes() {
        UUID id = Ids.next();
        var writes = new ArrayList<Write>();
        writes.add(write(id, Cell.ALIVE, CellValue.TRUE));
        writes.add(write(id, "jurisdiction", CellValue.of(scope.getValue().toString())));
        writes.add(write(id, "year", CellValue.of(year.getValue())));
        writes.add(write(id, "origin", CellValue.of("agreed")));
        writes.add(write(id, "value", CellValue.of(value.getValue())));
        @Nullable BigDecimal start = base.getValue();
        if (start != null) {
            writes.add(write(id, "base", CellValue.of(start)));
        }
        if (!basis.getValue().isBlank()) {
            writes.add(write(id, "basis", CellValue.of(basis.getValue().strip())));
        }
        return writes;
    }

    private Write write(UUID id, String cell, CellValue content) {
        return new Write(id, ThingKind.TARGET, indicator.getValue().code(), cell, Version.NONE, content);
    }
}
