package org.tongtu.language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<PortalZone> zones;

    Texts(MessageSource messages, ObjectProvider<PortalZone> zones) {
        this.messages = messages;
        this.zones = zones;
    }

    /** Arguments in both languages are given in the reader's, instants on the region's clock. */
    public String get(Locale locale, String key, Object... arguments) {
        Object[] localized = java.util.Arrays.stream(arguments)
                .map(argument -> argument instanceof Localized text ? text.in(locale) : argument)
                .map(argument -> argument instanceof Instant at ? moment(locale, at) : argument)
                .toArray();
        return messages.getMessage(key, localized, locale);
    }

    private String moment(Locale locale, Instant at) {
        ZoneId zone = zones.stream().findFirst().map(PortalZone::get).orElse(ZoneOffset.UTC);
        String seconds = at.getEpochSecond() % 60 == 0 ? "" : ":ss";
        return at.atZone(zone).format(DateTimeFormatter.ofPattern(get(locale, "uikit.moment") + seconds, locale));
    }

    public String refusal(Locale locale, Refused refused) {
        return get(locale, refused.messageKey(), refused.arguments());
    }

    /** The supported language nearest to what somebody asked for; Chinese when nothing fits. */
    public static Locale supported(@org.jspecify.annotations.Nullable Locale wanted) {
        return wanted != null && Objects.equals(wanted.getLanguage(), "en") ? ENGLISH : CHINESE;
    }
}
