package org.tongtu.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** Holds the view: exactly one main landmark, and the place where the skip link leads. */
class Content extends Div implements Focusable<Div> {

    Content() {
        addClassName("content");
        setTabIndex(-1);
    }

    void show(@Nullable HasElement view) {
        removeAll();
        if (view == null) {
            return;
        }
        if ("main".equals(view.getElement().getTag())) {
            getElement().removeAttribute("role");
        } else {
            getElement().setAttribute("role", "main");
        }
        getElement().appendChild(view.getElement());
    }
}
