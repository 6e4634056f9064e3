package org.tongtu.uikit;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongtu.language.PortalZone;
import org.tongtu.language.Texts;

/**
 * Numbers with their units, and instants on the region's clock. Areas come in square metres; Chinese readers get 亩
 * beside hectares. Also usable in templates as {@code @figures}.
 */
@Component("figures")
public class Figures {

    private static final ZoneId FALLBACK = ZoneId.of("Asia/Shanghai");

    private final Texts texts;
    private final ObjectProvider<PortalZone> zone;

    Figures(Texts texts, ObjectProvider<PortalZone> zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone.stream().findFirst().map(PortalZone::get).orElse(FALLBACK);
    }

    /** From 10 km² on in km², below in hectares. */
    public String area(Locale locale, double squareMetres) {
        return squareMetres >= 1e7 ? squareKilometres(locale, squareMetres) : hectares(locale, squareMetres);
    }

    public String hectares(Locale locale, double squareMetres) {
        return texts.get(locale, "uikit.hectares", number(locale, squareMetres / Units.HECTARE, 2), number(locale, squareMetres / Units.MU, 1));
    }

    public String mu(Locale locale, double squareMetres) {
        return texts.get(locale, "uikit.mu", number(locale, squareMetres / Units.MU, 1));
    }

    public String squareKilometres(Locale locale, double squareMetres) {
        return texts.get(locale, "uikit.square-kilometres", number(locale, squareMetres / 1e6, 2));
    }

    /** Metres below one kilometre, kilometres above. */
    public String length(Locale locale, double metres) {
        return metres < 1000
                ? texts.get(locale, "uikit.metres", number(locale, metres, 0))
                : texts.get(locale, "uikit.kilometres", number(locale, metres / 1000, 2));
    }

    /** For templates. */
    public String unit(Locale locale, String unit) {
        return Units.printed(locale, unit);
    }

    /** At most so many digits after the point, grouped by the language's habit. */
    public String number(Locale locale, double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** 2026年11月22日 · 22 Nov 2026. */
    public String date(Locale locale, LocalDate date) {
        return date.format(pattern(locale, "uikit.date"));
    }

    public String date(Locale locale, Instant instant) {
        return date(locale, instant.atZone(zone()).toLocalDate());
    }

    /** Date and minute without the zone, for lists. */
    public String moment(Locale locale, Instant instant) {
        return instant.atZone(zone()).format(pattern(locale, "uikit.moment"));
    }

    /** In full with its time zone, for deadlines. */
    public String deadline(Locale locale, Instant instant) {
        ZonedDateTime local = instant.atZone(zone());
        return texts.get(locale, "uikit.deadline", moment(locale, instant), zone().getDisplayName(TextStyle.FULL, locale), local.getOffset().getId());
    }

    /** "6 days left", "3 hours left"; overdue by the calendar, as offices count: due yesterday is one day. */
    public String left(Locale locale, Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        long daysLate = ChronoUnit.DAYS.between(due.minusNanos(1).atZone(zone()).toLocalDate(), now.atZone(zone()).toLocalDate());
        if (left.isNegative() && daysLate > 0) {
            return texts.get(locale, "uikit.overdue-days", daysLate);
        }
        String key = left.isNegative() ? "uikit.overdue" : "uikit.left";
        Duration size = left.abs();
        return size.toDays() > 0
                ? texts.get(locale, key + "-days", size.toDays())
                : texts.get(locale, key + "-hours", Math.max(1, size.toHours()));
    }

    private DateTimeFormatter pattern(Locale locale, String key) {
        return DateTimeFormatter.ofPattern(texts.get(locale, key), locale);
    }
}
