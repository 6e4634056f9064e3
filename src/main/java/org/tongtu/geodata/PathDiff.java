package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/**
 * What changed between two versions of a path, vertex by vertex. Equal ends are set aside; in between, vertices that occur once in
 * both versions and in the same order (a longest increasing subsequence, as in patience diff) are taken as unchanged. Valid rings
 * visit a vertex once, so for them this is the longest common subsequence. O(n log n).
 */
final class PathDiff {

    private final Coordinate[] before;
    private final Coordinate[] after;
    private final int head;
    private final int tail;

    private PathDiff(Coordinate[] before, Coordinate[] after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.length, after.length);
        int same = 0;
        while (same < shorter && before[same].equals2D(after[same])) {
            same++;
        }
        this.head = same;
        int end = 0;
        while (end < shorter - head && before[before.length - 1 - end].equals2D(after[after.length - 1 - end])) {
            end++;
        }
        this.tail = end;
    }

    /** The edits in path order; none where the two are equal. */
    static List<PathEdit> between(Coordinate[] before, Coordinate[] after) {
        return new PathDiff(before, after).edits();
    }

    private List<PathEdit> edits() {
        List<PathEdit> edits = new ArrayList<>();
        int from = head;
        int to = head;
        for (int[] match : matches()) {
            addEdit(edits, from, match[0], to, match[1]);
            from = match[0] + 1;
            to = match[1] + 1;
        }
        addEdit(edits, from, before.length - tail, to, after.length - tail);
        return edits;
    }

    private void addEdit(List<PathEdit> edits, int from, int to, int newFrom, int newTo) {
        if (from < to || newFrom < newTo) {
            edits.add(new PathEdit(from, to, List.of(Arrays.copyOfRange(after, newFrom, newTo))));
        }
    }

    /** Pairs (index before, index after) of unchanged vertices between head and tail, increasing in both. */
    private List<int[]> matches() {
        Map<Coordinate, Integer> old = uniquePositions(before);
        Map<Coordinate, Integer> now = uniquePositions(after);
        List<int[]> common = new ArrayList<>();
        for (int i = head; i < before.length - tail; i++) {
            int j = now.getOrDefault(before[i], -1);
            if (j >= 0 && old.getOrDefault(before[i], -1) == i) {
                common.add(new int[] {i, j});
            }
        }
        return longestIncreasing(common);
    }

    /** Where each vertex of the middle stands; -1 for one that stands there twice. */
    private Map<Coordinate, Integer> uniquePositions(Coordinate[] path) {
        Map<Coordinate, Integer> positions = new HashMap<>();
        for (int i = head; i < path.length - tail; i++) {
            positions.merge(path[i], i, (first, second) -> -1);
        }
        return positions;
    }

    /** The longest subsequence of pairs whose second members increase (Fredman 1975). */
    private static List<int[]> longestIncreasing(List<int[]> pairs) {
        int[] last = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(last[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : last[low - 1];
            last[low] = i;
            length = Math.max(length, low + 1);
        }
        return chain(pairs, previous, length == 0 ? -1 : last[length - 1]);
    }

    private static List<int[]> chain(List<int[]> pairs, int[] previous, int end) {
        List<int[]> chain = new ArrayList<>();
        for (int i = end; i >= 0; i = previous[i]) {
            chain.addFirst(pairs.get(i));
        }
        return chain;
    }
}
