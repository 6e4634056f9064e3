package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why, before a step that needs a public reason. Texts: {@code key.title}, {@code key.text}, {@code key.confirm}. */
class ReasonDialog extends Dialog {

    ReasonDialog(String key, Consumer<String> act) {
        setHeaderTitle(getTranslation(key + ".title"));
        var reason = new TextArea(getTranslation("proposal.bench.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        var form = new Div(new Paragraph(getTranslation(key + ".text")), reason);
        form.addClassName("form-narrow");
        add(form);
        var confirm = new Button(getTranslation(key + ".confirm"), click -> {
            act.accept(reason.getValue().strip());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
        addOpenedChangeListener(opened -> reason.focus());
        setWidth("34rem");
    }
}
