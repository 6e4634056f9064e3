package org.tongtu.plan.map.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.leaflet.Paint;
import org.tongtu.plan.standard.LayerDefinition;

/** A small picture of how something is drawn, for legends. */
class Swatch extends Span {

    Swatch(LayerDefinition layer, Paint paint) {
        addClassName("map-swatch");
        getElement().setAttribute("aria-hidden", "true");
        add(new Svg("<svg viewBox='0 0 20 14' width='20' height='14'>" + shape(layer, paint) + "</svg>"));
    }

    /** Colours come from the standard, where they are read as {@code #RRGGBB} and nothing else. */
    private static String shape(LayerDefinition layer, Paint paint) {
        if (layer.geometries().contains(GeometryKind.POLYGON)) {
            return area(paint);
        }
        return layer.geometries().contains(GeometryKind.LINE)
                ? String.format(Locale.ROOT, "<path d='M1 12 L8 4 L19 6' fill='none' stroke='%s' stroke-width='%.1f'/>", paint.stroke(), paint.width())
                : String.format(Locale.ROOT, "<circle cx='10' cy='7' r='%.1f' fill='%s'/>", paint.radius(), paint.fill());
    }

    private static String area(Paint paint) {
        String frame = "<rect x='1' y='1' width='18' height='12' fill='%s' fill-opacity='%s' stroke='%s'/>";
        if (paint.fill() == null) {
            return String.format(Locale.ROOT, frame, "none", 1, paint.stroke());
        }
        if (paint.hatch() == null) {
            return String.format(Locale.ROOT, frame, paint.fill(), paint.fillOpacity(), paint.stroke());
        }
        return String.format(Locale.ROOT, frame + "<path d='M1 8 L8 1 M3 13 L15 1 M11 13 L19 5' stroke='%s'/>",
                "none", 1, paint.stroke(), paint.fill());
    }
}
