package org.tongtu.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.plan.PlanStates.featureThing;
import static org.tongtu.plan.PlanStates.id;
import static org.tongtu.plan.standard.SketchRegion.box;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;

class ComparisonTests {

    @Test
    void aChangedCellIsToldBeforeAndAfter() {
        PlanState before = PlanStates.plan().feature("landuse", "a", box(0, 0, 1, 1), "class", "0101").state();
        PlanState after = PlanStates.plan().feature("landuse", "a", box(0, 0, 1, 1), "class", "0301").state();
        assertThat(Comparison.between(before, after)).containsExactly(
                new Change(id("a"), ThingKind.FEATURE, "landuse", "class", CellValue.of("0101"), CellValue.of("0301")));
    }

    @Test
    void whatIsGoneIsOneChangeAndWhatIsNewBringsAllItsCells() {
        PlanState before = PlanStates.plan().feature("landuse", "a", box(0, 0, 1, 1), "class", "0101").state();
        PlanState after = PlanStates.plan().feature("landuse", "b", box(0, 0, 1, 1), "class", "0101").state();
        List<Change> changes = Comparison.between(before, after);
        assertThat(changes).filteredOn(change -> change.thing().equals(id("a"))).extracting(Change::cell).containsExactly(Cell.ALIVE);
        assertThat(changes).filteredOn(change -> change.thing().equals(id("b"))).extracting(Change::cell)
                .containsExactlyInAnyOrder(Cell.ALIVE, "class", Cell.GEOMETRY);
    }

    @Test
    void aVersionWithoutAnotherValueIsNoChange() {
        Thing thing = featureThing("landuse", "a", box(0, 0, 1, 1), "class", "0101");
        Thing touched = thing.with("class", new Cell(CellValue.of("0101"), Version.ofEdition(2)));
        assertThat(Comparison.between(PlanStates.plan().with(thing).state(), PlanStates.plan().with(touched).state())).isEmpty();
    }

    @Test
    void theDifferenceWrittenOverTheFirstGivesTheSecond() {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            Map<UUID, Thing> from = things(random);
            Map<UUID, Thing> to = things(random);
            List<Change> changes = Comparison.between(state(from), state(to));
            assertThat(values(applied(from, changes))).as("seed %d", seed).isEqualTo(values(to));
            assertThat(Comparison.between(state(to), state(from)).isEmpty()).isEqualTo(changes.isEmpty());
        }
    }

    private static PlanState state(Map<UUID, Thing> things) {
        return PlanStates.plan().with(things.values()).state();
    }

    private static Map<UUID, Thing> things(Random random) {
        var things = new HashMap<UUID, Thing>();
        IntStream.range(0, 12).filter(i -> random.nextInt(3) > 0).forEach(i -> {
            var cells = new ArrayList<String>();
            for (String name : List.of("class", "name", "note")) {
                if (random.nextBoolean()) {
                    cells.addAll(List.of(name, "v" + random.nextInt(2)));
                }
            }
            Thing thing = featureThing("landuse", "t" + i, box(i, 0, i + 1 + random.nextInt(2), 1), cells.toArray(String[]::new));
            things.put(thing.id(), thing);
        });
        return things;
    }

    private static Map<UUID, Thing> applied(Map<UUID, Thing> from, List<Change> changes) {
        var things = new HashMap<>(from);
        for (Change change : changes) {
            Thing was = things.getOrDefault(change.thing(), new Thing(change.thing(), change.kind(), change.group(), new TreeMap<>()));
            things.put(change.thing(), was.with(change.cell(), new Cell(change.after(), Version.ofEdition(2))));
        }
        things.values().removeIf(thing -> !thing.isAlive());
        return things;
    }

    private static Map<UUID, Map<String, CellValue>> values(Map<UUID, Thing> things) {
        var values = new HashMap<UUID, Map<String, CellValue>>();
        things.forEach((id, thing) -> {
            var cells = new TreeMap<String, CellValue>();
            thing.cells().forEach((name, cell) -> {
                if (!cell.value().isNull()) {
                    cells.put(name, cell.value());
                }
            });
            values.put(id, cells);
        });
        return values;
    }
}
