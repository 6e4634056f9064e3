package org.tongtu.consultation.alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds like texts without looking at every pair: a text is compared only with leaders that share one of its telling
 * words. Each text lands in exactly one place, and the order in which points came does not matter.
 */
final class Likeness {

    /** Below it, suggestions for real statements were of one topic rather than of one wish. */
    static final double MEASURE = 0.5;

    private final List<Alike> found = new ArrayList<>();
    private final Map<String, List<Alike>> byTellingWord = new HashMap<>();

    private Likeness() {}

    static List<Alike> of(List<Said> said) {
        var likeness = new Likeness();
        Weighed.all(SameText.of(said)).stream()
                .sorted((one, other) -> SameText.LEADING.compare(one.text(), other.text()))
                .forEach(likeness::place);
        return likeness.found;
    }

    private void place(Weighed text) {
        nearest(text).ifPresentOrElse(near -> near.leader().members().add(near.member()), () -> lead(text));
    }

    private record Near(Alike leader, Alike.Member member) {}

    private Optional<Near> nearest(Weighed text) {
        Set<Alike> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        @Nullable Near best = null;
        for (String word : text.telling(MEASURE)) {
            for (Alike alike : byTellingWord.getOrDefault(word, List.of())) {
                double measure = seen.add(alike) ? text.like(alike.leader()) : 0;
                if (measure >= MEASURE && (best == null || measure > best.member().measure())) {
                    best = new Near(alike, new Alike.Member(text, measure));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private void lead(Weighed text) {
        Alike alike = Alike.led(text);
        found.add(alike);
        text.telling(MEASURE).forEach(word -> byTellingWord.computeIfAbsent(word, it -> new ArrayList<>()).add(alike));
    }
}
