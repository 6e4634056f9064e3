package org.tongtu.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.line;
import static org.tongtu.plan.standard.SketchRegion.point;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.geodata.Ellipsoid;
import org.tongtu.plan.Change;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.standard.DefaultStandard;

class BalanceTests {

    /** Two towns beside each other: thousandths 0–10 and 10–20. */
    private static final TownShares TOWNS = new TownShares(towns());

    private static Map<String, Geometry> towns() {
        var towns = new LinkedHashMap<String, Geometry>();
        towns.put("a", box(0, 0, 10, 10));
        towns.put("b", box(10, 0, 20, 10));
        return towns;
    }

    @Test
    void aParcelOverTheBorderCountsInBothTownsWithWhatLiesThere() {
        Geometry parcel = box(8, 0, 14, 5);
        Map<String, Double> shares = TOWNS.of(parcel, Measure.AREA);
        assertThat(shares.get("a")).isCloseTo(Ellipsoid.area(box(8, 0, 10, 5)), within(0.01));
        assertThat(shares.get("b")).isCloseTo(Ellipsoid.area(box(10, 0, 14, 5)), within(0.01));
        assertThat(sum(shares)).isCloseTo(Ellipsoid.area(parcel), within(1e-6));
    }

    @Test
    void whatLiesOutsideEveryTownIsToldAsElsewhere() {
        Map<String, Double> shares = TOWNS.of(box(18, 0, 22, 5), Measure.AREA);
        assertThat(shares.get(TownShares.ELSEWHERE)).isCloseTo(Ellipsoid.area(box(20, 0, 22, 5)), within(0.01));
    }

    @Test
    void anotherClassMovesItsAreaFromOneRowToTheOtherAndTheTotalStays() {
        Balance.Sheet sheet = balance(
                plan().feature("landuse", "p", box(1, 1, 5, 5), "class", "0101").feature("landuse", "q", box(6, 1, 8, 5), "class", "0301").state(),
                plan().feature("landuse", "p", box(1, 1, 5, 5), "class", "0301").feature("landuse", "q", box(6, 1, 8, 5), "class", "0301").state())
                .sheets().getFirst();
        double moved = Ellipsoid.area(box(1, 1, 5, 5));
        assertThat(row(sheet, "0101").total().difference()).isCloseTo(-moved, within(0.01));
        assertThat(row(sheet, "0301").in("a").difference()).isCloseTo(moved, within(0.01));
        assertThat(sheet.total().total().difference()).isCloseTo(0, within(0.01));
    }

    @Test
    void paddedCodesOfOfficialDatabasesAreTheSameClass() {
        Balance balance = balance(
                plan().feature("landuse", "p", box(1, 1, 5, 5), "class", "010100").state(),
                plan().feature("landuse", "p", box(1, 1, 5, 5), "class", "0101").state());
        assertThat(balance.sheets()).isEmpty();
    }

    @Test
    void linesAreToldByLengthAndPointsByNumber() {
        Balance balance = balance(plan().state(), plan()
                .feature("road", "r", line(2, 2, 14, 2), "class", "local")
                .feature("facility", "f", point(3, 3), "class", "hospital").state());
        assertThat(balance.sheets()).extracting(Balance.Sheet::measure).containsExactlyInAnyOrder(Measure.LENGTH, Measure.COUNT);
        Balance.Sheet roads = balance.sheets().stream().filter(sheet -> sheet.measure() == Measure.LENGTH).findFirst().orElseThrow();
        assertThat(roads.total().total().after()).isCloseTo(Ellipsoid.length(line(2, 2, 14, 2)), within(0.01));
        assertThat(roads.total().in("b").after()).isCloseTo(Ellipsoid.length(line(10, 2, 14, 2)), within(0.05));
    }

    @Test
    void everyTableAddsUpToTheAreasOfItsStates() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            PlanState from = random(random);
            PlanState to = random(random);
            Balance balance = balance(from, to);
            for (Balance.Sheet sheet : balance.sheets()) {
                assertThat(sheet.total().total().before()).as("seed %d", seed).isCloseTo(area(from), within(0.01));
                assertThat(sheet.total().total().after()).as("seed %d", seed).isCloseTo(area(to), within(0.01));
                sheet.rows().forEach(row -> assertThat(row.total().after())
                        .isCloseTo(row.towns().values().stream().mapToDouble(Balance.Pair::after).sum(), within(1e-6)));
                assertThat(sheet.rows().stream().mapToDouble(row -> row.total().before()).sum()).isCloseTo(area(from), within(1.0));
            }
        }
    }

    @Test
    void whatIsReckonedFromTheDifferenceIsWhatMeasuringAnewGives() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(1000 + seed);
            PlanState from = random(random);
            PlanState to = random(random);
            Inventory reckoned = Inventory.of(from, TOWNS).changed(from, to, things(from, to));
            Inventory measured = Inventory.of(to, TOWNS);
            for (Slot slot : measured.slots()) {
                for (String town : List.of("a", "b", TownShares.ELSEWHERE)) {
                    assertThat(reckoned.amount(slot, town)).isCloseTo(measured.amount(slot, town), within(0.001));
                }
            }
        }
    }

    private static PlanStates plan() {
        return PlanStates.plan().with(DefaultStandard.things());
    }

    private static PlanState random(Random random) {
        PlanStates plan = plan();
        for (int i = 0; i < 8; i++) {
            if (random.nextInt(4) > 0) {
                double west = i * 2.5;
                plan.feature("landuse", "p" + i, box(west, random.nextInt(3), west + 1 + random.nextInt(3), 4 + random.nextInt(8)),
                        "class", random.nextBoolean() ? "0101" : "0301");
            }
        }
        return plan.state();
    }

    private static double area(PlanState state) {
        return state.list(ThingKind.FEATURE).stream().flatMap(thing -> thing.geometry().stream()).mapToDouble(Ellipsoid::area).sum();
    }

    private static Balance balance(PlanState from, PlanState to) {
        Inventory before = Inventory.of(from, TOWNS);
        return Balance.of(before, before.changed(from, to, things(from, to)));
    }

    private static Set<UUID> things(PlanState from, PlanState to) {
        var ids = new TreeSet<UUID>();
        Comparison.between(from, to).stream().map(Change::thing).forEach(ids::add);
        return ids;
    }

    private static Balance.Row row(Balance.Sheet sheet, String code) {
        return sheet.rows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
    }

    private static double sum(Map<String, Double> shares) {
        return shares.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
