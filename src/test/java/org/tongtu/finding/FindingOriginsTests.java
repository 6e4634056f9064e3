package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.ArrayList;
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
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.check.Checks;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Logs;
import org.tongtu.proposal.log.MoveToEdition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;

@PortalTest
class FindingOriginsTests {

    private static final String NEEDS_RESTORATION = "mining-needs-restoration";
    private static final Geometry PIT = box(111.02, 37.02, 111.03, 37.03);
    private static final Geometry BESIDE = box(111.031, 37.02, 111.034, 37.03);
    private static final Geometry FAR = box(111.08, 37.02, 111.083, 37.03);

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

    private final Actor planner = actor(Role.PLANNER, WEST);
    private final Thing mine = PlanFixtures.feature("mining-zone", PIT, "1");
    private PlanId plan = new PlanId("test");
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void aMineWithoutRestoration() {
        List<Thing> things = PlanFixtures.standard(Map.of());
        things.add(mine);
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
        List<Set<UUID>> found = fullChecks(adopted);
        adopt();
        findings.list(Actor.SYSTEM, plan, 2, FindingFilter.ALL).stream().flatMap(it -> it.history().stream())
                .filter(step -> step.kind() != Kind.CHANGED && step.edition() != null && step.edition().number() == 2)
                .forEach(step -> assertThat(origins.find(Actor.SYSTEM, step).map(LoggedOperation::sequence))
                        .as("%s %s", step.kind(), step.finding()).contains(lastTurn(found, step)));
    }

    private List<Set<UUID>> fullChecks(ProposalId of) {
        var found = new ArrayList<Set<UUID>>();
        for (long sequence = 0; sequence <= logs.head(of).sequence(); sequence++) {
            var ids = new HashSet<UUID>();
            checks.check(operations.stateAt(Actor.SYSTEM, of, sequence)).forEach(it -> ids.add(it.id()));
            found.add(ids);
        }
        return found;
    }

    private static long lastTurn(List<Set<UUID>> found, FindingEvent step) {
        int at = found.size() - 1;
        boolean there = found.get(at).contains(step.finding().id());
        while (found.get(at - 1).contains(step.finding().id()) == there) {
            at--;
        }
        return at;
    }

    private static Geometry somewhere(Random random) {
        double x = 111.01 + random.nextInt(8) * 0.008;
        double y = 37.01 + random.nextInt(4) * 0.008;
        return box(x, y, x + 0.01, y + 0.01);
    }

    private Optional<Long> origin(Kind kind, UUID thing, int edition) {
        FindingEvent step = findings.list(Actor.SYSTEM, plan, edition, new FindingFilter(null, NEEDS_RESTORATION, null, null)).stream()
                .filter(it -> it.finding().things().contains(thing))
                .flatMap(it -> it.history().reversed().stream())
                .filter(it -> it.kind() == kind)
                .findFirst().orElseThrow();
        return origins.find(Actor.SYSTEM, step).map(LoggedOperation::sequence);
    }

    private long draw(String layer, Geometry place) {
        return write(Ids.next(), layer, place);
    }

    private long write(UUID thing, String layer, Geometry place) {
        var now = operations.state(Actor.SYSTEM, proposal).find(thing);
        var writes = new ArrayList<Write>();
        if (now.isEmpty()) {
            writes.add(new Write(thing, ThingKind.FEATURE, layer, Cell.ALIVE, Version.NONE, CellValue.TRUE));
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
        Map<String, Version> cells = new java.util.HashMap<>();
        now.get().cells().forEach((name, cell) -> cells.put(name, cell.version()));
        return apply(List.of(new Write(thing, ThingKind.FEATURE, layer, Cell.ALIVE, now.get().cell(Cell.ALIVE).version(), CellValue.FALSE, cells)));
    }

    private long apply(List<Write> writes) {
        return operations.apply(planner, new ApplyOperation(Ids.next(), WEST, proposal, writes, null)).sequence();
    }

    /** As a meeting would, without asking what is forbidden. */
    private void adopt() {
        LogHead head = logs.head(proposal);
        List<Thing> written = logs.written(head).stream().filter(Thing::isAlive).toList();
        Set<UUID> removed = new HashSet<>();
        logs.written(head).stream().filter(it -> !it.isAlive()).forEach(it -> removed.add(it.id()));
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, head.edition(), proposal.number(), head.sequence()), written, removed);
    }
}
