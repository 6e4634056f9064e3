package org.tongtu.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;

/** Light or dark, remembered in this browser; without a choice the system's setting counts. */
class DarkSwitch extends Span {

    private static final String KEY = "tongtu.scheme";

    private boolean dark;

    DarkSwitch() {
        add(VaadinIcon.ADJUST.create());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        WebStorage.getItem(KEY, known -> {
            if (known != null) {
                show(ui, "dark".equals(known));
            }
        });
    }

    void toggle() {
        show(UI.getCurrent(), !dark);
        WebStorage.setItem(KEY, dark ? "dark" : "light");
    }

    private void show(UI ui, boolean wanted) {
        dark = wanted;
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }
}
