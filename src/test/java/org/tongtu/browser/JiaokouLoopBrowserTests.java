package org.tongtu.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.tongtu.testing.TestClock;

/** The same decision between four real counties of three prefectures, in a portal of its own that ends with the test. */
@BrowserTest
@TestPropertySource(properties = "tongtu.region=" + JiaokouLoopBrowserTests.FOLDER)
@DirtiesContext
@EnabledIf(value = "isPossible", disabledReason = "needs the browser bundle (./tongtu test) and the region package "
        + JiaokouLoopBrowserTests.FOLDER)
class JiaokouLoopBrowserTests {

    static final String FOLDER = "../shared/data/regions/jiaokou";

    @Autowired
    Browsers browsers;

    @Autowired
    TestClock clock;

    static boolean isPossible() {
        return Browsers.isBundleBuilt() && Files.isDirectory(Path.of(FOLDER));
    }

    @BeforeEach
    void bePatient() {
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aDecisionTravelsAcrossTheBordersOfThreePrefectures() {
        LoopBrowserTests.travel(LoopRegion.JIAOKOU, browsers, clock);
    }
}
