package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** The public site: many who read, and the hour before a deadline, when everybody speaks at once. */
final class PublicBench {

    private static final List<String> READING =
            List.of("readers-pages", "readers-wait", "readers-cookies", "readers-client-cpu", "readers-others-cpu");
    private static final List<String> DEADLINE = List.of("burst-accepted", "burst-refused", "burst-failed", "burst-wait", "burst-lost", "burst-late",
            "burst-readers-wait", "burst-client-cpu", "burst-others-cpu");

    static final List<Figure> PROMISED = List.of(
            Figure.higher("readers-pages", "1/s").aim(6_000),
            Figure.lower("readers-wait", "ms").aim(400),
            Figure.lower("readers-cookies", "1").aim(0),
            Figure.lower("readers-client-cpu", "%"),
            Figure.lower("readers-others-cpu", "%"),
            Figure.higher("burst-accepted", "1"),
            Figure.lower("burst-refused", "1"),
            Figure.lower("burst-failed", "1").aim(0),
            Figure.lower("burst-wait", "ms").aim(1_000),
            Figure.lower("burst-lost", "1").aim(0),
            Figure.lower("burst-late", "1").aim(0),
            Figure.lower("burst-readers-wait", "ms"),
            Figure.lower("burst-client-cpu", "%"),
            Figure.lower("burst-others-cpu", "%"));

    private static final int NOTICE = 3;
    private static final List<Pages.Page> PAGES = List.of(new Pages.Page("/", "</html>"), new Pages.Page("/plans/chihe-2035", "</html>"));
    private static final List<Pages.Page> FILE = List.of(new Pages.Page("/site/door.css", "}"));
    private static final List<Pages.Page> NOTICE_TOO =
            List.of(new Pages.Page("/", "</html>"), new Pages.Page("/consultations/" + NOTICE, "</html>"));

    private static final Duration RUN = Duration.ofSeconds(10);
    private static final int READERS = 5_000;
    private static final Duration READERS_PACE = Duration.ofMillis(750);
    private static final int BURST = 20_000;
    private static final Duration BURST_TIME = Duration.ofMinutes(1);
    private static final Duration OPEN = Duration.ofSeconds(50);
    private static final int BURST_READERS = 2_000;
    private static final Duration BURST_READERS_PACE = Duration.ofSeconds(4);

    private final Path data;
    private final Figures figures;

    /** @param saved is given the figures so far after every stage, so that an interrupted run loses none */
    PublicBench(Path data, Consumer<Report> saved) {
        this.data = data;
        this.figures = new Figures("public", PROMISED, saved);
    }

    Report run() throws IOException {
        try (Portal portal = Portal.start(data)) {
            figures.stage(READING, () -> read(portal));
            figures.stage(DEADLINE, () -> speak(portal));
        }
        return figures.report();
    }

    private void read(Portal portal) throws IOException {
        for (var warmUp : List.of(FILE, PAGES, FILE, PAGES)) {
            Pages.perSecond(portal.port(), warmUp, RUN.dividedBy(2));
        }
        double file = Pages.perSecond(portal.port(), FILE, RUN.dividedBy(2));
        try (var crowd = new Crowd(portal.port(), READERS, PAGES)) {
            crowd.read(READERS_PACE, RUN.dividedBy(2));
            var share = new CpuShare(portal);
            Crowd.Reading reading = crowd.read(READERS_PACE, RUN);
            figures.measured("readers-pages", reading.perSecond());
            figures.measured("readers-wait", reading.waits().percentile(0.99));
            figures.measured("readers-cookies", reading.cookies());
            figures.measured("readers-client-cpu", share.client());
            figures.measured("readers-others-cpu", share.others());
        }
        figures.peer("readers-pages", "static-file", Math.max(file, Pages.perSecond(portal.port(), FILE, RUN.dividedBy(2))));
    }

    /** The notice closes before the last have spoken. */
    private void speak(Portal portal) throws IOException {
        var burst = new Burst(portal.port(), NOTICE, BURST);
        try (var crowd = new Crowd(portal.port(), BURST_READERS, NOTICE_TOO)) {
            crowd.read(BURST_READERS_PACE, RUN.dividedBy(2));
            var notice = new NoticeRecord(portal.database(), NOTICE);
            notice.closeIn(OPEN);
            var share = new CpuShare(portal);
            Crowd.Reading reading = crowd.readBeside(BURST_READERS_PACE, BURST_TIME, () -> burst.speak(BURST_TIME));
            figures.measured("burst-client-cpu", share.client());
            figures.measured("burst-others-cpu", share.others());
            figures.measured("burst-readers-wait", reading.waits().percentile(0.99));
            figures.measured("burst-accepted", burst.accepted().size());
            figures.measured("burst-refused", burst.refused());
            figures.measured("burst-failed", burst.failed());
            figures.measured("burst-wait", burst.waits().percentile(0.99));
            figures.measured("burst-lost", notice.missing(burst.accepted()));
            figures.measured("burst-late", notice.late());
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }
}
