package org.tongtu.identity;

import com.fasterxml.jackson.annotation.JsonValue;

/** A password or token inside a command. It is never written anywhere: neither the trace nor a log sees its value. */
public record Secret(String value) {

    @JsonValue
    @Override
    public String toString() {
        return "•";
    }
}
