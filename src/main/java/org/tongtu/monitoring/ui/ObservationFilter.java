package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;

/** Which figures to list. */
class ObservationFilter extends Div {

    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final ComboBox<JurisdictionCode> place = new ComboBox<>();
    private final Checkbox unverified = new Checkbox();

    ObservationFilter(PlaceNames places, Locale locale) {
        addClassName("filters");
        indicator.setLabel(getTranslation("monitoring.column.indicator"));
        indicator.setItems(Indicators.list());
        indicator.setItemLabelGenerator(one -> one.name().in(locale) + " " + one.code());
        indicator.setClearButtonVisible(true);
        place.setLabel(getTranslation("monitoring.column.place"));
        place.setItems(places.withRegion());
        place.setItemLabelGenerator(code -> places.name(locale, code));
        place.setClearButtonVisible(true);
        unverified.setLabel(getTranslation("monitoring.only-unverified"));
        add(indicator, place, unverified);
    }

    void onChange(Runnable act) {
        indicator.addValueChangeListener(change -> act.run());
        place.addValueChangeListener(change -> act.run());
        unverified.addValueChangeListener(change -> act.run());
    }

    boolean accepts(ObservationDetails one) {
        Indicator wanted = indicator.getValue();
        JurisdictionCode where = place.getValue();
        return (wanted == null || wanted.code().equals(one.indicator()))
                && (where == null || where.equals(one.jurisdiction()))
                && (!unverified.getValue() || one.standing() == ObservationDetails.Standing.REPORTED);
    }
}
