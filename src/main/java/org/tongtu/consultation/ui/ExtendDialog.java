package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.ExtendNotice;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.Notices;

/** Gives people more time, with the reason everybody will read. */
class ExtendDialog extends Dialog {

    private final ClosingField closes;
    private final TextArea reasonZh = new TextArea();
    private final TextArea reasonEn = new TextArea();

    ExtendDialog(Consultations consultations, Actor actor, ConsultationDetails notice, ClosingField closes, Runnable done) {
        this.closes = closes;
        setHeaderTitle(getTranslation("consultation.extend"));
        reasonZh.setLabel(getTranslation("consultation.extend.reason-zh"));
        reasonEn.setLabel(getTranslation("consultation.extend.reason-en"));
        var form = new Div(reasonZh, reasonEn);
        form.addClassName("form-narrow");
        add(new Paragraph(getTranslation("consultation.extend.intro")), form, closes);
        var extend = new Button(getTranslation("consultation.extend.publish"), click -> {
            if (closes.isMissing()) {
                return;
            }
            try {
                consultations.extend(actor, new ExtendNotice(Ids.next(), notice.id(), closes.instant(),
                        new Localized(reasonZh.getValue(), reasonEn.getValue())));
                close();
                Notices.done("consultation.extended");
                done.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        extend.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), extend);
    }
}
