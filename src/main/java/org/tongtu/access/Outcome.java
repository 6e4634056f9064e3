package org.tongtu.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongtu.kernel.Refused;

/** What became of one command among several: its answer, or a refusal that concerns none of the others. */
public record Outcome<R>(@Nullable R answer, @Nullable Refused refused) {

    /** Decides a command; refusing it must have changed nothing. */
    public static <R> Outcome<R> of(Supplier<R> decision) {
        try {
            return new Outcome<>(decision.get(), null);
        } catch (Refused refused) {
            return new Outcome<>(null, refused);
        }
    }
}
