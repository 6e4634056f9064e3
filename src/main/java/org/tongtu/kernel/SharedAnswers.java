package org.tongtu.kernel;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One computes an answer for all who ask for it meanwhile, and the answers that were asked for last are kept. What failed, or
 * is not worth keeping, leaves before anybody is told: whoever asks from then on has it computed anew.
 */
public final class SharedAnswers<K, V> {

    private final Map<K, CompletableFuture<V>> kept;

    public SharedAnswers(int most) {
        this.kept = new Recent<>(most);
    }

    /** @param isKept whether an answer holds for whoever asks later; those who wait get it in any case */
    public V get(K key, Supplier<V> work, Predicate<V> isKept) {
        var own = new CompletableFuture<V>();
        CompletableFuture<V> known = join(key, own);
        if (known != null) {
            return await(known);
        }
        try {
            V answer = work.get();
            if (!isKept.test(answer)) {
                forget(key, own);
            }
            own.complete(answer);
            return answer;
        } catch (RuntimeException | Error failed) {
            forget(key, own);
            own.completeExceptionally(failed);
            throw failed;
        }
    }

    /** What is being computed is told to those who wait for it, and to nobody later. */
    public synchronized void forget() {
        kept.clear();
    }

    private static <V> V await(CompletableFuture<V> known) {
        try {
            return known.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private synchronized @Nullable CompletableFuture<V> join(K key, CompletableFuture<V> own) {
        CompletableFuture<V> known = kept.get(key);
        if (known == null) {
            kept.put(key, own);
        }
        return known;
    }

    private synchronized void forget(K key, CompletableFuture<V> own) {
        kept.remove(key, own);
    }
}
