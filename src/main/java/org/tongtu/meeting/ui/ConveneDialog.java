package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.meeting.ConveneMeeting;
import org.tongtu.uikit.MomentPicker;

/** When and where a meeting takes place, on the region's clock. */
class ConveneDialog extends Dialog {

    private final UUID key = Ids.next();
    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final MomentPicker starts = new MomentPicker();

    ConveneDialog(ZoneId zone, Consumer<ConveneMeeting> save) {
        setHeaderTitle(getTranslation("meeting.convene"));
        title.setLabel(getTranslation("meeting.field.title"));
        title.setValue(getTranslation("meeting.field.title-usual"));
        place.setLabel(getTranslation("meeting.field.place"));
        link.setLabel(getTranslation("meeting.field.link"));
        starts.setLabel(getTranslation("meeting.field.starts", zone.getId()));
        var form = new Div(title, place, link, starts);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("meeting.convene"), click -> {
            boolean missing = starts.getValue() == null;
            starts.setInvalid(missing);
            starts.setErrorMessage(missing ? getTranslation("meeting.field.starts-needed") : "");
            if (!missing) {
                save.accept(new ConveneMeeting(key, title.getValue().strip(), place.getValue().strip(),
                        link.getValue().strip(), starts.getValue().atZone(zone).toInstant(), null));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
