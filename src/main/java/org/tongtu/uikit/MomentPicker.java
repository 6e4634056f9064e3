package org.tongtu.uikit;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.util.Locale;
import org.tongtu.language.Texts;

/** A day and an hour, likewise; hours count to 24 in both languages. */
public class MomentPicker extends DateTimePicker {

    public MomentPicker() {
        setLocale(Languages.shown().equals(Texts.CHINESE) ? Locale.CHINA : Locale.UK);
        setDatePickerI18n(DayWords.shown());
    }
}
