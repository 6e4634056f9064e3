package org.tongtu.plan.handdown.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.handdown.AssignHandDown;
import org.tongtu.plan.handdown.HandDownDetails;
import org.tongtu.uikit.DayPicker;

/** The joint office names the bureau and the day. */
class AssignDialog extends Dialog {

    AssignDialog(HandDownDetails line, Consumer<AssignHandDown> save) {
        setHeaderTitle(getTranslation("plan.handdown.assign"));
        var bureau = new TextField(getTranslation("plan.handdown.bureau"));
        bureau.setMaxLength(200);
        bureau.setValue(line.bureau().in(getLocale()));
        var due = new DayPicker();
        due.setLabel(getTranslation("plan.handdown.due"));
        due.setValue(line.due());
        var form = new Div(bureau, due);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("plan.handdown.assign"), click -> {
            if (!due.isEmpty()) {
                save.accept(new AssignHandDown(Ids.next(), line.id(), bureau.getValue().strip(), due.getValue()));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
