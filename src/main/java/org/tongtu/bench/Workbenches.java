package org.tongtu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The server's heap per open map workbench: one real browser, each tab a person of its own with a session of its own. The
 * first few fill what all share and do not count.
 */
final class Workbenches {

    private static final int FIRST = 3;
    private static final int COUNTED = 8;
    private static final String MAP_IS_THERE = "!!document.querySelector('tongtu-map, tongtu-editor, .leaflet-container')";

    private Workbenches() {}

    static double kilobytes(Portal portal) throws IOException {
        Path program = Chromium.find().orElseThrow(() -> new IOException("no Chromium on this machine"));
        Draft draft = Draft.open(portal.port());
        try (Chromium browser = Chromium.start(program, Files.createTempDirectory("tongtu-bench"))) {
            open(browser, portal, draft, FIRST);
            long before = Heap.live(portal.pid());
            open(browser, portal, draft, COUNTED);
            return (Heap.live(portal.pid()) - before) / 1024.0 / COUNTED;
        }
    }

    private static void open(Chromium browser, Portal portal, Draft draft, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            String session = SignIn.session(portal.port(), Draft.TOWNS.get(i % Draft.TOWNS.size()));
            String address = "http://localhost:" + portal.port() + "/workspace/proposals/" + draft.number();
            if (!browser.awaits(browser.open(address, SignIn.COOKIE, session), MAP_IS_THERE)) {
                throw new IOException("/workspace/proposals/" + draft.number() + " shows no map");
            }
        }
    }
}
