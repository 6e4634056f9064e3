package org.tongtu.publicsite;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tongtu.access.AddressLimits;
import org.tongtu.jobs.WaitingLine;

/** Papers that strangers have made: one at a time, because each is held in memory whole, and one address does not get paper after paper. */
@Component
class PaperTurns extends WaitingLine {

    private final AddressLimits addresses = new AddressLimits(60, 30);

    PaperTurns() {
        super(1, "publicsite.busy");
    }

    byte[] make(Supplier<byte[]> work) {
        addresses.require();
        return take(work);
    }
}
