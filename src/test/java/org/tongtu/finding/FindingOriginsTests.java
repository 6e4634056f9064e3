package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.finding.FindingEvent.Kind;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Logs;
import org.tongtu.proposal.log.MoveToEdition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Replayed;
import org.tongtu.proposal.log.Replays;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class FindingOriginsTests {

    private static final String NEEDS_RESTORATION = "mining-needs-restoration";
    private static final String REDLINE_AREA = "redline-area";
    private static final Geometry PIT = box(111.02, 37.02, 111.03, 37.03);
    private static final Geometry BESIDE = box(111.031, 37.02, 111.034, 37.03);
    private static final Geometry FAR = box(111.08, 37.02, 111.083, 37.03);

    /** A square kilometre each, but for a little. */
    private static final Geometry SQUARE = box(111.04, 37.06, 111.05, 37.07);
    private static final Geometry ANOTHER = box(111.06, 37.06, 111.07, 37.07);

    @Autowired
    FindingOrigins origins;

    @Autowired
    Findings findings;

    @Autowired
    Checks checks;

    @Autowired
    PlanFixtures plans;

    @Autowired
    ProposalFixtures proposals;

    @Autowired
    Operations operations;

    @Autowired
    Logs logs;

    @Autowired
    Editions editions;

    @Autowired
    Replays replays;

    private final Actor planner = actor(Role.PLANNER, WEST);
    private final Thing mine = PlanFixtures.feature("mining-zone", PIT, "1");
    private final Thing area = Thing.inEdition(1, Ids.next(), ThingKind.TARGET, "GH-01", Map.of("jurisdiction", CellValue.of("region"),
            "year", CellValue.of(PlanStates.FRAME.targetYear()), "value", CellValue.of(new BigDecimal("1.5"))));
    private PlanId plan = new PlanId("test");
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void aMineWithoutRestoration() {
        List<Thing> things = PlanFixtures.standard(Map.of());
        things.addAll(List.of(mine, area));
        things.add(rule(REDLINE_AREA, "area-total", "{\"layer\": \"eco-redline\", \"indicator\": \"GH-01\"}"));
        things.add(rule("no-name-twice", "unique", "{\"layer\": \"restoration\", \"attribute\": \"name\"}"));
        plan = plans.found(things);
        proposal = proposals.create(planner, WEST, plan);
    }

    @Test
    void aMineIsCuredByTheAreaThatIsDrawnBesideIt() {
        draw("settlement", FAR.getCentroid());
        draw("restoration", FAR);
        long cure = draw("restoration", BESIDE);
        draw("landuse", FAR);
        adopt();
        assertThat(origin(Kind.RESOLVED, mine.id(), 2)).contains(cure);
    }

    @Test
    void ofSeveralTurnsTheLastOneIsTold() {
        UUID first = Ids.next();
        write(first, "restoration", BESIDE);
        remove(first, "restoration");
        long cure = draw("restoration", BESIDE);
        adopt();
        assertThat(origin(Kind.RESOLVED, mine.id(), 2)).contains(cure);
    }

    @Test
    void theRemovalOfWhatLayBesideItBringsTheFindingBack() {
        UUID area = Ids.next();
        write(area, "restoration", BESIDE);
        adopt();
        findings.conformity(Actor.SYSTEM, plan);
        proposal = proposals.create(planner, WEST, plan);
        draw("landuse", FAR);
        long removal = remove(area, "restoration");
        adopt();
        assertThat(origin(Kind.RETURNED, mine.id(), 3)).contains(removal);
    }

    @Test
    void aCureAmongManyOperationsThatMightHaveBeenIsFoundByHalving() {
        for (int each = 0; each < 5; each++) {
            draw("restoration", FAR);
        }
        long cure = draw("restoration", BESIDE);
        for (int each = 0; each < 3 * Turn.ONE_BY_ONE; each++) {
            draw("restoration", FAR);
        }
        adopt();
        assertThat(origin(Kind.RESOLVED, mine.id(), 2)).contains(cure);
    }

    @Test
    void whatAnotherProposalDidMeanwhileIsNotTakenForTheCure() {
        draw("landuse", FAR);
        long cure = draw("restoration", BESIDE);
        int other = proposals.create(planner, WEST, plan).number();
        Thing second = PlanFixtures.feature("mining-zone", box(111.021, 37.04, 111.03, 37.05), "1");
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, other, 0), List.of(second), Set.of());
        operations.moveToEdition(planner, new MoveToEdition(Ids.next(), WEST, proposal, 2, null));
        adopt();
        assertThat(origin(Kind.RESOLVED, mine.id(), 3)).contains(cure);
    }

    @Test
    void anAreaIsFilledByTheOperationThatDrawsTheLastOfIt() {
        draw("eco-redline", SQUARE);
        long cure = draw("eco-redline", ANOTHER);
        draw("eco-redline", FAR);
        adopt();
        assertThat(origin(Kind.RESOLVED, REDLINE_AREA, area.id(), 2)).contains(cure);
    }

    /** The other one's square and this one's are enough together; on the edition that it began on, this one's was not. */
    @Test
    void aProposalThatWasMergedOntoALaterEditionIsFollowedOverThatOne() {
        long cure = draw("eco-redline", SQUARE);
        PlanState began = operations.stateAt(Actor.SYSTEM, proposal, cure);
        assertThat(checks.check(began)).anyMatch(it -> it.rule().equals(REDLINE_AREA));
        int other = proposals.create(planner, WEST, plan).number();
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, other, 0), List.of(PlanFixtures.feature("eco-redline", ANOTHER, "1")), Set.of());
        adopt();
        assertThat(origin(Kind.RESOLVED, REDLINE_AREA, area.id(), 3)).contains(cure);
        List<Replayed> steps = replays.of(Actor.SYSTEM, editions.get(Actor.SYSTEM, plan, 3), write -> true);
        assertThat(steps).hasSize(1).noneMatch(it -> it.state().key().equals(began.key()));
        assertThat(checks.check(steps.getFirst().state())).noneMatch(it -> it.rule().equals(REDLINE_AREA));
    }

    @Test
    void whereThereIsNoTimeTheLastOperationOnItsThingsIsTold() {
        long cure = draw("restoration", BESIDE);
        long innocent = write(mine.id(), "mining-zone", box(111.021, 37.02, 111.03, 37.03));
        adopt();
        var hurried = new FindingOrigins(operations, replays, editions, checks, Duration.ofSeconds(-1));
        FindingEvent step = step(Kind.RESOLVED, NEEDS_RESTORATION, mine.id(), 2);
        assertThat(hurried.find(Actor.SYSTEM, step).map(LoggedOperation::sequence)).contains(innocent);
        assertThat(origins.find(Actor.SYSTEM, step).map(LoggedOperation::sequence)).contains(cure);
    }

    @Test
    void theFoundingEditionHasNoOperation() {
        assertThat(origin(Kind.APPEARED, mine.id(), 1)).isEmpty();
    }

    /** Areas and mines come, move and go at random; whatever turned is what a full check after each operation says. */
    @RepeatedTest(6)
    void theOperationFoundIsTheOneWhereTheFullCheckTurned(RepetitionInfo turn) {
        var random = new Random(turn.getCurrentRepetition());
        var drawn = new ArrayList<Map.Entry<UUID, String>>(List.of(Map.entry(mine.id(), "mining-zone")));
        for (int each = 0; each < 14; each++) {
            Map.Entry<UUID, String> thing = drawn.get(random.nextInt(drawn.size()));
            switch (random.nextInt(3)) {
                case 0 -> {
                    thing = Map.entry(Ids.next(), List.of("mining-zone", "restoration", "eco-redline").get(random.nextInt(3)));
                    write(thing.getKey(), thing.getValue(), somewhere(random));
                    drawn.add(thing);
                }
                case 1 -> write(thing.getKey(), thing.getValue(), somewhere(random));
                default -> {
                    remove(thing.getKey(), thing.getValue());
                    drawn.remove(thing);
                    if (drawn.isEmpty()) {
                        drawn.add(Map.entry(mine.id(), "mining-zone"));
                    }
                }
            }
        }
        ProposalId adopted = proposal;
        List<Map<UUID, Finding>> found = fullChecks(adopted);
        adopt();
        findings.list(Actor.SYSTEM, plan, 2, FindingFilter.ALL).stream().flatMap(it -> it.history().stream())
                .filter(step -> step.edition() != null && step.edition().number() == 2)
                .forEach(step -> assertThat(origins.find(Actor.SYSTEM, step).map(LoggedOperation::sequence))
                        .as("%s %s", step.kind(), step.finding()).contains(lastTurn(found, step)));
    }

    private List<Map<UUID, Finding>> fullChecks(ProposalId of) {
        var found = new ArrayList<Map<UUID, Finding>>();
        for (long sequence = 0; sequence <= logs.head(of).sequence(); sequence++) {
            var byId = new HashMap<UUID, Finding>();
            checks.check(operations.stateAt(Actor.SYSTEM, of, sequence)).forEach(it -> byId.put(it.id(), it));
            found.add(byId);
        }
        return found;
    }

    private static long lastTurn(List<Map<UUID, Finding>> found, FindingEvent step) {
        int at = found.size() - 1;
        while (step.holds(Optional.ofNullable(found.get(at - 1).get(step.finding().id())))) {
            at--;
        }
        return at;
    }

    private static Thing rule(String code, String kind, String parameters) {
        return Thing.inEdition(1, Ids.next(), ThingKind.RULE, code, Map.of("kind", CellValue.of(kind), "severity", CellValue.of("warn"),
                "parameters", CellValue.parse(JsonMapper.shared().readTree(parameters))));
    }

    private static Geometry somewhere(Random random) {
        double x = 111.01 + random.nextInt(8) * 0.008;
        double y = 37.01 + random.nextInt(4) * 0.008;
        return box(x, y, x + 0.01, y + 0.01);
    }

    private Optional<Long> origin(Kind kind, UUID thing, int edition) {
        return origin(kind, NEEDS_RESTORATION, thing, edition);
    }

    private Optional<Long> origin(Kind kind, String rule, UUID thing, int edition) {
        return origins.find(Actor.SYSTEM, step(kind, rule, thing, edition)).map(LoggedOperation::sequence);
    }

    private FindingEvent step(Kind kind, String rule, UUID thing, int edition) {
        return findings.list(Actor.SYSTEM, plan, edition, new FindingFilter(null, rule, null, null)).stream()
                .filter(it -> it.finding().things().contains(thing))
                .flatMap(it -> it.history().reversed().stream())
                .filter(it -> it.kind() == kind)
                .findFirst().orElseThrow();
    }

    private long draw(String layer, Geometry place) {
        return write(Ids.next(), layer, place);
    }

    private long write(UUID thing, String layer, Geometry place) {
        var now = operations.state(Actor.SYSTEM, proposal).find(thing);
        var writes = new ArrayList<Write>();
        if (now.isEmpty()) {
            writes.add(new Write(thing, ThingKind.FEATURE, layer, Cell.ALIVE, Version.NONE, CellValue.TRUE));
            writes.add(new Write(thing, ThingKind.FEATURE, layer, "name", Version.NONE, CellValue.of("one of " + Math.floorMod(thing.hashCode(), 2))));
        }
        Version seen = now.map(it -> it.cell(Cell.GEOMETRY).version()).orElse(Version.NONE);
        writes.add(new Write(thing, ThingKind.FEATURE, layer, Cell.GEOMETRY, seen, CellValue.of(place)));
        return apply(writes);
    }

    private long remove(UUID thing, String layer) {
        Optional<Thing> now = operations.state(Actor.SYSTEM, proposal).find(thing);
        if (now.isEmpty()) {
            return draw("landuse", FAR);
        }
        Map<String, Version> cells = new HashMap<>();
        now.get().cells().forEach((name, cell) -> cells.put(name, cell.version()));
        return apply(List.of(new Write(thing, ThingKind.FEATURE, layer, Cell.ALIVE, now.get().cell(Cell.ALIVE).version(), CellValue.FALSE, cells)));
    }

    private long apply(List<Write> writes) {
        return operations.apply(planner, new ApplyOperation(Ids.next(), WEST, proposal, writes, null)).sequence();
    }

    /** As a meeting would, without asking what is forbidden. */
    private void adopt() {
        LogHead head = logs.head(proposal);
        Logs.Onto onto = logs.ontoLatest(head);
        List<Thing> written = onto.written().stream().filter(Thing::isAlive).toList();
        Set<UUID> removed = new HashSet<>();
        onto.written().stream().filter(it -> !it.isAlive()).forEach(it -> removed.add(it.id()));
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, onto.edition(), proposal.number(), head.sequence()), written, removed);
    }
}
