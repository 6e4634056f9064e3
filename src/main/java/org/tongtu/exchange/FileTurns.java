package org.tongtu.exchange;

import org.springframework.stereotype.Component;
import org.tongtu.jobs.WaitingLine;

/** At most two files are read or written at once; each is held in memory whole. */
@Component
class FileTurns extends WaitingLine {

    FileTurns() {
        super(2, "exchange.busy");
    }
}
