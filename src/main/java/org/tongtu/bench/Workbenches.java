package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server's heap per open map workbench: one real browser, each tab a person of its own with a session of its own. The
 * first few fill what all share (pools of connections and buffers) and do not count.
 */
final class Workbenches {

    private static final int FIRST = 8;
    private static final int COUNTED = 8;
    private static final String MAP_IS_THERE = "!!document.querySelector('tongtu-map, tongtu-editor, .leaflet-container')";

    private Workbenches() {}

    static double kilobytes(Portal portal, String path) throws IOException {
        Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
        try (Chromium browser = Chromium.start(program, Files.createTempDirectory("tongtu-bench"))) {
            open(browser, portal, path, FIRST);
            long before = Heap.settled(portal.pid());
            open(browser, portal, path, COUNTED);
            return (Heap.settled(portal.pid()) - before) / 1024.0 / COUNTED;
        }
    }

    private static void open(Chromium browser, Portal portal, String path, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            String session = SignIn.session(portal.port(), Draft.TOWNS.get(i % Draft.TOWNS.size()));
            if (!browser.awaits(browser.open("http://localhost:" + portal.port() + path, SignIn.COOKIE, session), MAP_IS_THERE)) {
                throw new IOException(path + " shows no map");
            }
        }
    }
}
