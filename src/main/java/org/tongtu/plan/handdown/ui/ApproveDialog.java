package org.tongtu.plan.handdown.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.paper.ui.PaperParts;
import org.tongtu.paper.ui.ScanField;
import org.tongtu.plan.ApproveEdition;
import org.tongtu.plan.EditionSummary;
import org.tongtu.uikit.DayPicker;

/** Records the competent authority's decision on an edition: who, which document, when, and where its scan is. */
class ApproveDialog extends Dialog {

    private final UUID key = Ids.next();
    private final TextField authority = new TextField();
    private final TextField number = new TextField();
    private final DayPicker date = new DayPicker();
    private final ScanField scan;

    ApproveDialog(EditionSummary edition, LocalDate today, PaperParts papers, Consumer<ApproveEdition> save) {
        setHeaderTitle(getTranslation("plan.approve.title", edition.number()));
        authority.setLabel(getTranslation("plan.approve.authority"));
        authority.setMaxLength(300);
        number.setLabel(getTranslation("plan.approve.number"));
        number.setHelperText(getTranslation("plan.approve.number-hint"));
        number.setMaxLength(100);
        date.setLabel(getTranslation("plan.approve.date"));
        date.setMax(today);
        date.setValue(today);
        scan = papers.field(getTranslation("plan.approve.scan"));
        var form = new Div(new Paragraph(getTranslation("plan.approve.text")), authority, number, date, scan);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("plan.approve.confirm"), click -> {
            if (!date.isEmpty()) {
                save.accept(new ApproveEdition(key, edition.plan(), edition.number(), authority.getValue().strip(),
                        number.getValue().strip(), date.getValue(), scan.getValue()));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
