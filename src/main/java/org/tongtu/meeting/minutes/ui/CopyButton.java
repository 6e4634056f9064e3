package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongtu.uikit.Notices;

/** Puts plain words on the clipboard, for a message group. */
class CopyButton extends Button {

    CopyButton(String label, String words) {
        super(label, VaadinIcon.COPY.create());
        addClickListener(click -> {
            getElement().executeJs("navigator.clipboard.writeText($0)", words);
            Notices.done("minutes.copied");
        });
    }
}
