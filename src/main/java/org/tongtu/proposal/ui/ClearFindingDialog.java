package org.tongtu.proposal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.tongtu.kernel.Ids;
import org.tongtu.paper.ui.ScanField;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.ClearFinding;
import org.tongtu.uikit.Notices;

/** The joint office records the competent authority's document: who, which number, where its scan is. */
class ClearFindingDialog extends Dialog {

    ClearFindingDialog(RoomParts room, Bench bench, Finding finding) {
        setHeaderTitle(getTranslation("proposal.exemption.clear"));
        var authority = new TextField(getTranslation("proposal.exemption.authority"));
        authority.setMaxLength(300);
        var number = new TextField(getTranslation("proposal.exemption.number"));
        number.setMaxLength(100);
        ScanField scan = room.papers().field(getTranslation("proposal.exemption.scan"));
        var what = new Paragraph(finding.message().in(bench.locale()));
        what.addClassName("strong");
        var form = new Div(what, new Paragraph(getTranslation("proposal.exemption.clear-text")), authority, number, scan);
        form.addClassName("form-narrow");
        add(form);
        var confirm = new Button(getTranslation("proposal.exemption.clear"), click -> {
            room.exemptions().clear(bench.actor(), new ClearFinding(Ids.next(), bench.proposal().id(), finding.id(),
                    authority.getValue().strip(), number.getValue().strip(), scan.getValue()));
            close();
            Notices.done("proposal.exemption.done-cleared");
            bench.changed().run();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), confirm);
    }
}
