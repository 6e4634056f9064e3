package org.tongtu.jurisdiction;

import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What somebody read from the territories and keeps until they change. It is kept with the state it was asked in: what was
 * read while they changed is read anew, though the reading ended after everybody had been told to forget.
 */
public final class TerritoryReading<T> {

    private record Kept<T>(long state, T value) {}

    private final LongSupplier state;
    private final Supplier<T> read;
    private volatile @Nullable Kept<T> kept;

    TerritoryReading(LongSupplier state, Supplier<T> read) {
        this.state = state;
        this.read = read;
    }

    public T get() {
        long asked = state.getAsLong();
        Kept<T> known = kept;
        if (known != null && known.state() == asked) {
            return known.value();
        }
        T fresh = read.get();
        kept = new Kept<>(asked, fresh);
        return fresh;
    }
}
