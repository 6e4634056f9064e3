package org.tongtu.consultation.statement;

import com.fasterxml.jackson.annotation.JsonValue;

/** The public name of a statement: {@code 9-K7M4Q2}. It opens nothing; the secret does. */
public record ReceiptNumber(@JsonValue String value) {

    @Override
    public String toString() {
        return value;
    }
}
