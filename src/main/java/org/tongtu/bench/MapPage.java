package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The One-map page in a real browser, every layer of tiles on: how soon the map stands still after a zoom, how long its
 * longest tile takes to draw (rasterised, not only ordered), how long the page does not answer meanwhile, how much memory
 * it holds with its workers.
 */
final class MapPage {

    private static final int FIRST_ZOOM = 12;
    private static final int LAST_ZOOM = 16;
    /** The lowest zoom at which every parcel is a shape of its own: the most to keep. */
    private static final int FULLEST_ZOOM = 14;

    private static final int ROUNDS = 4;

    private static final String MAP_IS_THERE = "document.querySelectorAll('tongtu-map canvas.leaflet-tile-loaded').length > 3";

    /** In a worker: measures each tile's drawing to the last pixel. A canvas draws when it is read, not when it is told. */
    private static final String WATCH = """
            (() => {
              const { getContext } = OffscreenCanvas.prototype;
              const { createImageBitmap } = self;
              let begun;
              self.tongtuDraws = [];
              OffscreenCanvas.prototype.getContext = function (...kind) {
                begun ??= performance.now();
                return getContext.apply(this, kind);
              };
              self.createImageBitmap = (canvas) => {
                canvas.getContext('2d').getImageData(0, 0, 1, 1);
                const picture = createImageBitmap(canvas);
                self.tongtuDraws.push(performance.now() - begun);
                begun = undefined;
                return picture;
              };
            })()""";

    /**
     * Zooms without the animation and waits until every tile is drawn and a frame was shown; meanwhile looks as often as the
     * page lets it, and keeps the longest time it had to wait for that.
     */
    private static final String ZOOM = """
            new Promise((resolve) => {
              const map = document.querySelector('tongtu-map').map;
              const layers = Object.values(map._layers).filter((each) => each.isLoading);
              const begun = performance.now();
              let looked = begun;
              map.setView([%s, %s], %d, { animate: false });
              const look = () => {
                window.tongtuBusy = Math.max(window.tongtuBusy ?? 0, performance.now() - looked);
                looked = performance.now();
                if (layers.some((each) => each.isLoading())) setTimeout(look, 1);
                else requestAnimationFrame(() => resolve(performance.now() - begun));
              };
              setTimeout(look, 1);
            })""";

    private static final String FORGET = "self.tongtuBusy = 0; if (self.tongtuDraws) self.tongtuDraws.length = 0";
    private static final String LONGEST_DRAW = "Math.max(...self.tongtuDraws)";
    private static final String LONGEST_BUSY = "self.tongtuBusy";

    private final Chromium browser;
    private final String tab;
    private final List<String> workers;
    private final double latitude;
    private final double longitude;

    private MapPage(Chromium browser, String tab, double latitude, double longitude) throws IOException {
        this.browser = browser;
        this.tab = tab;
        this.workers = browser.workers(tab);
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static void measure(Portal portal, double latitude, double longitude, Figures figures) throws IOException {
        var program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
        String session = SignIn.session(portal.port(), Draft.TOWNS.getFirst());
        try (Chromium browser = Chromium.start(program, Files.createTempDirectory("tongtu-bench"))) {
            String tab = browser.open("http://localhost:" + portal.port() + "/workspace/map", SignIn.COOKIE, session);
            if (!browser.awaits(tab, MAP_IS_THERE)) {
                throw new IOException("the map page shows no tiles");
            }
            new MapPage(browser, tab, latitude, longitude).measure(figures);
        }
    }

    private void measure(Figures figures) throws IOException {
        if (workers.isEmpty()) {
            throw new IOException("the map page has no worker that draws its tiles");
        }
        inWorkers(WATCH);
        zoomThrough();
        browser.evaluate(tab, FORGET);
        inWorkers(FORGET);
        var settled = new Latencies();
        for (int round = 0; round < ROUNDS; round++) {
            zoomThrough().forEach(settled::add);
        }
        figures.measured("zoom-settle", settled.percentile(0.95));
        figures.measured("tile-draw-longest", Collections.max(inWorkers(LONGEST_DRAW)));
        figures.measured("map-page-busy", browser.evaluate(tab, LONGEST_BUSY));
        zoom(FULLEST_ZOOM);
        figures.measured("map-browser-heap", heap() / 1024.0 / 1024.0);
    }

    /** @return how long the map took to settle, at every zoom; nanoseconds */
    private List<Long> zoomThrough() throws IOException {
        var settled = new ArrayList<Long>();
        for (int z = FIRST_ZOOM; z <= LAST_ZOOM; z++) {
            settled.add((long) (zoom(z) * 1e6));
        }
        return settled;
    }

    private double zoom(int z) throws IOException {
        return browser.evaluate(tab, ZOOM.formatted(latitude, longitude, z));
    }

    private List<Double> inWorkers(String expression) throws IOException {
        var answers = new ArrayList<Double>();
        for (String worker : workers) {
            answers.add(browser.evaluate(worker, expression));
        }
        return answers;
    }

    private long heap() throws IOException {
        long bytes = browser.heap(tab);
        for (String worker : workers) {
            bytes += browser.heap(worker);
        }
        return bytes;
    }
}
