package org.tongtu.publicsite;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tongtu.audit.TraceHead;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.Consultations;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Fresh;
import org.tongtu.kernel.Now;

/**
 * One word that changes whenever anything a page shows may have changed: whatever changes leaves a trace, notices open
 * and close by the clock, and "days left" turns with the hour. Asked of the database at most once per
 * {@code tongtu.publicsite.fresh-for}.
 */
@Component
class ContentVersion {

    private final TraceHead trace;
    private final Consultations consultations;
    private final Now now;
    private final Fresh<String> version;

    ContentVersion(TraceHead trace, Consultations consultations, Now now,
            @Value("${tongtu.publicsite.fresh-for:1s}") Duration freshFor) {
        this.trace = trace;
        this.consultations = consultations;
        this.now = now;
        this.version = new Fresh<>(freshFor, this::ask);
    }

    String get() {
        return version.get();
    }

    private String ask() {
        Instant instant = now.instant();
        List<ConsultationDetails> notices = consultations.list(Actor.ANONYMOUS);
        long begun = notices.stream().filter(it -> !instant.isBefore(it.opensAt())).count();
        long over = notices.stream().filter(it -> it.isOver(instant)).count();
        return trace.number() + "." + begun + "." + over + "." + instant.getEpochSecond() / 3600;
    }
}
