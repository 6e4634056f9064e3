package org.tongtu.consultation.window;

import java.time.LocalDate;
import java.util.List;

/**
 * One year's days off and make-up working days 调休, as published; every other day is worked on from Monday to Friday.
 *
 * @param source where it was published
 */
public record WorkYear(int year, String source, List<LocalDate> off, List<LocalDate> work) {

    public WorkYear {
        off = List.copyOf(off);
        work = List.copyOf(work);
    }
}
