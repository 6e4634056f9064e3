package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tongtu.kernel.Ids;
import org.tongtu.proposal.Escalation;
import org.tongtu.proposal.SettleEscalation;
import org.tongtu.uikit.Notices;

/** What the superior settled, and where it says so. */
class SettleDialog extends Dialog {

    SettleDialog(RoomParts room, Bench bench, Escalation escalation) {
        setHeaderTitle(getTranslation("proposal.escalation.settle"));
        var result = new TextArea(getTranslation("proposal.escalation.result-field"));
        result.setMinRows(3);
        result.setMaxLength(5000);
        var document = new TextField(getTranslation("proposal.escalation.document"));
        document.setMaxLength(300);
        var form = new Div(new Paragraph(escalation.reason()), result, document);
        form.addClassName("form-narrow");
        add(form);
        var confirm = new Button(getTranslation("proposal.escalation.settle"), click -> {
            room.escalations().settle(bench.actor(), new SettleEscalation(
                    Ids.next(), escalation.id(), result.getValue().strip(), document.getValue().strip()));
            close();
            Notices.done("proposal.escalation.done");
            bench.changed().run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
    }
}
