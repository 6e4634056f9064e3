package org.tongtu.publicapi;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.PresenceChanged;
import org.tongtu.proposal.ProposalMoved;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.log.OperationLogged;

/**
 * Open streams by proposal. Each has its own queue and virtual thread, so that a slow reader holds nobody up; one that
 * falls too far behind is closed and catches up from the log.
 */
@Component
class EventStreams {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int BEHIND = 2_000;

    private final Map<ProposalId, Set<Stream>> streams = new ConcurrentHashMap<>();

    /** Where a proposal and its log stand when a stream begins, and in whose names its reader may write: what nobody told it before. */
    record Head(int edition, long sequence, ProposalState state, List<JurisdictionCode> writers) {}

    /**
     * @param head read once the stream is registered: an operation in between would be told by nobody
     * @param stillMay asked at every beat and move: a role may end while the stream is open
     */
    SseEmitter open(ProposalId proposal, Supplier<Head> head, DisclosedLog.Shown shown, BooleanSupplier stillMay) {
        var stream = new Stream(new SseEmitter(LIFE.toMillis()), new LinkedBlockingQueue<>(BEHIND), shown, stillMay);
        Set<Stream> open = streams.computeIfAbsent(proposal, id -> ConcurrentHashMap.newKeySet());
        Runnable forget = () -> open.remove(stream);
        stream.emitter().onCompletion(forget);
        stream.emitter().onTimeout(forget);
        stream.emitter().onError(error -> forget.run());
        open.add(stream);
        try {
            stream.offer("head", head.get());
        } catch (RuntimeException refused) {
            forget.run();
            throw refused;
        }
        Thread.ofVirtual().name("events-" + proposal).start(() -> stream.run(open));
        return stream.emitter();
    }

    @TransactionalEventListener
    void logged(OperationLogged event) {
        streams.getOrDefault(event.operation().proposal(), Set.of())
                .forEach(stream -> stream.offer("operation", DisclosedLog.of(event, stream.shown())));
    }

    @TransactionalEventListener
    void moved(ProposalMoved event) {
        send(event.proposal(), "moved", event);
    }

    @EventListener
    void present(PresenceChanged event) {
        send(event.proposal(), "presence", event.present());
    }

    /** Readers come back by themselves: a portal that ends does not wait for them. */
    @EventListener
    void end(ContextClosedEvent closing) {
        streams.values().forEach(open -> open.forEach(stream -> stream.emitter().complete()));
    }

    void send(ProposalId proposal, String name, Object data) {
        streams.getOrDefault(proposal, Set.of()).forEach(stream -> stream.offer(name, data));
    }

    private record Event(String name, Object data) {}

    private record Stream(SseEmitter emitter, BlockingQueue<Event> queue, DisclosedLog.Shown shown, BooleanSupplier stillMay) {

        void offer(String name, Object data) {
            if (!queue.offer(new Event(name, data))) {
                emitter.complete();
            }
        }

        void run(Set<Stream> open) {
            try {
                long asked = System.nanoTime();
                while (open.contains(this)) {
                    Event event = queue.poll(BEAT.toMillis(), TimeUnit.MILLISECONDS);
                    if (event == null || event.name().equals("moved") || System.nanoTime() - asked > BEAT.toNanos()) {
                        asked = System.nanoTime();
                        if (!stillMay.getAsBoolean()) {
                            open.remove(this);
                            emitter.complete();
                            return;
                        }
                    }
                    emitter.send(event == null
                            ? SseEmitter.event().comment("beat")
                            : SseEmitter.event().name(event.name()).data(event.data(), MediaType.APPLICATION_JSON));
                }
            } catch (IOException | RuntimeException broken) { // gone, or what was to be asked had no answer: the reader comes back
                open.remove(this);
                emitter.complete();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
