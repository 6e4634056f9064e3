package org.tongtu.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.window.NoticeWindow;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.uikit.Notices;

/**
 * Announces a notice: one plain paragraph in each language, and a closing time that keeps every member's law, counted
 * before anybody confirms it. Opens the moment it is published.
 */
class AnnounceDialog extends Dialog {

    private final TextField titleZh = new TextField();
    private final TextField titleEn = new TextField();
    private final TextArea summaryZh = new TextArea();
    private final TextArea summaryEn = new TextArea();
    private final ClosingField closes;

    AnnounceDialog(Consultations consultations, Actor actor, ProposalDetails proposal, NoticeWindow window, WindowWords words,
            Now now, Runnable done) {
        closes = new ClosingField(window, words, window.proposed());
        setHeaderTitle(getTranslation("consultation.announce"));
        titleZh.setLabel(getTranslation("consultation.announce.title-zh"));
        titleEn.setLabel(getTranslation("consultation.announce.title-en"));
        summaryZh.setLabel(getTranslation("consultation.announce.summary-zh"));
        summaryEn.setLabel(getTranslation("consultation.announce.summary-en"));
        Localized title = proposal.summary().title();
        Localized reason = proposal.summary().reason();
        titleZh.setValue(title.zh());
        titleEn.setValue(title.en());
        summaryZh.setValue(reason.zh());
        summaryEn.setValue(reason.en());
        var form = new Div(titleZh, titleEn, summaryZh, summaryEn);
        form.addClassName("form-narrow");
        add(new Paragraph(getTranslation("consultation.announce.intro")), form, closes);
        var publish = new Button(getTranslation("consultation.announce.publish"), click -> {
            if (closes.isMissing()) {
                return;
            }
            try {
                consultations.announce(actor, new AnnounceNotice(Ids.next(), proposal.id(), now.instant(),
                        closes.instant(), new Localized(titleZh.getValue(), titleEn.getValue()),
                        new Localized(summaryZh.getValue(), summaryEn.getValue())));
                close();
                Notices.done("consultation.announced");
                done.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), publish);
    }
}
