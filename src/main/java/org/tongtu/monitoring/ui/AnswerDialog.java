package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.monitoring.AnswerWarning;
import org.tongtu.monitoring.WarningAct;

/** Why a figure is off, or what is being done about it. */
class AnswerDialog extends Dialog {

    private final RadioButtonGroup<WarningAct.Kind> kind = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();

    AnswerDialog(UUID warning, JurisdictionCode place, Consumer<AnswerWarning> save) {
        setHeaderTitle(getTranslation("monitoring.answer.title"));
        kind.setLabel(getTranslation("monitoring.answer.kind"));
        kind.setItems(WarningAct.Kind.MEASURE, WarningAct.Kind.COMMENT);
        kind.setItemLabelGenerator(each -> getTranslation("monitoring.answer." + each.name()));
        kind.setValue(WarningAct.Kind.MEASURE);
        text.setLabel(getTranslation("monitoring.answer.text"));
        text.setMaxLength(4000);
        text.setMinRows(4);
        var form = new Div(kind, text);
        form.addClassName("form-narrow");
        add(form);
        var key = Ids.next();
        var send = new Button(getTranslation("monitoring.answer"), click -> {
            save.accept(new AnswerWarning(key, place, warning, kind.getValue(), text.getValue().strip(), null));
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
