package org.tongtu.uikit;

import com.vaadin.flow.component.html.Span;

/** Small labels for states: always a sign and words, never colour alone. */
public final class Badges {

    private Badges() {}

    public static Span of(Tone tone, String text) {
        var sign = new Span(tone.sign());
        sign.addClassName("badge-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(sign, new Span(text));
        badge.addClassNames("badge", "tone-" + tone.style());
        return badge;
    }
}
