package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * The loop of joint drawing: how fast others see an edit, how many edits one proposal takes, whether an acknowledged one is
 * ever lost, how soon the portal is back, what an open workbench and a public page cost.
 */
final class LoopBench {

    private static final Duration RUN = Duration.ofSeconds(10);
    private static final int WRITERS = 16;
    private static final int CROWD = 20;
    private static final List<String> AFTER_KILL = List.of("start-up-after-kill", "operations-lost-by-kill");

    private static final List<String> OPERATIONS =
            List.of("operations", "operations-lost", "operations-client-cpu", "operations-others-cpu");
    private static final List<String> AWAITED =
            List.of("edit-to-other-2", "acknowledgement-2", "edit-to-other-20", "acknowledgement-20");
    private static final List<String> HEAPS = List.of("workbench-heap", "map-heap");
    private static final List<String> PAGES = List.of("pages", "pages-client-cpu", "pages-others-cpu");

    static final List<Figure> PROMISED = List.of(
            Figure.lower("fsync", "ms"),
            Figure.lower("edit-to-other-2", "ms").aim(200),
            Figure.lower("acknowledgement-2", "ms").aim(50),
            Figure.lower("edit-to-other-20", "ms").aim(200),
            Figure.lower("acknowledgement-20", "ms").aim(50),
            Figure.higher("operations", "1/s").aim(300),
            Figure.lower("operations-lost", "1").aim(0),
            Figure.lower("operations-client-cpu", "%"),
            Figure.lower("operations-others-cpu", "%"),
            Figure.higher("pages", "1/s").aim(4_000),
            Figure.lower("pages-client-cpu", "%"),
            Figure.lower("pages-others-cpu", "%"),
            Figure.lower("workbench-heap", "KB").aim(300),
            Figure.lower("map-heap", "KB").aim(300),
            Figure.lower("start-up", "s").aim(15),
            Figure.lower("start-up-after-kill", "s"),
            Figure.lower("operations-lost-by-kill", "1").aim(0));

    private final Path data;
    private final Figures figures;

    /** @param saved is given the figures so far after every stage, so that an interrupted run loses none */
    LoopBench(Path data, Consumer<Report> saved) {
        this.data = data;
        this.figures = new Figures("loop", PROMISED, saved);
    }

    Report run() throws IOException {
        figures.measured("fsync", Disk.fsync(data));
        EmbeddedDatabase database;
        try (Portal portal = Portal.start(data)) {
            figures.stage(List.of(), () -> warmUp(portal));
            figures.stage(List.of("edit-to-other-2", "acknowledgement-2"), () -> latency(portal, 2));
            figures.stage(List.of("edit-to-other-20", "acknowledgement-20"), () -> latency(portal, CROWD));
            figures.stage(OPERATIONS, () -> operations(portal));
            figures.stage(PAGES, () -> pages(portal));
            figures.stage(HEAPS, () -> heaps(portal));
            database = portal.database();
        }
        figures.stage(List.of(), () -> figures.peer("start-up", "database-alone", database.startUp()));
        try (Portal again = Portal.start(data)) {
            figures.measured("start-up", again.startUp().toMillis() / 1e3);
            figures.stage(AFTER_KILL, () -> crash(again));
        }
        return figures.report();
    }

    private static void warmUp(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port());
        try (var crew = new Crew(draft, portal.port(), WRITERS)) {
            FullLoad.run(crew, RUN);
        }
        PacedLoad.run(draft, portal.port(), CROWD, Duration.ofSeconds(3));
    }

    private void latency(Portal portal, int participants) throws IOException {
        PacedLoad load = PacedLoad.run(Draft.open(portal.port()), portal.port(), participants, RUN.multipliedBy(2));
        figures.measured("acknowledgement-" + participants, load.acknowledgements().percentile(0.95));
        if (load.missing() > 0) {
            throw new IOException(load.missing() + " events did not arrive");
        }
        figures.measured("edit-to-other-" + participants, load.deliveries().percentile(0.95));
    }

    private void operations(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port());
        try (var crew = new Crew(draft, portal.port(), WRITERS)) {
            FullLoad.run(crew, Duration.ofSeconds(2));
            var share = new CpuShare(portal);
            figures.measured("operations", FullLoad.run(crew, RUN));
            figures.measured("operations-client-cpu", share.client());
            figures.measured("operations-others-cpu", share.others());
            figures.measured("operations-lost", draft.log(portal.port()).lost(crew.acknowledged()));
        }
        try {
            Latencies commits = BareDatabase.commits(portal.database(), RUN.dividedBy(2));
            figures.peer("operations", "single-writer", commits.count() / (RUN.toMillis() / 2e3));
            AWAITED.forEach(name -> figures.peer(name, "commit", commits.percentile(0.95)));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The peer is warmed up as long as the pages, and measured before and after them: its better run counts. */
    private void pages(Portal portal) throws IOException {
        var pages = List.of(new Pages.Page("/", "</html>"), new Pages.Page("/plans/chihe-2035", "</html>"));
        var file = List.of(new Pages.Page("/site/door.css", "}"));
        for (var warmUp : List.of(file, pages, file, pages)) {
            Pages.perSecond(portal.port(), warmUp, RUN.dividedBy(2));
        }
        double before = Pages.perSecond(portal.port(), file, RUN.dividedBy(2));
        var share = new CpuShare(portal);
        figures.measured("pages", Pages.perSecond(portal.port(), pages, RUN));
        figures.measured("pages-client-cpu", share.client());
        figures.measured("pages-others-cpu", share.others());
        figures.peer("pages", "static-file", Math.max(before, Pages.perSecond(portal.port(), file, RUN.dividedBy(2))));
    }

    /** Beside a page of the workspace with next to nothing on it: what a session and the frame around every page take. */
    private void heaps(Portal portal) throws IOException {
        String workbench = "/workspace/proposals/" + Draft.open(portal.port()).number();
        figures.measured("workbench-heap", Workbenches.kilobytes(portal, workbench, Workbenches.MAP_IS_THERE));
        figures.measured("map-heap", Workbenches.kilobytes(portal, "/workspace/map", Workbenches.MAP_IS_THERE));
        double empty = Workbenches.kilobytes(portal, "/workspace/more", Workbenches.PAGE_IS_THERE);
        HEAPS.forEach(name -> figures.peer(name, "empty-page", empty));
    }

    /** Kills portal and database under full load, starts again, and looks for every acknowledged operation. */
    private void crash(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port());
        try (var crew = new Crew(draft, portal.port(), WRITERS)) {
            FullLoad.run(crew, Duration.ofSeconds(3));
            FullLoad.untilKilled(crew, portal);
            try (Portal risen = Portal.start(data)) {
                figures.measured("start-up-after-kill", risen.startUp().toMillis() / 1e3);
                figures.measured("operations-lost-by-kill", lostAfter(risen, draft, crew));
            }
        }
    }

    /** Also what had no answer is sent again: afterwards it must be there once, not twice. */
    private static long lostAfter(Portal risen, Draft draft, Crew crew) throws IOException {
        long lost = draft.log(risen.port()).lost(crew.acknowledged());
        crew.all((participant, index) -> {
            participant.reconnect(risen.port());
            participant.write();
        });
        return lost + draft.log(risen.port()).lost(crew.acknowledged());
    }
}
