package org.tongtu.kernel;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Locale;

/** A text that the region states in both languages; where one is missing the other is shown. */
public record Localized(String zh, @JsonSetter(nulls = Nulls.SET) String en) {

    @SuppressWarnings({"NullAway", "ConstantValue"}) // programs may leave the English out
    public Localized {
        en = en == null ? zh : en;
    }

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
