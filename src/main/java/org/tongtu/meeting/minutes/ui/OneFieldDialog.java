package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks for one thing: a signer, a number, a scan, other words. Its texts are {@code key.title}, {@code key.field}. */
class OneFieldDialog extends Dialog {

    OneFieldDialog(String key, boolean longer, Consumer<String> save) {
        setHeaderTitle(getTranslation(key + ".title"));
        var form = new Div();
        form.addClassName("form-narrow");
        Supplier<String> value;
        if (longer) {
            var area = new TextArea(getTranslation(key + ".field"));
            area.setMaxLength(4000);
            form.add(area);
            value = area::getValue;
        } else {
            var field = new TextField(getTranslation(key + ".field"));
            field.setMaxLength(200);
            form.add(field);
            value = field::getValue;
        }
        add(form);
        var send = new Button(getTranslation(key + ".title"), click -> {
            save.accept(value.get().strip());
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
