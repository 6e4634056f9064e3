package org.tongtu.region.story;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param at what the clock showed
 * @param turn when it is told; mostly the same, but numbers in a register are given out in order, whatever the dates say
 * @param name for keys and complaints: "proposal 9/change/link"
 */
record Scene(Instant at, Instant turn, String name, Runnable act) {

    static Scene at(Instant at, String name, Runnable act) {
        return new Scene(at, at, name, act);
    }
}
