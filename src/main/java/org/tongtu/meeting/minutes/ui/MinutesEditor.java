package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.tongtu.kernel.Ids;
import org.tongtu.meeting.minutes.MinutesDetails;
import org.tongtu.meeting.minutes.WriteMinutes;
import org.tongtu.uikit.Confirm;

/** The wording under the joint office's hands. Saving over signatures asks first, because it voids them. */
class MinutesEditor extends Div {

    MinutesEditor(MinutesDetails minutes, Consumer<WriteMinutes> save) {
        var text = new TextArea(getTranslation("minutes.wording", minutes.version()));
        text.setValue(minutes.text());
        text.setMinRows(18);
        text.addClassName("full-width");
        var key = Ids.next();
        Runnable write = () -> save.accept(new WriteMinutes(key, minutes.meeting(), minutes.version(), text.getValue()));
        var button = new Button(getTranslation("minutes.save"), click -> {
            if (minutes.signatures().isEmpty()) {
                write.run();
            } else {
                Confirm.ask("minutes.save", write, minutes.signatures().size());
            }
        });
        add(text, button);
    }
}
