package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.language.Texts;
import org.tongtu.meeting.MeetingId;
import org.tongtu.meeting.minutes.AddResolution;
import org.tongtu.monitoring.ui.PlaceNames;
import org.tongtu.uikit.DayPicker;

/** 事项 · 牵头单位 · 配合单位 · 时限. */
class ResolutionDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final ComboBox<JurisdictionCode> lead = new ComboBox<>();
    private final TextField supporting = new TextField();
    private final DayPicker due = new DayPicker();

    ResolutionDialog(MeetingId meeting, PlaceNames places, Consumer<AddResolution> save) {
        Locale locale = Texts.supported(getLocale());
        setHeaderTitle(getTranslation("minutes.add"));
        text.setLabel(getTranslation("minutes.field.text"));
        lead.setLabel(getTranslation("minutes.field.lead"));
        lead.setItems(places.everyone());
        lead.setItemLabelGenerator(code -> places.name(locale, code));
        supporting.setLabel(getTranslation("minutes.field.supporting"));
        due.setLabel(getTranslation("minutes.field.due"));
        var form = new Div(text, lead, supporting, due);
        form.addClassName("form-narrow");
        add(form);
        var key = Ids.next();
        var send = new Button(getTranslation("minutes.add"), click -> {
            lead.setInvalid(lead.getValue() == null);
            due.setInvalid(due.getValue() == null);
            if (lead.getValue() != null && due.getValue() != null) {
                save.accept(new AddResolution(key, meeting, null, text.getValue().strip(), lead.getValue(),
                        supporting.getValue().strip(), due.getValue()));
                close();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
