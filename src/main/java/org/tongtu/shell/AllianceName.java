package org.tongtu.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jspecify.annotations.Nullable;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;

/** The region strip begins with the name of those who plan together. */
@SpringComponent
class AllianceName implements StripItem {

    private final Alliances alliances;

    AllianceName(Alliances alliances) {
        this.alliances = alliances;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public @Nullable Component create(Actor actor) {
        return alliances.find(actor).map(alliance -> name(alliance.name().in(UI.getCurrent().getLocale()))).orElse(null);
    }

    private static Span name(String text) {
        var name = new Span(text);
        name.addClassName("alliance");
        return name;
    }
}
