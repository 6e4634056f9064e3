package org.tongtu.region;

import java.util.List;
import org.tongtu.monitoring.LoadObservations;

/**
 * Observed figures of a package.
 *
 * @param corrections come after the rows they correct; both stay readable
 */
record Figures(List<LoadObservations.Row> rows, List<LoadObservations.Row> corrections) {

    static final Figures NONE = new Figures(List.of(), List.of());
}
