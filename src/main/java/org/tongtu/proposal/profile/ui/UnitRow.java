package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Units;

/** The unit in which the member's own tables state an indicator. */
class UnitRow extends ProfileRow {

    private final ComboBox<Indicator> indicator;
    private final TextField unit;

    UnitRow(Runnable changed) {
        super(changed);
        indicator = new ComboBox<>(getTranslation("profile.form.indicator"));
        indicator.setItems(Indicators.list());
        indicator.setItemLabelGenerator(one -> one.name().in(getLocale()) + " " + one.code());
        unit = Typed.field(getTranslation("profile.form.unit"), changed);
        indicator.addValueChangeListener(change -> {
            Indicator chosen = change.getValue();
            unit.setHelperText(chosen == null ? "" : getTranslation("profile.form.joint", Units.printed(getLocale(), chosen.unit())));
            if (change.isFromClient()) {
                changed.run();
            }
        });
        addComponentAsFirst(unit);
        addComponentAsFirst(indicator);
    }

    void fill(Indicator about, CellValue value) {
        indicator.setValue(about);
        unit.setValue(value.asText().orElse(""));
    }

    @Override
    Optional<String> cell() {
        return Optional.ofNullable(indicator.getValue()).map(chosen -> ProfileCells.unit(chosen.code()));
    }

    @Override
    CellValue value() {
        return Typed.text(unit.getValue());
    }

    @Override
    HasValidation field() {
        return unit;
    }
}
