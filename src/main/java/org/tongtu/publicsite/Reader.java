package org.tongtu.publicsite;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.language.Texts;
import org.tongtu.uikit.Figures;
import org.springframework.context.NoSuchMessageException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Who reads a page: the language, the moment, and how things are called in it. Templates know it as {@code r} and ask it
 * for every word that is not in a bundle.
 *
 * @param path the page's own address with its query, without the language
 */
public record Reader(
        Locale locale, Instant now, String path, Texts texts, Figures figures, Map<JurisdictionCode, Localized> towns) {

    public String lang() {
        return locale.getLanguage();
    }

    public String in(Localized text) {
        return text.in(locale);
    }

    public String text(String key, @Nullable Object... arguments) {
        return texts.get(locale, key, java.util.Arrays.stream(arguments).map(it -> it == null ? "" : it).toArray());
    }

    /** For names that may not be in the bundle because a region invented them. */
    String textOr(String key, String otherwise) {
        try {
            return text(key);
        } catch (NoSuchMessageException e) {
            return otherwise;
        }
    }

    /** An address of this site that stays in the reader's language. */
    public String link(String address) {
        return UriComponentsBuilder.fromUriString(address).replaceQueryParam("lang", lang()).build().toUriString();
    }

    /** This page in the other language. */
    public String here(String lang) {
        return UriComponentsBuilder.fromUriString(path).replaceQueryParam("lang", lang).build().toUriString();
    }

    public String town(@Nullable JurisdictionCode code) {
        return code == null || code.value().equals("region") ? text("publicsite.somewhere") : in(towns.getOrDefault(code, Localized.same(code.value())));
    }

    public String towns(Collection<JurisdictionCode> codes) {
        List<String> names = codes.stream().map(this::town).toList();
        return names.stream().collect(Collectors.joining(text("publicsite.list-comma")));
    }

    /** In full: date, hour, zone. */
    public String deadline(Instant instant) {
        return figures.deadline(locale, instant);
    }

    public String left(Instant due) {
        return figures.left(locale, due, now);
    }

    public String moment(Instant instant) {
        return figures.moment(locale, instant);
    }

    public String date(Instant instant) {
        return figures.date(locale, instant);
    }

    /** For {@code <time datetime>}. */
    public String iso(Instant instant) {
        return instant.toString();
    }

    public String day(LocalDate date) {
        return figures.date(locale, date);
    }

    public String area(double squareMetres) {
        return figures.area(locale, squareMetres);
    }

    public String length(double metres) {
        return figures.length(locale, metres);
    }

    /** A unit as people print it: the standard writes km2 and m3. */
    public String unit(String unit) {
        return figures.unit(locale, unit);
    }

    public String number(Number value) {
        return figures.number(locale, value.doubleValue(), 2);
    }
}
