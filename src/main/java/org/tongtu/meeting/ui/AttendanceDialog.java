package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.meeting.Attendance;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.NoteAttendance;

/** Who comes for a town, or that nobody can. */
class AttendanceDialog extends Dialog {

    private final RadioButtonGroup<Attendance.Kind> kind = new RadioButtonGroup<>();
    private final TextField person = new TextField();
    private final Checkbox deputy = new Checkbox();

    AttendanceDialog(String title, MeetingId meeting, JurisdictionCode town, boolean member, Optional<Attendance> known,
            Consumer<NoteAttendance> save) {
        setHeaderTitle(title);
        kind.setLabel(getTranslation("meeting.attendance"));
        kind.setItems(member
                ? Attendance.Kind.values()
                : new Attendance.Kind[] {Attendance.Kind.OBSERVING, Attendance.Kind.EXCUSED});
        kind.setItemLabelGenerator(each -> getTranslation("meeting.attendance." + each.name()));
        kind.setValue(known.map(Attendance::kind).orElse(member ? Attendance.Kind.PRESENT : Attendance.Kind.OBSERVING));
        person.setLabel(getTranslation("meeting.person"));
        person.setValue(known.map(Attendance::person).orElse(""));
        deputy.setLabel(getTranslation("meeting.deputy"));
        deputy.setValue(known.map(Attendance::deputy).orElse(false));
        var form = new Div(kind, person, deputy);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("meeting.note"), click -> {
            save.accept(new NoteAttendance(
                    Ids.next(), town, meeting, kind.getValue(), person.getValue().strip(), deputy.getValue()));
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
