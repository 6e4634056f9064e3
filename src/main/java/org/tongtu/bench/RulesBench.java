package org.tongtu.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.tongtu.bench.data.ParcelRegion;
import org.tongtu.bench.data.ParcelText;
import org.tongtu.bench.data.Works;
import org.tongtu.bench.postgis.PostGisRules;

/** The rules: what it costs to check 107,200 features under the whole default standard, and again after one operation. */
final class RulesBench {

    private static final List<String> PEER = List.of("rules-of-the-peer", "rules-faster-than-postgis");

    static final List<Figure> PROMISED = List.of(
            Figure.lower("data-loaded", "s"),
            Figure.lower("rules-full-check", "s").aim(10),
            Figure.lower("rules-full-check-again", "s").aim(10),
            Figure.lower("rules-of-the-peer", "s"),
            Figure.higher("rules-checked", "1").aim(40),
            Figure.higher("rules-found", "1"),
            Figure.lower("rules-after-operation", "ms").aim(50),
            Figure.lower("rules-memory", "MB"),
            Figure.lower("rules-others-cpu", "%"),
            Figure.higher("rules-faster-than-postgis", "1").aim(1));

    private static final double HAIR = 0.02;
    private static final int OPERATIONS = 200;
    private static final int WARM_UP = 20;
    private static final String WHOLE = "/api/v1/plans/" + ParcelRegion.PLAN + "/editions/1/findings";

    private final Path data;
    private final Figures figures;
    private Map<String, Long> found = Map.of();

    /** @param saved is given the figures so far after every stage, so that an interrupted run loses none */
    RulesBench(Path data, Consumer<Report> saved) {
        this.data = data;
        this.figures = new Figures("rules", PROMISED, saved);
    }

    Report run() throws IOException {
        Path region = ParcelRegion.writeWithWorks(data.resolve("region"));
        try (Portal loading = Portal.start(data, "--tongtu.region=" + region)) {
            figures.measured("data-loaded", loading.startUp().toMillis() / 1e3);
        }
        try (Portal portal = Portal.start(data)) {
            figures.stage(List.of("rules-full-check", "rules-checked", "rules-found", "rules-memory", "rules-others-cpu"), () -> whole(portal));
            figures.stage(List.of("rules-after-operation"), () -> afterOperations(portal));
        }
        try (Portal portal = Portal.start(data)) {
            figures.stage(List.of("rules-full-check-again"), () -> figures.measured("rules-full-check-again", check(portal)));
            keepOnly(portal, PostGisRules.codes());
        }
        figures.stage(PEER, this::besidePostGis);
        return figures.report();
    }

    private void whole(Portal portal) throws IOException {
        readTile(portal);
        long before = Heap.settled(portal.pid());
        var share = new CpuShare(portal);
        figures.measured("rules-full-check", check(portal));
        figures.measured("rules-others-cpu", share.others());
        figures.measured("rules-memory", (Heap.settled(portal.pid()) - before) / 1e6);
        figures.measured("rules-found", found.values().stream().mapToLong(Long::longValue).sum());
        figures.measured("rules-checked", rules());
    }

    /** Of the standard that the plan was founded with. */
    private static long rules() throws IOException {
        try (InputStream in = Objects.requireNonNull(RulesBench.class.getResourceAsStream("/standard/rules.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("- code:")).count();
        }
    }

    /** The edition is in memory from then on. */
    private static void readTile(Portal portal) throws IOException {
        try (var reader = new TileReader(portal.port(), "landuse")) {
            reader.read(TileTimes.tiles(15).getFirst());
        }
    }

    /** Seconds that the first question for the edition's findings takes. */
    private double check(Portal portal) throws IOException {
        readTile(portal);
        try (var connection = new Connection(portal.port())) {
            long begun = System.nanoTime();
            Connection.Answer answer = connection.get(WHOLE, Draft.token(Draft.TOWNS.getFirst()));
            double seconds = (System.nanoTime() - begun) / 1e9;
            found = StreamSupport.stream(Draft.read(answer.required(WHOLE)).spliterator(), false)
                    .collect(TreeMap::new, (counts, finding) -> counts.merge(finding.get("rule").asString(), 1L, Long::sum), Map::putAll);
            return seconds;
        }
    }

    /** A border between two parcels moves; what is measured is the question for the proposal's findings right afterwards. */
    private void afterOperations(Portal portal) throws IOException {
        Draft draft = Draft.open(portal.port(), ParcelRegion.PLAN);
        var times = new Latencies();
        try (var pencil = new Participant(draft, portal.port(), 0, new Border(0)); var connection = new Connection(portal.port())) {
            for (int i = 0; i < OPERATIONS + WARM_UP; i++) {
                pencil.write();
                byte[] request = connection.request("GET", draft.path("/findings"), null, Draft.token(Draft.TOWNS.getFirst()));
                long begun = System.nanoTime();
                connection.exchange(request).required("findings");
                if (i >= WARM_UP) {
                    times.add(System.nanoTime() - begun);
                }
            }
        }
        figures.measured("rules-after-operation", times.percentile(0.95));
    }

    /** Takes all other rules out of the edition, for the next start. */
    private static void keepOnly(Portal portal, Collection<String> rules) throws IOException {
        String kept = rules.stream().collect(Collectors.joining("', '", "'", "'"));
        try (var database = portal.database().connect(); var statement = database.createStatement()) {
            statement.execute("delete from plan_thing where kind = 'RULE' and thing_group not in (" + kept + ")");
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
    }

    /** The portal under these rules alone, freshly started, and then the peer. */
    private void besidePostGis() throws IOException {
        try (Portal portal = Portal.start(data)) {
            figures.measured("rules-of-the-peer", check(portal));
        }
        postGis();
    }

    private void postGis() throws IOException {
        Optional<PostGisRules> installed = PostGisRules.start();
        if (installed.isEmpty()) {
            throw new IOException("PostGIS is not installed");
        }
        try (PostGisRules server = installed.get()) {
            server.load(ParcelText.rows(), Works.rows().iterator());
            long begun = System.nanoTime();
            Map<String, Long> theirs = server.check();
            double seconds = (System.nanoTime() - begun) / 1e9;
            requireTheSame(theirs);
            figures.peer("rules-of-the-peer", "postgis-rules", seconds);
            figures.measured("rules-faster-than-postgis", seconds / figures.value("rules-of-the-peer"));
        }
    }

    /** But for what lies within a hair of a distance, or the two would not have done the same. */
    private void requireTheSame(Map<String, Long> theirs) throws IOException {
        for (var rule : theirs.entrySet()) {
            long own = found.getOrDefault(rule.getKey(), 0L);
            if (Math.abs(own - rule.getValue()) > HAIR * rule.getValue()) {
                throw new IOException(rule.getKey() + ": PostGIS found " + rule.getValue() + ", the portal " + own);
            }
        }
    }
}
