package org.tongtu.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongtu.kernel.Refused;

/**
 * Puts plain words on the clipboard: for a message group, for a letter. Browsers lend it only over HTTPS or on the same
 * machine; elsewhere the words are shown for copying by hand.
 */
public class CopyButton extends Button {

    /** @param toldKey says that it was done and what for */
    public CopyButton(String label, String words, String toldKey) {
        super(label, VaadinIcon.COPY.create());
        addClickListener(click -> getElement()
                .executeJs("return navigator.clipboard.writeText($0)", words)
                .then(copied -> Notices.done(toldKey),
                        denied -> Notices.refused(new Refused(Refused.Kind.FORBIDDEN, "uikit.not-copied", words))));
    }
}
