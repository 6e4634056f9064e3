package org.tongtu.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives every browser tab its language before the first view is built, and a handler that turns refusals into words. */
@Component
class WorkspaceStart implements VaadinServiceInitListener {

    private final transient Languages languages;
    private final transient LastWords lastWords;

    WorkspaceStart(Languages languages, LastWords lastWords) {
        this.languages = languages;
        this.lastWords = lastWords;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(lastWords);
        event.getSource().addUIInitListener(this::prepare);
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new RefusalHandler()));
    }

    private void prepare(UIInitEvent start) {
        UI ui = start.getUI();
        var request = VaadinServletRequest.getCurrent();
        if (request != null) {
            ui.setLocale(languages.resolveLocale(request.getHttpServletRequest()));
        }
        ui.addBeforeEnterListener(enter -> enter.getLocation()
                .getQueryParameters()
                .getSingleParameter(Languages.PARAMETER)
                .flatMap(Languages::asked)
                .ifPresent(locale -> change(ui, locale)));
    }

    private static void change(UI ui, Locale locale) {
        if (!locale.equals(ui.getLocale())) {
            ui.setLocale(locale);
        }
    }
}
