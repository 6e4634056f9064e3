package org.tongtu.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import org.tongtu.uikit.EmptyState;
import org.tongtu.uikit.PageHeader;

/** A page that says no inside the frame, with a way on. */
abstract class Message extends Main implements HasDynamicTitle {

    private String title = "";

    void say(String title, String text) {
        this.title = title;
        addClassName("page");
        removeAll();
        var home = new Anchor(".", I18NProvider.translate("shell.back-home"));
        add(new PageHeader(title), new EmptyState(VaadinIcon.HAND, title, text, home));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
