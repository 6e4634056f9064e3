package org.tongtu.uikit;

import com.vaadin.flow.component.UI;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.tongtu.language.Texts;

/**
 * The language of a request, for pages and workspace alike: {@code ?lang=zh|en}, then the account's setting, then
 * Accept-Language, then Chinese. Nothing is stored: public pages carry {@code lang} on in their links.
 */
@Component("localeResolver")
public class Languages implements LocaleResolver {

    public static final String PARAMETER = "lang";

    private final ObjectProvider<PreferredLanguage> preferred;

    Languages(ObjectProvider<PreferredLanguage> preferred) {
        this.preferred = preferred;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request.getParameter(PARAMETER))
                .or(() -> preferred.stream().flatMap(source -> source.find().stream()).findFirst())
                .or(() -> accepted(request))
                .orElse(Texts.CHINESE);
    }

    /** The language of the screen that is being built; where there is none, of the request. */
    public static Locale shown() {
        UI screen = UI.getCurrent();
        return Texts.supported(screen == null ? LocaleContextHolder.getLocale() : screen.getLocale());
    }

    /** The language named by a {@code lang} parameter; empty when it names none that we speak. */
    public static Optional<Locale> asked(@Nullable String lang) {
        return lang == null ? Optional.empty() : spoken(Locale.forLanguageTag(lang));
    }

    private static Optional<Locale> accepted(HttpServletRequest request) {
        Stream<Locale> wanted = request.getHeader("Accept-Language") == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return wanted.flatMap(locale -> spoken(locale).stream()).findFirst();
    }

    private static Optional<Locale> spoken(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> Optional.of(Texts.CHINESE);
            case "en" -> Optional.of(Texts.ENGLISH);
            default -> Optional.empty();
        };
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the language is asked for by ?lang or set in the account");
    }
}
