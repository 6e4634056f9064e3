package org.tongtu.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Puts plain words on the clipboard: for a message group, for a letter. */
public class CopyButton extends Button {

    /** @param toldKey says that it was done and what for */
    public CopyButton(String label, String words, String toldKey) {
        super(label, VaadinIcon.COPY.create());
        addClickListener(click -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", words);
            Notices.done(toldKey);
        });
    }
}
