package org.tongtu.plan.target.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongtu.plan.target.Scope;
import org.tongtu.plan.target.Target;
import org.tongtu.uikit.Badges;
import org.tongtu.uikit.Figures;
import org.tongtu.uikit.Tone;

/** One value of the table as a button that opens its dialog; locked values say so by icon and word, gaps by badge. */
class TargetCell extends Div {

    private final Locale locale;
    private final Figures figures;

    TargetCell(TargetRow row, Scope scope, String scopeName, Locale locale, Figures figures, Runnable open) {
        this.locale = locale;
        this.figures = figures;
        addClassName("target-cell");
        if (row.hasValue(scope)) {
            Target target = row.cell(scope).orElseThrow();
            add(value(row, target, scopeName, open));
            if (target.base() != null) {
                add(quiet(I18NProvider.translate("target.base", target.baseYear() + "", number(target.base()))));
            }
        } else if (row.isGap(scope)) {
            add(Badges.of(Tone.CAUTION, I18NProvider.translate("target.gap")));
        } else {
            add(quiet(I18NProvider.translate("target.none")));
        }
    }

    private Button value(TargetRow row, Target target, String scopeName, Runnable open) {
        String figure = number(target.value()) + " " + figures.unit(locale, row.indicator().unit());
        var button = new Button(figure, click -> open.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        String locked = target.isLocked() ? I18NProvider.translate("target.locked") : "";
        if (target.isLocked()) {
            var lock = VaadinIcon.LOCK.create();
            lock.getElement().setAttribute("aria-hidden", "true");
            var word = new Span(lock, new Span(locked));
            word.addClassName("locked");
            button.setSuffixComponent(word);
        }
        button.setAriaLabel(I18NProvider.translate("target.cell", row.indicator().name(), scopeName, row.year() + "",
                figure, locked));
        return button;
    }

    private String number(@Nullable BigDecimal value) {
        return value == null ? "" : figures.number(locale, value.doubleValue(), 3);
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
