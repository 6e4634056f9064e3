package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.List;
import org.tongtu.exchange.ReturnedFeature.Outcome;

/** What was taken and what not, counted while an import runs. */
final class ImportReport {

    /** Something to be told of a row. */
    record Told(String name, Note note) {}

    private final List<Told> told = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int skipped;
    private int conflicts;

    void count(Returned returned) {
        created += returned.count(Outcome.CREATED);
        changed += returned.count(Outcome.MODIFIED);
        unchanged += returned.count(Outcome.UNCHANGED);
        skipped += returned.count(Outcome.SKIPPED);
        returned.notes().forEach(note -> told.add(new Told(returned.fileName(), note)));
        returned.features().stream().filter(feature -> feature.note() != null)
                .forEach(feature -> told.add(new Told(returned.fileName() + " " + feature.row(), java.util.Objects.requireNonNull(feature.note()))));
    }

    void conflicts(int more) {
        conflicts += more;
    }

    List<Told> told() {
        return List.copyOf(told);
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

    int skipped() {
        return skipped;
    }

    int conflicts() {
        return conflicts;
    }
}
