package org.tongtu.monitoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.tongtu.monitoring.Gauge;

/** Six steps with the word of the one reached. */
class GaugeMeter extends Div {

    GaugeMeter(Gauge gauge) {
        addClassName("gauge");
        var steps = new Div();
        steps.addClassName("gauge-steps");
        steps.getElement().setAttribute("aria-hidden", "true");
        for (Gauge step : List.of(Gauge.values()).reversed()) {
            var mark = new Span();
            mark.addClassName(step.ordinal() >= gauge.ordinal() ? "gauge-on" : "gauge-off");
            steps.add(mark);
        }
        add(steps, new Span(I18NProvider.translate(gauge.key())));
    }
}
