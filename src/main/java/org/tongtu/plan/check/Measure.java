package org.tongtu.plan.check;

import org.jspecify.annotations.Nullable;

/** What was found against what is allowed. */
record Measure(@Nullable Double measured, @Nullable Double limit, String unit) {

    static final Measure NONE = new Measure(null, null, "");
}
