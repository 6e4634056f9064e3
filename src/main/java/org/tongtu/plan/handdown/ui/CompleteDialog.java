package org.tongtu.plan.handdown.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks where one can read that the county's plan now says the same. */
class CompleteDialog extends Dialog {

    CompleteDialog(Consumer<String> save) {
        setHeaderTitle(getTranslation("plan.handdown.complete"));
        var note = new TextArea(getTranslation("plan.handdown.note"));
        note.setHelperText(getTranslation("plan.handdown.note-hint"));
        note.setMaxLength(1000);
        var form = new Div(new Paragraph(getTranslation("plan.handdown.complete-text")), note);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("plan.handdown.complete"), click -> {
            save.accept(note.getValue().strip());
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
