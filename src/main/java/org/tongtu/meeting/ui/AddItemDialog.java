package org.tongtu.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Subject;
import org.tongtu.meeting.AddItem;
import org.tongtu.meeting.ItemMode;
import org.tongtu.meeting.MeetingId;

/** A proposal, a warning or a free topic for the agenda. */
class AddItemDialog extends Dialog {

    /** Something that may be put on an agenda, in the reader's words. */
    record Topic(Subject subject, String title, ItemMode mode) {}

    private final UUID key = Ids.next();
    private final ComboBox<Topic> topic = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextArea summary = new TextArea();
    private final RadioButtonGroup<ItemMode> mode = new RadioButtonGroup<>();

    AddItemDialog(MeetingId meeting, List<Topic> topics, Consumer<AddItem> save) {
        setHeaderTitle(getTranslation("meeting.add-item"));
        topic.setLabel(getTranslation("meeting.field.topic"));
        topic.setItems(topics);
        topic.setItemLabelGenerator(Topic::title);
        topic.setHelperText(getTranslation("meeting.field.topic-hint"));
        topic.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                title.setValue(change.getValue().title());
                mode.setValue(change.getValue().mode());
            }
        });
        title.setLabel(getTranslation("meeting.field.title"));
        summary.setLabel(getTranslation("meeting.field.summary"));
        mode.setLabel(getTranslation("meeting.field.mode"));
        mode.setItems(ItemMode.values());
        mode.setItemLabelGenerator(each -> getTranslation("meeting.mode." + each.name()));
        mode.setValue(ItemMode.VOTE);
        var form = new Div(topic, title, summary, mode);
        form.addClassName("form-narrow");
        add(form);
        var send = new Button(getTranslation("meeting.add-item"), click -> {
            Topic chosen = topic.getValue();
            save.accept(new AddItem(key, meeting, title.getValue().strip(), summary.getValue().strip(),
                    chosen == null ? null : chosen.subject(), mode.getValue()));
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), send);
    }
}
