package org.tongtu.jurisdiction;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What somebody read from the territories and keeps until they change. It is kept with the state it was asked in: what was
 * read while they changed is read anew, though the reading ended after everybody had been told to forget. What a transaction
 * reads it keeps for itself: it may see what was before others' change, or its own that is never to be.
 */
public final class TerritoryReading<T> {

    private record Kept<T>(Object state, T value) {}

    private final Supplier<?> state;
    private final Supplier<T> read;
    private final OwnReading<Kept<T>> own = new OwnReading<>();

    /** Only those wait for it who hold nothing of the database, so that whoever reads is never waiting for one who waits. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile @Nullable Kept<T> kept;

    TerritoryReading(Supplier<?> state, Supplier<T> read) {
        this.state = state;
        this.read = read;
    }

    public T get() {
        Object asked = state.get();
        Kept<T> known = kept;
        if (known != null && known.state().equals(asked)) {
            return known.value();
        }
        return TransactionSynchronizationManager.isActualTransactionActive() ? inTransaction(asked) : alone();
    }

    private T inTransaction(Object asked) {
        Kept<T> known = own.find();
        if (known != null && known.state().equals(asked)) {
            return known.value();
        }
        T fresh = read.get();
        own.set(new Kept<>(asked, fresh));
        return fresh;
    }

    /** One reads for all who come meanwhile. */
    private T alone() {
        turn.lock();
        try {
            Object asked = state.get();
            Kept<T> meanwhile = kept;
            if (meanwhile != null && meanwhile.state().equals(asked)) {
                return meanwhile.value();
            }
            T fresh = read.get();
            kept = new Kept<>(asked, fresh);
            return fresh;
        } finally {
            turn.unlock();
        }
    }
}
