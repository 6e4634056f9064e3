package org.tongtu.geodata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Random edits of the rings of one geometry, made by slot: slot 2i is vertex i of the path, slot 2i+1 the edge after it. Independent of
 * the code under test: it says which pairs of edits are separated and what both together should give.
 */
record RingEdits(Geometry base, List<Map<Integer, List<Coordinate>>> bySlot) {

    static RingEdits random(Geometry base, Random random, int edits) {
        List<Coordinate[]> paths = PathMap.pathsOf(base);
        List<Map<Integer, List<Coordinate>>> bySlot = new ArrayList<>();
        paths.forEach(path -> bySlot.add(new TreeMap<>()));
        for (int i = 0; i < edits; i++) {
            int ring = random.nextInt(paths.size());
            Coordinate[] path = paths.get(ring);
            int slot = random.nextInt(2 * (path.length - 1));
            bySlot.get(ring).put(slot, replacement(path, slot, random));
        }
        return new RingEdits(base, bySlot);
    }

    private static List<Coordinate> replacement(Coordinate[] path, int slot, Random random) {
        Coordinate a = path[slot / 2];
        Coordinate b = path[slot / 2 + 1];
        double reach = 0.6 * a.distance(b);
        double x = slot % 2 == 0 ? a.x : (a.x + b.x) / 2;
        double y = slot % 2 == 0 ? a.y : (a.y + b.y) / 2;
        Coordinate near = Grid.snap(new Coordinate(x + reach * (random.nextDouble() - 0.5), y + reach * (random.nextDouble() - 0.5)));
        return slot % 2 == 0 && random.nextInt(4) == 0 ? List.of() : List.of(near);
    }

    /** The base with these edits, and those of others, all applied; may be invalid. */
    Geometry applied(RingEdits... others) {
        int[] ring = {-1};
        return new PathMap(path -> {
            ring[0]++;
            Map<Integer, List<Coordinate>> slots = new TreeMap<>(bySlot.get(ring[0]));
            for (RingEdits other : others) {
                slots.putAll(other.bySlot.get(ring[0]));
            }
            return edited(path, slots);
        }, Grid.FACTORY).apply(base);
    }

    private static Coordinate[] edited(Coordinate[] path, Map<Integer, List<Coordinate>> slots) {
        List<Coordinate> out = new ArrayList<>();
        for (int i = 0; i < path.length - 1; i++) {
            out.addAll(slots.getOrDefault(2 * i, List.of(path[i])));
            out.addAll(slots.getOrDefault(2 * i + 1, List.of()));
        }
        out.add(out.getFirst());
        return out.toArray(Coordinate[]::new);
    }

    /** True where between any of these edits and any of those there is a vertex that neither touched. */
    boolean isSeparateFrom(RingEdits other) {
        for (int ring = 0; ring < bySlot.size(); ring++) {
            int size = 2 * (PathMap.pathsOf(base).get(ring).length - 1);
            if (!separate(bySlot.get(ring).keySet(), other.bySlot.get(ring).keySet(), size)) {
                return false;
            }
        }
        return true;
    }

    private static boolean separate(Set<Integer> mine, Set<Integer> theirs, int size) {
        for (int slot : mine) {
            Set<Integer> reached = new HashSet<>();
            for (int step : new int[] {1, -1}) {
                int at = slot;
                while (reached.add(at) || at == slot) {
                    at = Math.floorMod(at + step, size);
                    if (at % 2 == 0 && !mine.contains(at) && !theirs.contains(at)) {
                        break;
                    }
                }
            }
            if (reached.stream().anyMatch(theirs::contains)) {
                return false;
            }
        }
        return true;
    }
}
