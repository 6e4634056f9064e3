package org.tongtu.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.testing.TestClock;

/**
 * One real decision through the whole product on the built-in demo, by its people's own screens alone: two planners, three
 * delegates, the joint office and a resident, seven browsers. Only the clock is the test's.
 */
@BrowserTest
class LoopBrowserTests {

    @Autowired
    Browsers browsers;

    @Autowired
    TestClock clock;

    @BeforeEach
    void bePatient() {
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void aDecisionTravelsFromTwoDesksThroughAVillageToTheNextEditionAndItsWarningStartsTheNext() {
        travel(LoopRegion.CHIHE, browsers, clock);
    }

    static void travel(LoopRegion region, Browsers browsers, TestClock clock) {
        try (var people = new LoopPeople(browsers)) {
            try {
                String proposal = new LoopDraft(people, region).make();
                new LoopNotice(people, region, clock, proposal).hear();
                new LoopMeeting(people, region, clock, proposal).agree();
                new LoopMonitoring(people, region).warn();
            } catch (RuntimeException | AssertionError failed) {
                people.photograph();
                throw failed;
            }
        }
    }
}
