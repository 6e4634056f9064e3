package org.tongtu.language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Worded;

/** Texts of the interface in the reader's language. A missing key is an error: the build looks for it too. */
@Component
public class Texts {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final MessageSource messages;
    private final ObjectProvider<PortalZone> zones;
    private final ObjectProvider<PlaceWords> places;

    Texts(MessageSource messages, ObjectProvider<PortalZone> zones, ObjectProvider<PlaceWords> places) {
        this.messages = messages;
        this.zones = zones;
        this.places = places;
    }

    /**
     * Arguments in both languages are given in the reader's; roles, states and towns by their words; instants on the
     * region's clock.
     */
    public String get(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, Arrays.stream(arguments).map(argument -> word(locale, argument)).toArray(), locale);
    }

    private Object word(Locale locale, Object argument) {
        return switch (argument) {
            case Localized text -> text.in(locale);
            case Instant at -> moment(locale, at);
            case Worded one -> get(locale, one.wordKey());
            case JurisdictionCode code -> places.stream()
                    .flatMap(words -> words.name(code).stream())
                    .findFirst()
                    .map(name -> name.in(locale))
                    .orElse(code.value());
            case Collection<?> several -> several.stream()
                    .map(one -> String.valueOf(word(locale, one)))
                    .collect(Collectors.joining(get(locale, "uikit.list-separator")));
            case null, default -> argument;
        };
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
