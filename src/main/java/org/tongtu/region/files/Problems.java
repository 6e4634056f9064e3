package org.tongtu.region.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that whoever made the package can mend everything in one go. */
public final class Problems {

    private static final int ENOUGH = 50;

    private final List<RegionNote> found = new ArrayList<>();

    /** Notes a problem and goes on; gives up once the list is too long to be read. */
    public void add(String reason, Object... arguments) {
        found.add(RegionNote.of("refused.region." + reason, arguments));
        if (found.size() >= ENOUGH) {
            throw new RegionRefused(found);
        }
    }

    public void addAll(RegionRefused refused) {
        found.addAll(refused.problems());
    }

    public void requireNone() {
        if (!found.isEmpty()) {
            throw new RegionRefused(found);
        }
    }
}
