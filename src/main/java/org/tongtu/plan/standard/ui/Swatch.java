package org.tongtu.plan.standard.ui;

import com.vaadin.flow.component.Svg;

/** A small square of a planning colour; the name beside it says the same, so readers without colours lose nothing. */
public class Swatch extends Svg {

    /** @param colour {@code #RRGGBB}; anything else is drawn grey */
    public Swatch(String colour) {
        super(picture(colour.matches("#[0-9A-Fa-f]{6}") ? colour : "#888888"));
        addClassName("swatch");
        getElement().setAttribute("aria-hidden", "true");
    }

    private static String picture(String colour) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\">"
                + "<rect x=\"0.5\" y=\"0.5\" width=\"15\" height=\"15\" rx=\"2\" stroke=\"#777777\" fill=\"" + colour + "\"/></svg>";
    }
}
