package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tongtu.kernel.Ids;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.AskExemption;
import org.tongtu.uikit.DayPicker;
import org.tongtu.uikit.Notices;

/** The author says why a finding should stand, and how long. */
class AskExemptionDialog extends Dialog {

    AskExemptionDialog(RoomParts room, Bench bench, Finding finding) {
        setHeaderTitle(getTranslation("proposal.exemption.ask"));
        var reason = new TextArea(getTranslation("proposal.exemption.reason"));
        reason.setMinRows(3);
        reason.setMaxLength(5000);
        reason.setRequiredIndicatorVisible(true);
        var until = new DayPicker();
        until.setLabel(getTranslation("proposal.exemption.until"));
        until.setRequiredIndicatorVisible(true);
        var what = new Paragraph(finding.message().in(bench.locale()));
        what.addClassName("strong");
        var form = new Div(what, new Paragraph(getTranslation("proposal.exemption.ask-text")), reason, until);
        form.addClassName("form-narrow");
        add(form);
        var confirm = new Button(getTranslation("proposal.exemption.ask"), click -> {
            until.setInvalid(until.isEmpty());
            if (!until.isEmpty()) {
                room.exemptions().ask(bench.actor(), new AskExemption(Ids.next(), bench.proposal().summary().jurisdiction(),
                        bench.proposal().id(), finding.id(), reason.getValue().strip(), until.getValue()));
                close();
                Notices.done("proposal.exemption.done-asked");
                bench.changed().run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
    }
}
