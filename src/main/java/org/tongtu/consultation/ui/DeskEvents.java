package org.tongtu.consultation.ui;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.PointAnswered;
import org.tongtu.consultation.statement.StatementGiven;

/** Tells open desks that somebody answered or spoke, after it was committed. */
@Component
class DeskEvents {

    private record Listener(ConsultationId consultation, Runnable act) {}

    private final Map<Object, Listener> listeners = new ConcurrentHashMap<>();

    Registration listen(ConsultationId consultation, Runnable act) {
        Object key = new Object();
        listeners.put(key, new Listener(consultation, act));
        return () -> listeners.remove(key);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void answered(PointAnswered event) {
        tell(event.consultation());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void given(StatementGiven event) {
        tell(event.consultation());
    }

    private void tell(ConsultationId consultation) {
        listeners.values().stream().filter(it -> it.consultation().equals(consultation)).forEach(it -> it.act().run());
    }
}
