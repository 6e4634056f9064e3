package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.List;

/** What was taken and what not, counted while an import runs. */
final class ImportReport {

    /** Something left out, and why: an i18n key with its arguments. */
    record Skipped(String name, String reason, Object... arguments) {}

    private final List<Skipped> skipped = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int conflicts;

    void skip(String name, String reason, Object... arguments) {
        skipped.add(new Skipped(name, reason, arguments));
    }

    void count(boolean isNew, boolean differs) {
        if (!differs) {
            unchanged++;
        } else if (isNew) {
            created++;
        } else {
            changed++;
        }
    }

    void conflicts(int more) {
        conflicts += more;
    }

    List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    int created() {
        return created;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int conflicts() {
        return conflicts;
    }
}
