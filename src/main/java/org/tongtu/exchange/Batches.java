package org.tongtu.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.tongtu.proposal.log.Write;

/**
 * Features in as few operations as possible. Those whose shapes meet go together, because a shared border moves on both sides
 * at once or not at all; those that others changed meanwhile go by themselves, because a conflict puts a whole operation's
 * shapes aside.
 */
final class Batches {

    private static final int AT_ONCE = 1_000;

    private final List<ReturnedFeature> features;
    private final int[] leader;

    private Batches(List<ReturnedFeature> features) {
        this.features = features;
        this.leader = new int[features.size()];
        Arrays.setAll(leader, i -> i);
    }

    static List<List<Write>> of(List<ReturnedFeature> features) {
        var batches = new Batches(features);
        batches.join();
        return batches.pack();
    }

    private void join() {
        Map<Coordinate, Integer> corners = new HashMap<>();
        for (int i = 0; i < features.size(); i++) {
            int feature = i;
            if (features.get(i).writes().stream().anyMatch(Write::isGround)) {
                corners(features.get(i)).forEach(corner -> {
                    Integer other = corners.putIfAbsent(corner, feature);
                    if (other != null) {
                        leader[find(feature)] = find(other);
                    }
                });
            }
        }
    }

    private static Stream<Coordinate> corners(ReturnedFeature feature) {
        return Stream.of(feature.before(), feature.after()).filter(Objects::nonNull).flatMap(geometry -> Arrays.stream(geometry.getCoordinates()));
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
        for (int i = 0; i < features.size(); i++) {
            groups.computeIfAbsent(find(i), top -> new ArrayList<>()).add(features.get(i));
        }
        var packed = new ArrayList<List<Write>>();
        var waiting = new ArrayList<Write>();
        for (List<ReturnedFeature> group : groups.values()) {
            List<Write> writes = group.stream().flatMap(feature -> feature.writes().stream()).toList();
            if (group.stream().anyMatch(ReturnedFeature::contested)) {
                packed.add(writes);
                continue;
            }
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
