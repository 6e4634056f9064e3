package org.tongtu.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * A form with words that take time to write: a reload, or having to sign in again, does not lose them. The browser's tab
 * keeps them until the form has left the page, and gives them to nobody else.
 */
@Tag("tongtu-kept-form")
@JsModule("./uikit/kept-form.ts")
public class KeptForm extends Component implements HasComponents, HasStyle {

    /** @param kept the words' name: who writes, about what, on which version; other words never come back into it */
    protected KeptForm(String kept) {
        getElement().setAttribute("kept", kept);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("bring");
    }

    /** A part whose words are kept in another field: rows that look alike cannot be told apart by their labels. */
    protected static void unkept(Component part) {
        part.getElement().setAttribute("unkept", true);
    }

    /** What a field learned without anybody typing is kept too. */
    protected void keepFilled() {
        getElement().callJsFunction("keep");
    }
}
