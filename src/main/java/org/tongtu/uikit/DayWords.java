package org.tongtu.uikit;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongtu.language.Texts;

/** How a calendar speaks and how days are written and read: as the portal writes them, or by their figures. */
final class DayWords {

    private static final int MONDAY = 1;

    private DayWords() {}

    static DatePickerI18n shown() {
        Locale locale = Languages.shown();
        var words = new DatePickerI18n();
        words.setMonthNames(Stream.of(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(locale.equals(Texts.CHINESE) ? TextStyle.NARROW_STANDALONE : TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(MONDAY);
        words.setToday(I18NProvider.translate("uikit.today"));
        words.setCancel(I18NProvider.translate("uikit.cancel"));
        if (locale.equals(Texts.CHINESE)) {
            words.setDateFormats("yyyy年M月d日", "yyyy-M-d", "yyyy/M/d");
        } else {
            words.setDateFormats("d MMM yyyy", "yyyy-M-d", "d/M/yyyy");
        }
        return words;
    }

    /** The calendar counts from Sunday. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7).mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale)).toList();
    }
}
