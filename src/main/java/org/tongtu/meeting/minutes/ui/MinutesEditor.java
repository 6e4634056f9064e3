package org.tongtu.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.meeting.minutes.MinutesDetails;
import org.tongtu.meeting.minutes.WriteMinutes;
import org.tongtu.uikit.Confirm;
import org.tongtu.uikit.KeptForm;

/** The wording under the joint office's hands. Saving over signatures asks first, because it voids them. */
class MinutesEditor extends KeptForm {

    private final transient MinutesDetails minutes;
    private final transient Consumer<WriteMinutes> write;
    private final TextArea text = new TextArea();

    /** @param write keeps a new wording; what is on the page is drawn anew by whoever acts */
    MinutesEditor(Actor writer, MinutesDetails minutes, Consumer<WriteMinutes> write, Runnable again) {
        super("minutes " + minutes.meeting() + " version " + minutes.version() + " by " + writer.id());
        this.minutes = minutes;
        this.write = write;
        text.setLabel(getTranslation("minutes.wording", minutes.version()));
        text.setValue(minutes.text());
        text.setMinRows(18);
        text.addClassName("full-width");
        Runnable save = () -> {
            keep();
            again.run();
        };
        add(text, new Button(getTranslation("minutes.save"), click -> {
            if (minutes.signatures().isEmpty()) {
                save.run();
            } else {
                Confirm.ask("minutes.save", save, minutes.signatures().size());
            }
        }));
    }

    /** Writes down what was typed and not saved, if anything was. */
    void keep() {
        if (!text.getValue().equals(minutes.text())) {
            write.accept(new WriteMinutes(Ids.next(), minutes.meeting(), minutes.version(), text.getValue()));
        }
    }

    /** Goes on with what was typed before the page was drawn anew, unless somebody else has saved another wording. */
    void goOnFrom(MinutesEditor before) {
        if (before.minutes.version() == minutes.version() && before.minutes.meeting().equals(minutes.meeting())) {
            text.setValue(before.text.getValue());
        }
    }
}
