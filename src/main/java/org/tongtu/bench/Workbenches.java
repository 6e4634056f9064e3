package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server's heap per open page: one real browser, each tab a person of its own with a session of its own. The
 * first few fill what all share (pools of connections and buffers) and do not count.
 */
final class Workbenches {

    private static final int FIRST = 8;
    private static final int COUNTED = 8;
    static final String MAP_IS_THERE = "!!document.querySelector('.leaflet-container')";
    static final String PAGE_IS_THERE = "!!document.querySelector('main h1')";

    private Workbenches() {}

    static double kilobytes(Portal portal, String path, String isThere) throws IOException {
        Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
        try (Chromium browser = Chromium.start(program, Files.createTempDirectory("tongtu-bench"))) {
            open(browser, portal, path, isThere, FIRST);
            long before = Heap.settled(portal.pid());
            open(browser, portal, path, isThere, COUNTED);
            return (Heap.settled(portal.pid()) - before) / 1024.0 / COUNTED;
        }
    }

    private static void open(Chromium browser, Portal portal, String path, String isThere, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            String session = SignIn.session(portal.port(), Draft.TOWNS.get(i % Draft.TOWNS.size()));
            if (!browser.awaits(browser.open("http://localhost:" + portal.port() + path, SignIn.COOKIE, session), isThere)) {
                throw new IOException(path + " does not come up");
            }
        }
    }
}
