package org.tongtu.language;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;

/** Texts of the interface in the reader's language. A missing key is an error: the build looks for it too. */
@Component
public class Texts {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String get(Locale locale, String key, Object... arguments) {
        Object[] localized = java.util.Arrays.stream(arguments)
                .map(argument -> argument instanceof Localized text ? text.in(locale) : argument)
                .toArray();
        return messages.getMessage(key, localized, locale);
    }

    public String refusal(Locale locale, Refused refused) {
        return get(locale, refused.messageKey(), refused.arguments());
    }

    /** The supported language nearest to what somebody asked for; Chinese when nothing fits. */
    public static Locale supported(@org.jspecify.annotations.Nullable Locale wanted) {
        return wanted != null && Objects.equals(wanted.getLanguage(), "en") ? ENGLISH : CHINESE;
    }
}
