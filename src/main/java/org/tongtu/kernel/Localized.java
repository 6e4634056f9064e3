package org.tongtu.kernel;

import java.util.Locale;

/** A text that the region states in both languages; where one is missing the other is shown. */
public record Localized(String zh, String en) {

    public static Localized of(String zh, String en) {
        return new Localized(zh.isBlank() ? en : zh, en.isBlank() ? zh : en);
    }

    public static Localized same(String text) {
        return new Localized(text, text);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : zh;
    }
}
