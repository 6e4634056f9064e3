package org.tongtu.exchange.format;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.ProgressHandler;
import org.tongtu.kernel.Refused;

/** Ends the reading of a database when its time is over, also in the middle of a statement that would never come to an end. */
final class Patience extends ProgressHandler {

    /** Steps of SQLite's machine between two looks at the clock. */
    private static final int STEPS = 1_000;

    private final long end;

    private Patience(Duration most) {
        this.end = System.nanoTime() + most.toNanos();
    }

    static Patience over(Connection connection, Duration most) throws SQLException {
        var patience = new Patience(most);
        setHandler(connection, STEPS, patience);
        return patience;
    }

    @Override
    protected int progress() {
        return isOver() ? 1 : 0;
    }

    private boolean isOver() {
        return System.nanoTime() - end > 0;
    }

    /** Between rows, because what is made of a row takes time too. */
    void require(Reading reading) {
        if (isOver()) {
            throw tooLong(reading);
        }
    }

    static Refused tooLong(Reading reading) {
        return new Refused(Refused.Kind.TOO_LARGE, "exchange.too-long", reading.name());
    }
}
