package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.tongtu.monitoring.WarningLevel;

/** A warning level as a word in its colour; the sign differs too, for those who see no colours. */
class LevelBadge extends Span {

    LevelBadge(WarningLevel level) {
        var sign = new Span(switch (level) {
            case GREEN -> "✓";
            case YELLOW -> "▲";
            case ORANGE -> "▲▲";
            case RED -> "▲▲▲";
        });
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(I18NProvider.translate("monitoring.level." + level.name())));
        addClassNames("badge", "level-" + level.name().toLowerCase(Locale.ROOT));
    }
}
