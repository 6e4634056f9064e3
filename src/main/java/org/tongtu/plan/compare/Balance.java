package org.tongtu.plan.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongtu.plan.compare.Slot.Measure;

/**
 * What a change does to areas and lengths: by class and town before and after. Every total is the sum of what is told
 * beside it, so that a table adds up in both directions.
 */
public record Balance(List<Sheet> sheets) {

    /** Half a square metre or metre: what rounding leaves is no change. */
    private static final double NOTHING = 0.5;

    /** Before and after, in the measure of its sheet. */
    public record Pair(double before, double after) {

        public static final Pair ZERO = new Pair(0, 0);

        public double difference() {
            return after - before;
        }

        public boolean isChange() {
            return Math.abs(difference()) > NOTHING;
        }

        Pair plus(Pair other) {
            return new Pair(before + other.before, after + other.after);
        }
    }

    /**
     * A class.
     *
     * @param code empty where the layer has no classes
     * @param towns by code; {@link TownShares#ELSEWHERE} where something lies outside all of them
     */
    public record Row(String code, Map<String, Pair> towns, Pair total) {

        /** Nothing where the town has none. */
        public Pair in(String town) {
            return towns.getOrDefault(town, Pair.ZERO);
        }

        static Row of(String code, Map<String, Pair> towns) {
            return new Row(code, towns, sum(towns.values().stream()));
        }
    }

    /** A layer in one measure, with all its classes, those that stay the same included; the last row is their sum. */
    public record Sheet(String layer, Measure measure, List<Row> rows, Row total) {}

    /** Layers in which nothing changes are left out. */
    public static Balance of(Inventory before, Inventory after) {
        var slots = new TreeSet<>(before.slots());
        slots.addAll(after.slots());
        Map<String, List<Slot>> sheets = slots.stream()
                .collect(Collectors.groupingBy(slot -> slot.layer() + "/" + slot.measure().ordinal(), TreeMap::new, Collectors.toList()));
        return new Balance(sheets.values().stream().flatMap(some -> sheet(before, after, some)).toList());
    }

    private static Stream<Sheet> sheet(Inventory before, Inventory after, List<Slot> slots) {
        List<String> towns = new ArrayList<>(after.towns().codes());
        towns.add(TownShares.ELSEWHERE);
        List<Row> rows = slots.stream().map(slot -> row(before, after, slot, towns)).filter(Balance::isThere).toList();
        boolean changes = rows.stream().flatMap(row -> row.towns().values().stream()).anyMatch(Pair::isChange);
        if (!changes) {
            return Stream.empty();
        }
        var total = new LinkedHashMap<String, Pair>();
        towns.forEach(town -> total.put(town, sum(rows.stream().map(row -> row.in(town)))));
        return Stream.of(new Sheet(slots.getFirst().layer(), slots.getFirst().measure(), rows, Row.of("", total)));
    }

    private static Row row(Inventory before, Inventory after, Slot slot, Collection<String> towns) {
        var pairs = new LinkedHashMap<String, Pair>();
        towns.forEach(town -> pairs.put(town, new Pair(before.amount(slot, town), after.amount(slot, town))));
        return Row.of(slot.code(), pairs);
    }

    private static boolean isThere(Row row) {
        return row.total().before() > NOTHING || row.total().after() > NOTHING;
    }

    /** Both sides added up. */
    public static Pair sum(Stream<Pair> pairs) {
        return pairs.reduce(Pair.ZERO, Pair::plus);
    }
}
