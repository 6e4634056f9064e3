package org.tongtu.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tongtu.audit.TraceRepository.Seal;
import org.tongtu.database.Transactions;
import org.tongtu.kernel.Now;

/** Chains committed entries a moment later, so that commands are not serialised by their trace. */
@Component
public class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final int AT_ONCE = 1_000;

    private final TraceRepository trace;
    private final Transactions transactions;
    private final Now now;

    Sealer(TraceRepository trace, Transactions transactions, Now now) {
        this.trace = trace;
        this.transactions = transactions;
        this.now = now;
    }

    @Scheduled(fixedDelay = 1000)
    void sealNew() {
        while (transactions.run(this::sealSome) == AT_ONCE) {
            Thread.onSpinWait();
        }
    }

    private int sealSome() {
        trace.lockSealer();
        Optional<Seal> last = trace.lastSeal();
        long position = last.map(Seal::position).orElse(0L);
        byte[] hash = last.map(Seal::hash).orElse(Entry.GENESIS);
        var seals = new ArrayList<Seal>();
        for (Entry entry : trace.unsealed(AT_ONCE)) {
            hash = entry.seal(hash);
            position++;
            seals.add(new Seal(position, entry.number(), hash));
        }
        if (!seals.isEmpty()) {
            trace.insert(seals);
        }
        return seals.size();
    }

    /** Seals what there is and writes the head down as published: for minutes, reports and the daily feed. */
    public Optional<SealHead> publishHead() {
        sealNew();
        return transactions.run(() -> {
            trace.lockSealer();
            Optional<Seal> last = trace.lastSeal();
            last.ifPresent(seal -> trace.publish(seal, now.instant()));
            return last.map(seal -> SealHead.of(seal.position(), seal.hash(), now.instant()));
        });
    }

    @Scheduled(cron = "0 5 0 * * *")
    void publishDaily() {
        publishHead().ifPresent(head -> LOG.info("Published seal head {}:{}", head.position(), head.hash()));
    }

    /** The heads published so far, oldest first. */
    public List<SealHead> heads() {
        return trace.heads();
    }
}
