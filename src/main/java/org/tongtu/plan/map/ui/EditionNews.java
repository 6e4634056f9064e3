package org.tongtu.plan.map.ui;

import com.vaadin.flow.shared.Registration;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.plan.EditionAgreed;
import org.tongtu.plan.EditionApproved;

/** Tells every open map of an edition that was agreed or approved, after it was committed. A map listens while it is attached. */
@Component
class EditionNews {

    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The act runs on a thread of its own, so that no decision waits for all screens; it has to go through {@code ui.access}. */
    Registration listen(Runnable act) {
        Runnable listener = act::run;
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(EditionAgreed event) {
        tell();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(EditionApproved event) {
        tell();
    }

    private void tell() {
        listeners.forEach(Thread::startVirtualThread);
    }
}
