package org.tongtu.jurisdiction;

import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the running transaction keeps for itself until it ends. It may have read it before others changed it, or written it
 * itself and take it back: nobody else is to see it.
 */
final class OwnReading<T> {

    private final class Held implements TransactionSynchronization {

        private T value;

        Held(T value) {
            this.value = value;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(OwnReading.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(OwnReading.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OwnReading.this);
        }
    }

    @Nullable T find() {
        Held held = held();
        return held == null ? null : held.value;
    }

    /** Nothing is kept where there is no transaction, or where it is just ending. */
    void set(T value) {
        Held held = held();
        if (held != null) {
            held.value = value;
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            var fresh = new Held(value);
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(fresh);
        }
    }

    @SuppressWarnings("unchecked")
    private @Nullable Held held() {
        return (Held) TransactionSynchronizationManager.getResource(this);
    }
}
