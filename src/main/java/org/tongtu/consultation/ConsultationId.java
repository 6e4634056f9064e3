package org.tongtu.consultation;

import com.fasterxml.jackson.annotation.JsonValue;

/** A notice's number in addresses and on paper: {@code /consultations/9}. */
public record ConsultationId(@JsonValue int number) {

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
