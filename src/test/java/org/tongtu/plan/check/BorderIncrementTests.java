package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.tongtu.plan.standard.SketchRegion.box;
import static org.tongtu.plan.standard.SketchRegion.line;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;

/** Where many roads, zones and corridors crowd about a border, what is found after a change is what a full check finds. */
class BorderIncrementTests {

    private static final String[] CLASSES = {"local", "track", "tertiary"};

    private final Checking checking = TwoTowns.checking();
    private final List<Thing> standard = TwoTowns.standard("lane-dead-end", "road-dead-end", "water-zones-go-on", "corridors-go-on");
    private int found;

    @Test
    void whatIsFoundAtABorderAfterAChangeIsWhatAFullCheckFinds() {
        qt().withFixedSeed(20261123).withExamples(300).forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            var things = new LinkedHashMap<UUID, Thing>();
            for (int i = 0; i < 14; i++) {
                put(things, random(i, random));
            }
            PlanState before = state(things);
            Outcome outcome = checking.all(before);
            for (int step = 0; step < 4; step++) {
                Set<UUID> changed = change(things, random);
                PlanState after = state(things);
                Outcome incremental = checking.changed(after, Difference.between(before, after, changed), outcome);
                assertThat(incremental.findings()).isEqualTo(TwoTowns.check(after));
                found += incremental.findings().size();
                outcome = incremental;
                before = after;
            }
        });
        assertThat(found).isGreaterThan(1000);
    }

    private static Set<UUID> change(Map<UUID, Thing> things, Random random) {
        int which = random.nextInt(16);
        Thing drawn = random(which, random);
        if (random.nextInt(4) == 0) {
            things.remove(drawn.id());
        } else {
            put(things, drawn);
        }
        return new HashSet<>(Set.of(drawn.id()));
    }

    private static void put(Map<UUID, Thing> things, Thing thing) {
        things.put(thing.id(), thing);
    }

    /** On a coarse grid, so that ends meet, face each other and touch the border often; ten units are a kilometre. */
    private static Thing random(int which, Random random) {
        double west = 98 + random.nextInt(5);
        double south = 40 + random.nextInt(6);
        String id = "t" + which;
        return switch (which % 4) {
            case 0 -> PlanStates.featureThing("water-source", id, box(west, south, west + 1 + random.nextInt(2), south + 1), "grade", "一级");
            case 1 -> PlanStates.featureThing("corridor", id, line(west, south, west + 1 + random.nextInt(2), south));
            default -> PlanStates.featureThing("road", id, line(west, south, west + 1 + random.nextInt(2), south + random.nextInt(2)),
                    "class", CLASSES[random.nextInt(CLASSES.length)]);
        };
    }

    private PlanState state(Map<UUID, Thing> things) {
        return PlanStates.plan().with(standard).with(things.values()).state();
    }
}
