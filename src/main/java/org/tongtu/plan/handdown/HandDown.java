package org.tongtu.plan.handdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;

/** A line while it is being counted: the things of one kind and group that change for one member. */
final class HandDown {

    private static final int NAMES = 6;

    /** What belongs on one line. */
    record Line(JurisdictionCode jurisdiction, ThingKind kind, String group) {}

    private final List<String> names = new ArrayList<>();
    private int added;
    private int changed;
    private int removed;

    /** @param named whether the list may name it */
    void count(@Nullable Thing before, @Nullable Thing after, boolean named) {
        if (before == null) {
            added++;
        } else if (after == null) {
            removed++;
        } else {
            changed++;
        }
        String name = Objects.requireNonNull(after == null ? before : after).text("name");
        if (named && !name.isBlank() && names.size() < NAMES && !names.contains(name)) {
            names.add(name.length() > 80 ? name.substring(0, 80) + "…" : name);
        }
    }

    int added() {
        return added;
    }

    int changed() {
        return changed;
    }

    int removed() {
        return removed;
    }

    String names() {
        return String.join("、", names);
    }
}
