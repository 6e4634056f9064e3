package org.tongtu.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Fifty people on one proposal, each writing once a second: every other one moves a border between two of the 102,400
 * parcels, the rest site schools.
 */
final class Drawing {

    static final List<String> FIGURES = List.of("acknowledgement-50", "edit-to-other-50", "operations-lost-50",
            "drawing-client-cpu", "drawing-others-cpu");

    private static final int PEOPLE = 50;
    private static final Duration PACE = Duration.ofSeconds(1);

    private Drawing() {}

    static void measure(Portal portal, String plan, Duration time, Figures figures) throws IOException {
        Draft draft = Draft.open(portal.port(), plan);
        try (var crew = new Crew(draft, portal.port(), PEOPLE, i -> i % 2 == 0 ? new Border(i) : new School(i))) {
            PacedLoad.run(draft, portal.port(), crew, PACE, time.dividedBy(2));
            var share = new CpuShare(portal);
            PacedLoad load = PacedLoad.run(draft, portal.port(), crew, PACE, time);
            figures.measured("drawing-client-cpu", share.client());
            figures.measured("drawing-others-cpu", share.others());
            figures.measured("acknowledgement-50", load.acknowledgements().percentile(0.95));
            figures.measured("operations-lost-50", draft.log(portal.port()).lost(crew.acknowledged()));
            if (load.missing() > 0) {
                throw new IOException(load.missing() + " events did not arrive");
            }
            figures.measured("edit-to-other-50", load.deliveries().percentile(0.95));
        }
    }
}
