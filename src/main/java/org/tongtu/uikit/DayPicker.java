package org.tongtu.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, picked or typed, in the words of the page's language: the parts a browser has by itself are English. */
public class DayPicker extends DatePicker {

    public DayPicker() {
        setI18n(DayWords.shown());
    }
}
