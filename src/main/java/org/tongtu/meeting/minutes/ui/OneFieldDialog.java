package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.paper.ui.ScanField;

/** Asks for one thing: a signer, a number, a scan, other words. Its texts are {@code key.title}, {@code key.field}. */
class OneFieldDialog extends Dialog {

    private OneFieldDialog(String key, Component field, Supplier<String> value, Consumer<String> save) {
        setHeaderTitle(getTranslation(key + ".title"));
        var form = new Div(field);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation(key + ".title"), click -> {
            save.accept(value.get().strip());
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }

    static OneFieldDialog line(String key, Consumer<String> save) {
        var field = new TextField(label(key));
        field.setMaxLength(200);
        return new OneFieldDialog(key, field, field::getValue, save);
    }

    static OneFieldDialog longer(String key, Consumer<String> save) {
        var area = new TextArea(label(key));
        area.setMaxLength(4000);
        return new OneFieldDialog(key, area, area::getValue, save);
    }

    static OneFieldDialog scan(String key, PaperParts papers, Consumer<String> save) {
        ScanField field = papers.field(label(key));
        return new OneFieldDialog(key, field, field::getValue, save);
    }

    private static String label(String key) {
        return I18NProvider.translate(key + ".field");
    }
}
