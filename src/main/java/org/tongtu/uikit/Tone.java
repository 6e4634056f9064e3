package org.tongtu.uikit;

import java.util.Locale;

/** How a badge feels. The sign says the same as the colour, for those who do not see colours. */
public enum Tone {
    NEUTRAL("○"),
    INFO("●"),
    GOOD("✓"),
    CAUTION("!"),
    BAD("✕");

    private final String sign;

    Tone(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Its name in style sheets: {@code tone-good}. */
    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
