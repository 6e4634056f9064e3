package org.tongtu.plan;

import com.fasterxml.jackson.annotation.JsonValue;

/** A plan's name in addresses, chosen by its region package: {@code jiaokou-2035}. */
public record PlanId(@JsonValue String value) {

    public PlanId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("plan id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
