package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The loop of joint drawing: how fast others see an edit, how many edits one proposal takes, whether an acknowledged one is
 * ever lost, how soon the portal is back, what an open workbench and a public page cost.
 */
final class LoopBench {

    private static final Duration RUN = Duration.ofSeconds(10);
    private static final int WRITERS = 16;
    private static final int CROWD = 20;

    private final Path data;
    private final List<Figure> figures = new ArrayList<>();

    LoopBench(Path data) {
        this.data = data;
    }

    Report run() throws IOException {
        figures.add(Figure.lower("fsync", Disk.fsync(data), "ms"));
        try (Portal portal = Portal.start(data)) {
            warmUp(portal);
            latency(portal, 2, "edit-to-other-2", "acknowledgement-2");
            latency(portal, CROWD, "edit-to-other-20", "acknowledgement-20");
            operations(portal);
            pages(portal);
            figures.add(Workbenches.figure(portal));
        }
        try (Portal again = Portal.start(data)) {
            figures.add(Figure.lower("start-up", again.startUp().toMillis() / 1e3, "s").aim(15));
            crash(again);
        }
        return new Report("loop", figures);
    }

    private static void warmUp(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port());
        try (var crew = new Crew(draft, portal.port(), WRITERS)) {
            FullLoad.run(crew, RUN);
        }
        PacedLoad.run(draft, portal.port(), CROWD, Duration.ofSeconds(3));
    }

    private void latency(Portal portal, int participants, String delivery, String acknowledgement) throws IOException {
        PacedLoad load = PacedLoad.run(Draft.open(portal.port()), portal.port(), participants, RUN.multipliedBy(2));
        Figure seen = Figure.lower(delivery, load.deliveries().percentile(0.95), "ms").aim(200);
        figures.add(load.missing() == 0 ? seen : seen.skipped(load.missing() + " events did not arrive"));
        figures.add(Figure.lower(acknowledgement, load.acknowledgements().percentile(0.95), "ms").aim(50));
    }

    private void operations(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port());
        try (var crew = new Crew(draft, portal.port(), WRITERS)) {
            FullLoad.run(crew, Duration.ofSeconds(2));
            var share = new CpuShare();
            double rate = FullLoad.run(crew, RUN);
            double client = share.percent();
            figures.add(Figure.higher("operations", rate, "1/s").aim(300).peer("single-writer", bare(portal)));
            figures.add(Figure.lower("operations-lost", draft.log(portal.port()).lost(crew.acknowledged()), "").aim(0));
            figures.add(Figure.lower("operations-client-cpu", client, "%"));
        }
    }

    private static double bare(Portal portal) throws IOException {
        try {
            return BareDatabase.commitsPerSecond(portal.database(), RUN.dividedBy(2));
        } catch (java.sql.SQLException e) {
            throw new IOException(e);
        }
    }

    private void pages(Portal portal) throws IOException {
        var pages = List.of(new Pages.Page("/", "</html>"), new Pages.Page("/plans/chihe-2035", "</html>"));
        var file = List.of(new Pages.Page("/site/door.css", "}"));
        double ceiling = Pages.perSecond(portal.port(), file, RUN.dividedBy(2));
        var share = new CpuShare();
        Figure figure = Figure.higher("pages", 0, "1/s").aim(4_000);
        try {
            figures.add(Figure.higher("pages", Pages.perSecond(portal.port(), pages, RUN), "1/s").aim(4_000)
                    .peer("static-file", ceiling));
        } catch (IOException failed) {
            figures.add(figure.skipped(String.valueOf(failed.getMessage())));
        }
        figures.add(Figure.lower("pages-client-cpu", share.percent(), "%"));
    }

    /** Kills portal and database under full load, starts again, and looks for every acknowledged operation. */
    private void crash(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port());
        try (var crew = new Crew(draft, portal.port(), WRITERS)) {
            FullLoad.run(crew, Duration.ofSeconds(3));
            var load = CompletableFuture.runAsync(() -> untilGone(crew));
            pause();
            portal.kill();
            load.join();
            try (Portal risen = Portal.start(data)) {
                figures.add(Figure.lower("start-up-after-kill", risen.startUp().toMillis() / 1e3, "s"));
                figures.add(Figure.lower("operations-lost-by-kill", lostAfter(risen, draft, crew), "").aim(0));
            }
        }
    }

    private static void untilGone(Crew crew) {
        try {
            FullLoad.untilGone(crew);
        } catch (IOException e) {
            throw new CompletionException(e);
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

    private static void pause() throws IOException {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
