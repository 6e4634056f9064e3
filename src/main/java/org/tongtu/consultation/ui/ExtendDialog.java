package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.ZoneId;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.ExtendNotice;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.uikit.MomentPicker;
import org.tongtu.uikit.Notices;

/** Gives people more time, with the reason everybody will read. */
class ExtendDialog extends Dialog {

    private static final int DAYS = 7;

    private final MomentPicker closes = new MomentPicker();
    private final TextArea reasonZh = new TextArea();
    private final TextArea reasonEn = new TextArea();

    ExtendDialog(Consultations consultations, Actor actor, ConsultationDetails notice, ZoneId zone, Runnable done) {
        setHeaderTitle(getTranslation("consultation.extend"));
        closes.setLabel(getTranslation("consultation.announce.closes", zone.getId()));
        closes.setValue(notice.closesAt().atZone(zone).toLocalDateTime().plusDays(DAYS));
        reasonZh.setLabel(getTranslation("consultation.extend.reason-zh"));
        reasonEn.setLabel(getTranslation("consultation.extend.reason-en"));
        var form = new Div(closes, reasonZh, reasonEn);
        form.addClassName("form-narrow");
        add(new Paragraph(getTranslation("consultation.extend.intro")), form);
        var extend = new Button(getTranslation("consultation.extend.publish"), click -> {
            if (closes.isEmpty()) {
                closes.setInvalid(true);
                return;
            }
            try {
                consultations.extend(actor, new ExtendNotice(Ids.next(), notice.id(), closes.getValue().atZone(zone).toInstant(),
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
