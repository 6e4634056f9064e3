package org.tongtu.publicsite;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongtu.audit.TraceHead;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;

/**
 * One word that changes whenever anything a page shows may have changed: whatever changes leaves a trace, notices open
 * and close by the clock, and "days left" turns with the hour. Asked of the database at most once per
 * {@code tongtu.publicsite.fresh-for}.
 */
@Component
class ContentVersion {

    private record Known(String version, long until) {}

    private final TraceHead trace;
    private final Consultations consultations;
    private final Now now;
    private final Duration freshFor;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    ContentVersion(TraceHead trace, Consultations consultations, Now now,
            @Value("${tongtu.publicsite.fresh-for:1s}") Duration freshFor) {
        this.trace = trace;
        this.consultations = consultations;
        this.now = now;
        this.freshFor = freshFor;
    }

    String get() {
        Known last = known.get();
        if (last != null && System.nanoTime() < last.until()) {
            return last.version();
        }
        Instant instant = now.instant();
        long begun = consultations.list(Actor.ANONYMOUS).stream().filter(it -> !instant.isBefore(it.opensAt())).count();
        long over = consultations.list(Actor.ANONYMOUS).stream().filter(it -> it.isOver(instant)).count();
        String version = trace.number() + "." + begun + "." + over + "." + instant.getEpochSecond() / 3600;
        known.set(new Known(version, System.nanoTime() + freshFor.toNanos()));
        return version;
    }
}
