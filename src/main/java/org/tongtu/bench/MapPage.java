package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;

/**
 * The One-map page in a real browser, every layer of tiles on: how soon the map stands still after a zoom, how long its
 * longest tile takes to draw (rasterised, not only ordered), how much memory the page holds.
 */
final class MapPage {

    private static final int FIRST_ZOOM = 12;
    private static final int LAST_ZOOM = 16;
    private static final int ROUNDS = 4;

    private static final String MAP_IS_THERE = "document.querySelectorAll('tongtu-map canvas.leaflet-tile-loaded').length > 3";

    /** Measures each tile's drawing to the last pixel: a canvas draws when it is read, not when it is told. */
    private static final String WATCH = """
            (() => {
              const map = document.querySelector('tongtu-map').map;
              const layer = Object.values(map._layers).find((each) => each.forEachFeature);
              const prototype = Object.getPrototypeOf(layer);
              const paint = prototype.paint;
              window.tongtuDraws = [];
              prototype.paint = function (canvas, data) {
                const begun = performance.now();
                paint.call(this, canvas, data);
                canvas.getContext('2d').getImageData(0, 0, 1, 1);
                window.tongtuDraws.push(performance.now() - begun);
              };
            })()""";

    /** Zooms without the animation and waits until every tile is drawn and a frame was shown. */
    private static final String ZOOM = """
            new Promise((resolve) => {
              const map = document.querySelector('tongtu-map').map;
              const layers = Object.values(map._layers).filter((each) => each.isLoading);
              const begun = performance.now();
              map.setView([%s, %s], %d, { animate: false });
              const look = () => layers.some((each) => each.isLoading())
                ? setTimeout(look, 1)
                : requestAnimationFrame(() => resolve(performance.now() - begun));
              look();
            })""";

    private static final String LONGEST = "Math.max(...window.tongtuDraws)";

    private MapPage() {}

    static void measure(Portal portal, double latitude, double longitude, Figures figures) throws IOException {
        var program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
        String session = SignIn.session(portal.port(), Draft.TOWNS.getFirst());
        try (Chromium browser = Chromium.start(program, Files.createTempDirectory("tongtu-bench"))) {
            String tab = browser.open("http://localhost:" + portal.port() + "/workspace/map", SignIn.COOKIE, session);
            if (!browser.awaits(tab, MAP_IS_THERE)) {
                throw new IOException("the map page shows no tiles");
            }
            browser.evaluate(tab, WATCH);
            var settled = new Latencies();
            for (int round = 0; round <= ROUNDS; round++) {
                for (int z = FIRST_ZOOM; z <= LAST_ZOOM; z++) {
                    double waited = browser.evaluate(tab, ZOOM.formatted(latitude, longitude, z));
                    if (round > 0) {
                        settled.add((long) (waited * 1e6));
                    }
                }
                if (round == 0) {
                    browser.evaluate(tab, "window.tongtuDraws.length = 0");
                }
            }
            figures.measured("zoom-settle", settled.percentile(0.95));
            figures.measured("tile-draw-longest", browser.evaluate(tab, LONGEST));
            figures.measured("map-browser-heap", browser.heap(tab) / 1024.0 / 1024.0);
        }
    }
}
