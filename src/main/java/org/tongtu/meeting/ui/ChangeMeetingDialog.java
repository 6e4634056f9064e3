package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.meeting.ChangeMeeting;
import org.tongtu.meeting.MeetingSummary;
import org.tongtu.uikit.MomentPicker;

/** Another time, place or title for a meeting that has not begun. */
class ChangeMeetingDialog extends Dialog {

    private final UUID key = Ids.next();
    private final TextField title = new TextField();
    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final MomentPicker starts = new MomentPicker();

    ChangeMeetingDialog(MeetingSummary meeting, ZoneId zone, Consumer<ChangeMeeting> save) {
        setHeaderTitle(getTranslation("meeting.change"));
        title.setLabel(getTranslation("meeting.field.title"));
        title.setValue(meeting.title());
        place.setLabel(getTranslation("meeting.field.place"));
        place.setValue(meeting.place());
        link.setLabel(getTranslation("meeting.field.link"));
        link.setValue(meeting.link());
        starts.setLabel(getTranslation("meeting.field.starts", zone.getId()));
        starts.setValue(meeting.startsAt().atZone(zone).toLocalDateTime());
        var form = new Div(new Paragraph(getTranslation("meeting.change.text")), title, place, link, starts);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("meeting.change.confirm"), click -> {
            boolean missing = starts.getValue() == null;
            starts.setInvalid(missing);
            starts.setErrorMessage(missing ? getTranslation("meeting.field.starts-needed") : "");
            if (!missing) {
                save.accept(new ChangeMeeting(key, meeting.id(), title.getValue().strip(), place.getValue().strip(),
                        link.getValue().strip(), starts.getValue().atZone(zone).toInstant()));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
