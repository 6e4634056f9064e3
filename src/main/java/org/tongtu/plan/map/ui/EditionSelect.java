package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.IntConsumer;
import org.tongtu.plan.EditionSummary;

/** Which edition is looked at; the one in force says so. */
class EditionSelect extends Select<EditionSummary> {

    private int inForce;

    EditionSelect(IntConsumer changed) {
        setAriaLabel(getTranslation("map.edition"));
        setItemLabelGenerator(this::label);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                changed.accept(change.getValue().number());
            }
        });
    }

    void show(List<EditionSummary> editions, int inForce, EditionSummary shown) {
        this.inForce = inForce;
        setItems(editions);
        setValue(editions.stream().filter(each -> each.number() == shown.number()).findFirst().orElse(shown));
    }

    /** As far as is known here. */
    boolean isInForce(EditionSummary edition) {
        return edition.number() == inForce;
    }

    private String label(EditionSummary edition) {
        String status = getTranslation("map.edition." + edition.status().name().toLowerCase(java.util.Locale.ROOT));
        String label = getTranslation("map.edition.label", edition.number(), status);
        return edition.number() == inForce ? label + getTranslation("map.edition.in-force") : label;
    }
}
