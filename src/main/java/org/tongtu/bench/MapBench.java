package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongtu.bench.data.ParcelMesh;
import org.tongtu.bench.data.ParcelRegion;
import org.tongtu.bench.data.RealAreas;
import org.tongtu.bench.postgis.PostGis;

/** The map: what a tile of 102,400 parcels costs, how smooth they are in a browser, how many people may draw on them at once. */
final class MapBench {

    /** Stages that can be run alone. */
    static final List<String> STAGES = List.of("warm-up", "tiles", "page", "drawing", "adoption");

    private static final List<String> COLD = List.of("tile-cold-z14", "tile-cold-z12", "tiles-client-cpu", "tiles-others-cpu");
    private static final List<String> BARE = List.of("mbr-intersects-z14", "mbr-intersects-z12");
    private static final List<String> PAGE = List.of("zoom-settle", "tile-draw-longest", "map-page-busy", "map-browser-heap");
    private static final List<String> PEER = List.of("faster-than-postgis-z14", "faster-than-postgis-z12");

    static final List<Figure> PROMISED = List.of(
            Figure.lower("data-loaded", "s"),
            Figure.lower("layer-warm-up", "s").aim(2),
            Figure.lower("tile-cold-z14", "ms").aim(10),
            Figure.lower("tile-cold-z12", "ms").aim(60),
            Figure.lower("tiles-client-cpu", "%"),
            Figure.lower("tiles-others-cpu", "%"),
            Figure.lower("tile-warm", "ms").aim(3),
            Figure.lower("tile-real-areas-z12", "ms"),
            Figure.lower("mbr-intersects-z14", "ms"),
            Figure.lower("mbr-intersects-z12", "ms"),
            Figure.higher("faster-than-postgis-z14", "1").aim(2),
            Figure.higher("faster-than-postgis-z12", "1").aim(2),
            Figure.lower("zoom-settle", "ms").aim(150),
            Figure.lower("tile-draw-longest", "ms").aim(20),
            Figure.lower("map-page-busy", "ms"),
            Figure.lower("map-browser-heap", "MB").aim(150),
            Figure.lower("acknowledgement-50", "ms").aim(50),
            Figure.lower("edit-to-other-50", "ms").aim(200),
            Figure.lower("operations-lost-50", "1").aim(0),
            Figure.lower("drawing-client-cpu", "%"),
            Figure.lower("drawing-others-cpu", "%"),
            Figure.lower("adoption-5000", "s").aim(3));

    private static final Duration RUN = Duration.ofSeconds(20);
    private static final double NORTH = (ParcelMesh.SOUTH + ParcelMesh.NORTH) / 2;
    private static final double EAST = (ParcelMesh.WEST + ParcelMesh.EAST) / 2;

    private final Path data;
    private final Figures figures;
    private final List<String> stages;

    /**
     * @param stages to run
     * @param saved is given the figures so far after every stage, so that an interrupted run loses none
     */
    MapBench(Path data, List<String> stages, Consumer<Report> saved) {
        this.data = data;
        this.stages = stages;
        this.figures = new Figures("map", PROMISED, saved);
    }

    private void stage(String stage, List<String> names, Figures.Stage work) {
        if (stages.contains(stage)) {
            figures.stage(names, work);
        }
    }

    Report run() throws IOException {
        Path region = ParcelRegion.write(data.resolve("region"));
        try (Portal loading = Portal.start(data, "--tongtu.region=" + region)) {
            figures.measured("data-loaded", loading.startUp().toMillis() / 1e3);
        }
        try (Portal portal = Portal.start(data)) {
            stage("warm-up", List.of("layer-warm-up"), () -> warmUp(portal));
            stage("tiles", COLD, () -> cold(portal));
            stage("tiles", List.of("tile-warm"), () -> figures.measured("tile-warm", TileTimes.warm(portal, 14).percentile(0.95)));
            stage("tiles", List.of("tile-real-areas-z12"), () -> realAreas(portal));
            stage("tiles", BARE, () -> bareIndex(portal));
            stage("page", PAGE, () -> MapPage.measure(portal, NORTH, EAST, figures));
            stage("drawing", Drawing.FIGURES, () -> Drawing.measure(portal, ParcelRegion.PLAN, RUN, figures));
            stage("tiles", PEER, this::postGis);
            stage("adoption", List.of("adoption-5000"), () -> adopt(portal));
        }
        return figures.report();
    }

    /** The first tile that anybody asks a portal for that has just become ready. */
    private void warmUp(Portal portal) throws IOException {
        try (var reader = new TileReader(portal.port(), "landuse")) {
            figures.measured("layer-warm-up", reader.read(TileTimes.tiles(15).getFirst()) / 1e9);
        }
    }

    private void cold(Portal portal) throws IOException {
        var share = new CpuShare(portal);
        Map<Integer, Latencies> times = TileTimes.cold(portal);
        figures.measured("tiles-client-cpu", share.client());
        figures.measured("tiles-others-cpu", share.others());
        for (int z : List.of(14, 12)) {
            figures.measured("tile-cold-z" + z, Objects.requireNonNull(times.get(z)).percentile(0.95));
        }
    }

    private void realAreas(Portal portal) throws IOException {
        if (!RealAreas.areThere()) {
            throw new IOException("../shared/data/scale is not there");
        }
        figures.measured("tile-real-areas-z12", TileTimes.real(portal, 12).percentile(0.95));
    }

    private void bareIndex(Portal portal) throws IOException {
        TileTimes.bareIndex(portal).forEach((z, times) -> figures.measured("mbr-intersects-z" + z, times.percentile(0.95)));
    }

    private void adopt(Portal portal) throws IOException {
        figures.measured("adoption-5000", Adopting.seconds(Draft.correction(portal.port(), ParcelRegion.PLAN), portal.port()));
    }

    private void postGis() throws IOException {
        Optional<PostGis> installed = PostGis.start();
        if (installed.isEmpty()) {
            throw new IOException("PostGIS is not installed");
        }
        try (PostGis server = installed.get()) {
            TileTimes.postGis(server).forEach((z, times) -> {
                double own = figures.value("tile-cold-z" + z);
                double peer = times.percentile(0.95);
                figures.peer("tile-cold-z" + z, "st-asmvt", peer);
                figures.measured("faster-than-postgis-z" + z, peer / own);
            });
        }
    }
}
