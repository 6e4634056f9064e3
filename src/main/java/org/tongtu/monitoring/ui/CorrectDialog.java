package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.monitoring.CorrectObservation;
import org.tongtu.monitoring.ObservationDetails;
import org.tongtu.uikit.Units;

/** The right figure over a wrong one, with the reason; the wrong one stays readable. */
class CorrectDialog extends Dialog {

    private final UUID key = Ids.next();
    private final BigDecimalField value = new BigDecimalField();
    private final TextField source = new TextField();
    private final TextArea reason = new TextArea();

    CorrectDialog(ObservationDetails wrong, Consumer<CorrectObservation> save) {
        setHeaderTitle(getTranslation("monitoring.correct"));
        value.setLabel(getTranslation("monitoring.column.value"));
        value.setValue(wrong.value());
        value.setSuffixComponent(new Span(Units.printed(getLocale(), wrong.unit())));
        source.setLabel(getTranslation("monitoring.column.source"));
        source.setValue(wrong.source());
        reason.setLabel(getTranslation("monitoring.correct.reason"));
        reason.setRequiredIndicatorVisible(true);
        var form = new Div(new Paragraph(getTranslation("monitoring.correct.text")), value, source, reason);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("monitoring.correct"), click -> {
            if (value.getValue() != null) {
                save.accept(new CorrectObservation(key, wrong.jurisdiction(), wrong.id(), value.getValue(),
                        source.getValue().strip(), wrong.evidence(), reason.getValue().strip()));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
