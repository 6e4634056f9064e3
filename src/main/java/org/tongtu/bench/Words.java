package org.tongtu.bench;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The benchmark's texts in the machine's language, without the portal's own machinery. */
final class Words {

    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static Words in(Locale locale) {
        Locale supported = locale.getLanguage().equals("zh") ? Locale.ROOT : Locale.ENGLISH;
        return new Words(ResourceBundle.getBundle("i18n/bench", supported,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** @param key without its prefix {@code bench.} */
    String get(String key, Object... arguments) {
        return MessageFormat.format(bundle.getString("bench." + key), arguments);
    }
}
