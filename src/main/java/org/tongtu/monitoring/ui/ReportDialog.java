package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Period;
import org.tongtu.language.Texts;
import org.tongtu.monitoring.ReportObservation;
import org.tongtu.plan.target.Indicator;
import org.tongtu.plan.target.Indicators;
import org.tongtu.uikit.Units;

/** A new figure. What is missing is said at the field; the service has the last word. */
class ReportDialog extends Dialog {

    private final UUID key = Ids.next();
    private final ComboBox<JurisdictionCode> place = new ComboBox<>();
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final TextField period = new TextField();
    private final BigDecimalField value = new BigDecimalField();
    private final TextField source = new TextField();
    private final TextField evidence = new TextField();

    ReportDialog(List<JurisdictionCode> mine, PlaceNames places, Consumer<ReportObservation> save) {
        Locale locale = Texts.supported(getLocale());
        setHeaderTitle(getTranslation("monitoring.report"));
        place.setItems(mine);
        place.setItemLabelGenerator(code -> places.name(locale, code));
        place.setValue(mine.getFirst());
        indicator.setItems(Indicators.list());
        indicator.setItemLabelGenerator(one -> one.name().in(locale) + " " + one.code());
        indicator.addValueChangeListener(change -> value.setSuffixComponent(
                change.getValue() == null ? null : new com.vaadin.flow.component.html.Span(Units.printed(locale, change.getValue().unit()))));
        period.setPattern("\\d{4}(-(0[1-9]|1[0-2]))?");
        period.setHelperText(getTranslation("monitoring.period-hint"));
        label();
        var form = new Div(place, indicator, period, value, source, evidence);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("monitoring.report"), click -> {
            if (isComplete()) {
                save.accept(command());
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }

    private void label() {
        place.setLabel(getTranslation("monitoring.column.place"));
        indicator.setLabel(getTranslation("monitoring.column.indicator"));
        period.setLabel(getTranslation("monitoring.column.period"));
        value.setLabel(getTranslation("monitoring.column.value"));
        source.setLabel(getTranslation("monitoring.column.source"));
        evidence.setLabel(getTranslation("monitoring.evidence"));
        List.of(indicator.getElement(), period.getElement(), value.getElement(), source.getElement())
                .forEach(field -> field.setProperty("required", true));
    }

    private boolean isComplete() {
        mark(indicator.getElement(), indicator.getValue() == null);
        mark(period.getElement(), period.isEmpty() || period.isInvalid());
        mark(value.getElement(), value.getValue() == null);
        mark(source.getElement(), source.getValue().isBlank());
        return indicator.getValue() != null && !period.isEmpty() && !period.isInvalid()
                && value.getValue() != null && !source.getValue().isBlank();
    }

    private void mark(com.vaadin.flow.dom.Element field, boolean wrong) {
        field.setProperty("invalid", wrong);
        field.setProperty("errorMessage", wrong ? getTranslation("monitoring.field-needed") : "");
    }

    private ReportObservation command() {
        return new ReportObservation(key, place.getValue(), indicator.getValue().code(), new Period(period.getValue()),
                value.getValue(), indicator.getValue().unit(), source.getValue().strip(), evidence.getValue().strip());
    }
}
