package org.tongtu.region;

import java.util.List;
import org.tongtu.region.files.RegionNote;

/**
 * What a file gave.
 *
 * @param holds what its rows are: "jurisdictions", a layer's code, "observations", "targets", "clauses"
 * @param taken rows that are now in the portal
 * @param skipped what was left out, and why
 */
public record FileReport(String file, String holds, int taken, List<RegionNote> skipped) {

    public FileReport {
        skipped = List.copyOf(skipped);
    }
}
