package org.tongtu.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tongtu.audit.ChainState.Verification;
import org.tongtu.audit.TraceRepository.Seal;
import org.tongtu.audit.TraceRepository.Sealed;
import org.tongtu.kernel.Now;

/**
 * Verifies the trace: values against entries, entries against the chain, the chain against every published head. Heads
 * kept outside the database (minutes, feeds, printed reports) are what a recomputed chain cannot meet.
 */
@Component
public class TraceCheck {

    /** Something is not as it was written. {@code where} is the entry's number or the chain's position. */
    public record Tampering(Kind kind, long where) {}

    /** What can be done to a trace. */
    public enum Kind {
        ENTRY_ALTERED,
        ENTRY_REMOVED,
        SEAL_REMOVED,
        REORDERED,
        VALUE_ALTERED,
        NEVER_SEALED,
        TAIL_CUT,
        CHAIN_RECOMPUTED
    }

    private static final Logger LOG = LoggerFactory.getLogger(TraceCheck.class);
    private static final int AT_ONCE = 2_000;
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(5);

    private final TraceRepository trace;
    private final Now now;

    TraceCheck(TraceRepository trace, Now now) {
        this.trace = trace;
        this.now = now;
    }

    /**
     * @param heads published heads from outside; those the database knows are checked too
     * @return nothing when all is well
     */
    public List<Tampering> run(Collection<SealHead> heads) {
        var walk = new Walk(heads);
        List<Sealed> page;
        do {
            page = trace.sealedAfter(walk.position, AT_ONCE);
            page.forEach(walk::take);
        } while (page.size() == AT_ONCE);
        var found = new ArrayList<>(walk.found);
        trace.sealedTwice().forEach(number -> found.add(new Tampering(Kind.REORDERED, number)));
        walk.missed().forEach(position -> found.add(new Tampering(Kind.TAIL_CUT, position)));
        trace.neverSealed(now.instant().minus(SEALED_WITHIN))
                .forEach(number -> found.add(new Tampering(Kind.NEVER_SEALED, number)));
        trace.valuesThatDisagree().forEach(number -> found.add(new Tampering(Kind.VALUE_ALTERED, number)));
        trace.keepCheck(new Verification(now.instant(), walk.taken, found.size()));
        return List.copyOf(found);
    }

    @Scheduled(cron = "0 35 0 * * *")
    void runNightly() {
        List<Tampering> found = run(List.of());
        if (!found.isEmpty()) {
            LOG.error("The trace does not hold in {} places; the first: {}", found.size(), found.getFirst());
        }
    }

    private final class Walk {

        private final List<Tampering> found = new ArrayList<>();
        private final List<SealHead> heads = new ArrayList<>(trace.heads());
        private byte[] previous = Entry.GENESIS;
        private long position;
        private long taken;

        Walk(Collection<SealHead> outside) {
            heads.addAll(outside);
        }

        void take(Sealed sealed) {
            Seal seal = sealed.seal();
            position++;
            taken++;
            if (seal.position() != position) {
                found.add(new Tampering(Kind.SEAL_REMOVED, position));
                position = seal.position();
            }
            if (sealed.entry().isEmpty()) {
                found.add(new Tampering(Kind.ENTRY_REMOVED, seal.entry()));
            } else if (!Arrays.equals(sealed.entry().get().seal(previous), seal.hash())) {
                found.add(new Tampering(Kind.ENTRY_ALTERED, seal.entry()));
            }
            previous = seal.hash();
            meet(seal);
        }

        private void meet(Seal seal) {
            String hash = HexFormat.of().formatHex(seal.hash());
            heads.stream()
                    .filter(head -> head.position() == seal.position() && !head.hash().equals(hash))
                    .forEach(head -> found.add(new Tampering(Kind.CHAIN_RECOMPUTED, head.position())));
        }

        private Set<Long> missed() {
            var missed = new TreeSet<Long>();
            heads.stream().filter(head -> head.position() > position).forEach(head -> missed.add(head.position()));
            return missed;
        }
    }
}
