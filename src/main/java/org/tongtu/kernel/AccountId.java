package org.tongtu.kernel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person's account; the trace keeps it as a pseudonym after the person's data was erased. */
public record AccountId(@JsonValue UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
