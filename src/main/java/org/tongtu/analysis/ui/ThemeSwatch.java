package org.tongtu.analysis.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tongtu.leaflet.Paint;

/** A small picture of a class's paint. */
class ThemeSwatch extends Span {

    ThemeSwatch(Paint paint) {
        addClassName("theme-swatch");
        getElement().setAttribute("aria-hidden", "true");
        String fill = paint.hatch() == null ? paint.fill() : "none";
        String strokes = paint.hatch() == null ? "" : "<path d='M1 8 L8 1 M3 13 L15 1 M11 13 L19 5' stroke='" + paint.fill() + "'/>";
        add(new Svg(String.format(Locale.ROOT,
                "<svg viewBox='0 0 20 14' width='20' height='14'><rect x='1' y='1' width='18' height='12' fill='%s' stroke='%s'/>%s</svg>",
                fill, paint.stroke(), strokes)));
    }
}
