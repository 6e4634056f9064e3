package org.tongtu.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Whoever comes while somebody with the same key is being served waits; the next to be served takes everybody along who has
 * come meanwhile, in the order they came. Nobody who comes alone waits.
 */
final class Gatherings<K, T> {

    private final int most;
    private final Map<K, Deque<Place<T>>> waiting = new HashMap<>();

    /** @param most how many are served together at most, so that nobody's share of the wait grows without bound */
    Gatherings(int most) {
        this.most = most;
    }

    private enum Turn {
        LEAD,
        SERVED
    }

    private record Place<T>(T item, CompletableFuture<Turn> turn) {}

    /** Returns when the item has been served: by this call, with others, or by another's. */
    void join(K key, T item, Consumer<List<T>> service) {
        var place = new Place<>(item, new CompletableFuture<Turn>());
        enter(key, place);
        if (place.turn().join() == Turn.SERVED) {
            return;
        }
        List<Place<T>> others = others(key);
        var together = new ArrayList<T>();
        together.add(item);
        others.forEach(other -> together.add(other.item()));
        try {
            service.accept(together);
        } finally {
            handOver(key);
            others.forEach(other -> other.turn().complete(Turn.SERVED));
        }
    }

    /** A key has a queue, be it empty, for as long as somebody with that key is being served. */
    private synchronized void enter(K key, Place<T> place) {
        Deque<Place<T>> queue = waiting.get(key);
        if (queue == null) {
            waiting.put(key, new ArrayDeque<>());
            place.turn().complete(Turn.LEAD);
        } else {
            queue.add(place);
        }
    }

    private synchronized List<Place<T>> others(K key) {
        Deque<Place<T>> queue = waiting.getOrDefault(key, new ArrayDeque<>());
        var others = new ArrayList<Place<T>>();
        while (others.size() + 1 < most && !queue.isEmpty()) {
            others.add(queue.remove());
        }
        return others;
    }

    private synchronized void handOver(K key) {
        Place<T> next = waiting.getOrDefault(key, new ArrayDeque<>()).poll();
        if (next == null) {
            waiting.remove(key);
        } else {
            next.turn().complete(Turn.LEAD);
        }
    }
}
