package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.profile.ProfileCells;
import org.tongtu.plan.profile.ProfileFixtures;
import org.tongtu.plan.standard.DefaultStandard;
import org.tongtu.plan.standard.SketchRegion;
import tools.jackson.databind.node.ObjectNode;

/** What a change costs may be small, but what is found must be all: incremental equals full. */
class IncrementalCheckTests {

    private static final String[] AREAS = {
        "basic-farmland", "eco-redline", "urban-boundary", "mining-zone", "restoration", "water-source", "industry", "landuse", "landuse"
    };
    private static final String[] USES = {"0101", "0701", "1001", "1002", "77"};
    private static final String[] SERVICES = {"hospital", "clinic", "school", "sewage-plant", "bus-stop"};
    private static final String[] PLACES = {"centre", "town", "village"};
    private static final String[] GRADES = {"一级", "二级", "准"};
    private static final String[] CLASSES = {"primary", "tertiary", "track"};

    private static final String[] STRICTER = {"mining-from-settlements", "industry-not-twice", "mining-needs-restoration", "uses-compatible"};

    @Test
    void whatIsFoundAfterAChangeIsWhatAFullCheckFinds() {
        qt().withFixedSeed(20351122).withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            Checking checking = TwoTowns.checking();
            Map<UUID, Thing> things = start(random);
            PlanState before = state(things);
            Outcome found = checking.all(before);
            for (int step = 0; step < 3; step++) {
                Set<UUID> changed = change(things, random);
                PlanState after = state(things);
                Outcome incremental = checking.changed(after, Difference.between(before, after, changed), found);
                assertThat(incremental.findings()).isEqualTo(TwoTowns.check(after));
                found = incremental;
                before = after;
            }
        });
    }

    @Test
    void whatIsFoundInAProposalOperationByOperationIsWhatAFullCheckFinds() {
        qt().withFixedSeed(20351123).withExamples(60).forAll(longs().all()).checkAssert(seed -> {
            var random = new Random(seed);
            Checking checking = TwoTowns.checking();
            Map<UUID, Thing> things = start(random);
            PlanState edition = PlanStates.edition(List.copyOf(things.values()));
            var proposal = new OverlayState(edition, "test@p1.0", Map.of());
            Outcome found = checking.all(edition);
            for (int step = 1; step < 4; step++) {
                change(things, random);
                var after = new OverlayState(edition, "test@p1." + step, written(edition, things));
                Difference difference = Difference.between(proposal, after, after.differing(proposal));
                found = checking.changed(after, difference, found);
                assertThat(found.findings()).isEqualTo(TwoTowns.check(after));
                proposal = after;
            }
        });
    }

    /** What differs from an edition; what is gone, as it ended. */
    private static Map<UUID, Thing> written(PlanState edition, Map<UUID, Thing> things) {
        Map<UUID, Thing> written = new LinkedHashMap<>();
        for (ThingKind kind : ThingKind.values()) {
            edition.list(kind).stream().filter(thing -> !things.containsKey(thing.id())).forEach(thing ->
                    written.put(thing.id(), thing.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(1)))));
        }
        things.values().stream().filter(thing -> !thing.equals(edition.find(thing.id()).orElse(null)))
                .forEach(thing -> written.put(thing.id(), thing));
        return written;
    }

    private static Map<UUID, Thing> start(Random random) {
        Map<UUID, Thing> things = new LinkedHashMap<>();
        DefaultStandard.things().forEach(thing -> things.put(thing.id(), thing));
        for (int i = 0; i < 30; i++) {
            put(things, random(i, random));
        }
        return things;
    }

    /** Some things are written anew, deleted or created; sometimes a rule or a layer changes. */
    private static Set<UUID> change(Map<UUID, Thing> things, Random random) {
        Set<UUID> changed = new HashSet<>();
        for (int n = 0; n < 3; n++) {
            Thing thing = random(random.nextInt(40), random);
            changed.add(thing.id());
            if (random.nextInt(3) == 0) {
                things.remove(thing.id());
            } else {
                put(things, thing);
            }
        }
        if (random.nextInt(4) == 0) {
            changed.add(changeStandard(things, random));
        }
        if (random.nextInt(4) == 0) {
            changed.add(changeFigure(things, any(STRICTER, random), random));
        }
        if (random.nextInt(4) == 0) {
            Thing profile = ProfileFixtures.profile(random.nextBoolean() ? TwoTowns.A : TwoTowns.B,
                    ProfileCells.limit(any(STRICTER, random), "metres"), random.nextInt(2000));
            put(things, profile);
            changed.add(profile.id());
        }
        return changed;
    }

    private static UUID changeStandard(Map<UUID, Thing> things, Random random) {
        List<Thing> standard = List.copyOf(DefaultStandard.things());
        Thing thing = standard.get(random.nextInt(standard.size()));
        String severity = random.nextBoolean() ? "warn" : "nonsense";
        CellValue exclusive = CellValue.of(random.nextBoolean());
        if (random.nextInt(3) == 0) {
            things.remove(thing.id());
        } else {
            put(things, thing.with("severity", new Cell(CellValue.of(severity), Version.ofSequence(1)))
                    .with("exclusive", new Cell(exclusive, Version.ofSequence(1))));
        }
        return thing.id();
    }

    /** Of a joint rule that members may hold themselves to more than. */
    private static UUID changeFigure(Map<UUID, Thing> things, String code, Random random) {
        Thing rule = DefaultStandard.things().stream().filter(thing -> thing.group().equals(code)).findFirst().orElseThrow();
        var parameters = (ObjectNode) rule.value("parameters").toNode();
        put(things, rule.with("parameters", new Cell(CellValue.parse(parameters.put("metres", random.nextInt(2000))), Version.ofSequence(2))));
        return rule.id();
    }

    private static void put(Map<UUID, Thing> things, Thing thing) {
        things.put(thing.id(), thing);
    }

    private static Thing random(int number, Random random) {
        double x = random.nextInt(190) + random.nextInt(20) / 10.0;
        double y = random.nextInt(80);
        return switch (number % 10) {
            case 0 -> PlanStates.featureThing("road", "r" + number, SketchRegion.line(x, y, x + 5, y), "class", any(CLASSES, random));
            case 1 -> PlanStates.featureThing("road", "r" + number, SketchRegion.line(x, y, x + 9, y + 9), "class", "primary");
            case 2 -> target(number, random);
            case 3, 4 -> PlanStates.featureThing("facility", "p" + number, SketchRegion.point(x, y), "class", any(SERVICES, random), "name", "p");
            case 5 -> settlement(number, SketchRegion.point(x, y), random);
            case 6 -> PlanStates.featureThing("corridor", "c" + number, SketchRegion.line(x, y, 100, y), "class", any(GRADES, random));
            default -> PlanStates.featureThing(
                    any(AREAS, random), "f" + number,
                    SketchRegion.box(x, y, x + 2 + random.nextInt(30), y + 2 + random.nextInt(30)),
                    "grade", any(GRADES, random), "class", any(USES, random), "chain", any(PLACES, random), "name", "n" + number);
        };
    }

    private static Thing settlement(int number, Geometry place, Random random) {
        return PlanStates.featureThing("settlement", "s" + number, place, "class", any(PLACES, random), "name", any(PLACES, random))
                .with("population", new Cell(CellValue.of(random.nextInt(3000)), Version.ofEdition(1)));
    }

    private static Thing target(int number, Random random) {
        String[] scopes = {"a", "b", "region"};
        return Thing.inEdition(1, PlanStates.id("t" + number), ThingKind.TARGET, "GH-03", Map.of(
                "jurisdiction", CellValue.of(scopes[number % 3]),
                "year", CellValue.of(random.nextInt(5) == 0 ? 2030 : 2035),
                "value", CellValue.of(BigDecimal.valueOf(random.nextInt(3)))));
    }

    private static String any(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }

    private static PlanState state(Map<UUID, Thing> things) {
        return PlanStates.plan().with(things.values()).state();
    }
}
