package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.tongtu.exchange.ReturnedFeature.Outcome;
import org.tongtu.proposal.log.Write;

/**
 * Features in as few operations as possible. Those that reshape or delete what is there go together where their shapes meet,
 * because a shared border moves on both sides at once or not at all; those that others changed meanwhile go by themselves,
 * because a conflict puts a whole operation's shapes aside. What is new goes with the changes that it touches while there is
 * room (the pieces of a cut), else by itself: a mesh of new parcels has no end.
 */
final class Batches {

    /** What one operation of the log takes. */
    static final int MOST = 2_000;

    private static final int AT_ONCE = 1_000;

    private final List<ReturnedFeature> features;
    private final int[] leader;
    private final int[] size;

    private Batches(List<ReturnedFeature> features) {
        this.features = features;
        this.leader = IntStream.range(0, features.size()).toArray();
        this.size = features.stream().mapToInt(feature -> (int) feature.writes().stream().filter(write -> isTied(feature, write)).count()).toArray();
    }

    static List<List<Write>> of(List<ReturnedFeature> features) {
        var batches = new Batches(features);
        Map<Coordinate, Integer> corners = batches.joinChanged();
        batches.joinNew(corners);
        return batches.pack();
    }

    /** How many shapes hang together in the largest operation, where that is more than one can take; else 0. */
    static int tooMany(List<ReturnedFeature> features) {
        return of(features).stream().mapToInt(List::size).filter(size -> size > MOST).max().orElse(0);
    }

    private Map<Coordinate, Integer> joinChanged() {
        Map<Coordinate, Integer> corners = new HashMap<>();
        each(feature -> !isNew(feature) && feature.writes().stream().anyMatch(Write::isGround), i ->
                corners(features.get(i)).forEach(corner -> {
                    Integer other = corners.putIfAbsent(corner, i);
                    if (other != null) {
                        join(i, other);
                    }
                }));
        return corners;
    }

    private void joinNew(Map<Coordinate, Integer> corners) {
        each(Batches::isNew, i -> {
            Set<Integer> touched = corners(features.get(i)).map(corners::get).filter(Objects::nonNull).map(this::find).collect(Collectors.toSet());
            if (size[i] + touched.stream().mapToInt(top -> size[top]).sum() <= MOST) {
                touched.forEach(top -> join(i, top));
            }
        });
    }

    private void each(Predicate<ReturnedFeature> which, IntConsumer what) {
        IntStream.range(0, features.size()).filter(i -> which.test(features.get(i))).forEach(what);
    }

    private static boolean isNew(ReturnedFeature feature) {
        return feature.outcome() == Outcome.CREATED;
    }

    /** What cannot wait for the next operation: shapes, and all of what would not be there without them. */
    private static boolean isTied(ReturnedFeature feature, Write write) {
        return isNew(feature) || write.isGround();
    }

    private static Stream<Coordinate> corners(ReturnedFeature feature) {
        return Stream.of(feature.before(), feature.after()).filter(Objects::nonNull).flatMap(geometry -> Arrays.stream(geometry.getCoordinates()));
    }

    private void join(int one, int other) {
        int top = find(one);
        int below = find(other);
        if (top != below) {
            leader[below] = top;
            size[top] += size[below];
        }
    }

    private int find(int feature) {
        int top = feature;
        while (leader[top] != top) {
            leader[top] = leader[leader[top]];
            top = leader[top];
        }
        return top;
    }

    private List<List<Write>> pack() {
        Map<Integer, List<ReturnedFeature>> groups = new LinkedHashMap<>();
        each(feature -> true, i -> groups.computeIfAbsent(find(i), top -> new ArrayList<>()).add(features.get(i)));
        var packed = new ArrayList<List<Write>>();
        var free = new ArrayList<List<Write>>();
        for (List<ReturnedFeature> group : groups.values()) {
            boolean contested = group.stream().anyMatch(ReturnedFeature::contested);
            List<Write> writes = writes(group, (feature, write) -> true);
            if (writes.size() > MOST) {
                packed.add(writes(group, Batches::isTied));
                writes(group, (feature, write) -> !isTied(feature, write)).forEach(write -> free.add(List.of(write)));
            } else if (contested) {
                packed.add(writes);
            } else {
                free.add(writes);
            }
        }
        packed.addAll(packed(free));
        return packed;
    }

    private static List<Write> writes(List<ReturnedFeature> group, BiPredicate<ReturnedFeature, Write> which) {
        return group.stream().flatMap(feature -> feature.writes().stream().filter(write -> which.test(feature, write))).toList();
    }

    private static List<List<Write>> packed(List<List<Write>> free) {
        var packed = new ArrayList<List<Write>>();
        var waiting = new ArrayList<Write>();
        for (List<Write> writes : free) {
            if (waiting.size() + writes.size() > AT_ONCE && !waiting.isEmpty()) {
                packed.add(List.copyOf(waiting));
                waiting.clear();
            }
            waiting.addAll(writes);
        }
        if (!waiting.isEmpty()) {
            packed.add(List.copyOf(waiting));
        }
        return packed;
    }
}
