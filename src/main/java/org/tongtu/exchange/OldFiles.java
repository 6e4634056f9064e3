package org.tongtu.exchange;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.tongtu.jobs.Leftovers;

/** Files are kept until nobody comes back to them any more; what was taken over stands in the log. */
@Component
class OldFiles implements Leftovers {

    static final Duration KEPT = Duration.ofDays(30);

    private final KeptFileRepository files;

    OldFiles(KeptFileRepository files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "exchange_file";
    }

    @Override
    public int remove(Instant now, int atOnce) {
        return files.removeBefore(now.minus(KEPT), atOnce);
    }
}
