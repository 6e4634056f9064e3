package org.tongtu.analysis;

import org.springframework.stereotype.Component;
import org.tongtu.jobs.WaitingLine;

/** At most two large boundaries or prints at once. */
@Component
public class Turns extends WaitingLine {

    Turns() {
        super(2, "analysis.busy");
    }
}
