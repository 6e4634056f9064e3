package org.tongtu.plan.standard.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.tongtu.plan.standard.Severity;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Tone;

/** How grave a rule or finding is, in a word and a sign. */
public final class SeverityBadge {

    private SeverityBadge() {}

    public static Span of(Severity severity) {
        return Badges.of(tone(severity), I18NProvider.translate("standard.severity." + severity.name()));
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case STATUTORY, FORBID -> Tone.BAD;
            case WARN -> Tone.CAUTION;
            case ADVISE -> Tone.INFO;
        };
    }
}
