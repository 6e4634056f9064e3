package org.tongtu.proposal.profile.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Layers;
import org.tongtu.uikit.Units;

/** For each unit of the common layers that others can be turned into: the one that the member's files have instead. */
class MeasureFields implements Serializable {

    private final Map<String, Select<String>> selects = new LinkedHashMap<>();

    MeasureFields(PlanState state, Runnable changed) {
        Layers.of(state).list().stream().flatMap(layer -> layer.schema().stream()).map(Attribute::unit).filter(Objects::nonNull).distinct()
                .filter(unit -> Units.alike(unit).size() > 1)
                .forEach(unit -> selects.put(ProfileCells.measure(unit), select(unit, changed)));
    }

    private static Select<String> select(String common, Runnable changed) {
        String asJoint = I18NProvider.translate("profile.form.as-joint", printed(common));
        var select = new Select<String>();
        select.setLabel(I18NProvider.translate("profile.measure-of", printed(common)));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(asJoint);
        select.setItems(Units.alike(common).stream().filter(unit -> !unit.equals(common)).toList());
        select.setItemLabelGenerator(unit -> unit == null ? asJoint : printed(unit));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        return select;
    }

    private static String printed(String unit) {
        return Units.printed(UI.getCurrent().getLocale(), unit);
    }

    Stream<Select<String>> list() {
        return selects.values().stream();
    }

    Map<String, HasValidation> fields() {
        return new LinkedHashMap<>(selects);
    }

    void fill(Map<String, CellValue> cells) {
        selects.forEach((cell, select) -> select.setValue(cells.getOrDefault(cell, CellValue.NULL).asText().orElse(null)));
    }

    Map<String, CellValue> cells() {
        Map<String, CellValue> cells = new LinkedHashMap<>();
        selects.forEach((cell, select) -> cells.put(cell, CellValue.of(select.getValue())));
        return cells;
    }
}
