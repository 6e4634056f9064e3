package org.tongtu.exchange;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tongtu.access.AddressLimits;
import org.tongtu.jobs.WaitingLine;
import org.tongtu.kernel.Actor;

/**
 * At most two files are read or written at once, because each is held in memory whole. Visitors wait in a line of their own,
 * and one address does not get file after file.
 */
@Component
public class FileTurns extends WaitingLine {

    private final Visitors visitors = new Visitors();
    private final AddressLimits addresses = new AddressLimits(60, 30);

    FileTurns() {
        super(2, "exchange.busy");
    }

    public <T> T take(Actor actor, Supplier<T> work) {
        if (!actor.isAnonymous()) {
            return take(work);
        }
        addresses.require();
        return visitors.take(work);
    }

    private static final class Visitors extends WaitingLine {

        Visitors() {
            super(1, "exchange.busy");
        }
    }
}
