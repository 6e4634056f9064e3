package org.tongtu.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WATCH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongtu.finding.FindingEvent.Kind;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.DisclosedFindings;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

@PortalTest
class FindingsTests {

    private static final Geometry REDLINE = box(111.01, 37.01, 111.05, 37.05);
    private static final Geometry INSIDE = box(111.02, 37.02, 111.03, 37.03);

    @Autowired
    Findings findings;

    @Autowired
    RegisterTurns turns;

    @Autowired
    PlanFixtures plans;

    @Autowired
    ProposalFixtures proposals;

    @Autowired
    Editions editions;

    @Autowired
    Checks checks;

    @Autowired
    DisclosedFindings disclosed;

    @Autowired
    JdbcClient jdbc;

    private final Thing mine = PlanFixtures.feature("mining-zone", INSIDE, "1");

    @Test
    void theRegisterSaysOfAnEditionWhatTheCheckSays() {
        PlanId plan = plan(Map.of());
        agree(plan, 1, List.of(), Set.of(mine.id()));
        agree(plan, 2, List.of(mine), Set.of());
        for (int edition = 1; edition <= 3; edition++) {
            PlanState state = editions.state(Actor.SYSTEM, plan, edition);
            assertThat(there(Actor.SYSTEM, plan, edition)).containsExactlyInAnyOrderElementsOf(checks.check(state));
        }
    }

    @Test
    void aFindingKeepsItsNameThroughCureAndReturn() {
        PlanId plan = plan(Map.of());
        FindingDetails first = findings.list(Actor.SYSTEM, plan, 1, FindingFilter.ALL).stream().filter(it -> it.finding().things().contains(mine.id())).findFirst().orElseThrow();
        agree(plan, 1, List.of(), Set.of(mine.id()));
        agree(plan, 2, List.of(mine), Set.of());
        FindingDetails third = findings.get(Actor.SYSTEM, plan, 3, first.finding().id());
        assertThat(third.history()).extracting(FindingEvent::kind).containsExactly(Kind.APPEARED, Kind.RESOLVED, Kind.RETURNED);
        assertThat(third.since().number()).isEqualTo(3);
        assertThat(findings.get(Actor.SYSTEM, plan, 2, first.finding().id()).state()).isEqualTo(FindingState.RESOLVED);
    }

    @Test
    void whoeverReadsTheListReadsWhatTheCheckTellsThem() {
        PlanId plan = plan(Map.of("eco-redline", "members", "mining-zone", "public", "landuse", "offline"));
        PlanState state = editions.state(Actor.SYSTEM, plan, 1);
        for (Actor reader : List.of(Actor.ANONYMOUS, actor(Role.OBSERVER, WATCH), actor(Role.PLANNER, SOUTH), actor(Role.SECRETARY))) {
            assertThat(there(reader, plan, 1)).containsExactlyInAnyOrderElementsOf(disclosed.of(reader, state, checks.check(state)));
        }
        assertThat(there(Actor.ANONYMOUS, plan, 1).size()).isLessThan(there(actor(Role.PLANNER, WEST), plan, 1).size());
    }

    @Test
    void nobodyGuessesAFindingThatALayerKeepsFromThem() {
        PlanId plan = plan(Map.of("eco-redline", "members"));
        Finding hidden = checks.check(editions.state(Actor.SYSTEM, plan, 1)).stream()
                .filter(it -> it.things().contains(mine.id()) && there(Actor.ANONYMOUS, plan, 1).stream().noneMatch(told -> told.id().equals(it.id())))
                .findFirst().orElseThrow();
        assertThatThrownBy(() -> findings.get(Actor.ANONYMOUS, plan, 1, hidden.id())).isInstanceOf(Refused.class);
        assertThat(findings.get(actor(Role.PLANNER, WEST), plan, 1, hidden.id()).state()).isEqualTo(FindingState.OPEN);
    }

    /** The rule on attributes excepts reference material, which is the members': that is no reason to keep what it finds elsewhere. */
    @Test
    void aLayerThatARuleExceptsKeepsNothingFromAnybody() {
        Thing nameless = PlanFixtures.feature("settlement", INSIDE.getCentroid(), "1");
        List<Thing> things = PlanFixtures.standard(Map.of("context", "members", "settlement", "public"));
        things.add(nameless);
        assertThat(there(Actor.ANONYMOUS, plans.found(things), 1))
                .anyMatch(it -> it.rule().equals("attributes-fit") && it.things().equals(List.of(nameless.id())));
        List<Thing> hidden = PlanFixtures.standard(Map.of("context", "public", "settlement", "members"));
        hidden.add(nameless);
        assertThat(there(Actor.ANONYMOUS, plans.found(hidden), 1)).noneMatch(it -> it.things().contains(nameless.id()));
    }

    @Test
    void whatManyAskForAtOnceIsWrittenOnce() throws Exception {
        PlanId plan = plan(Map.of());
        agree(plan, 1, List.of(), Set.of(mine.id()));
        try (var crowd = Executors.newFixedThreadPool(8)) {
            Callable<Integer> read = () -> findings.list(Actor.SYSTEM, plan, 2, FindingFilter.ALL).size();
            var answers = crowd.invokeAll(java.util.Collections.nCopies(8, read));
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(answers.getFirst().get());
            }
        }
        assertThat(checked(plan)).isEqualTo(2);
    }

    @Test
    void nobodyWaitsForALaterEditionThanTheOneTheyRead() throws Exception {
        PlanId plan = plan(Map.of());
        int before = findings.list(Actor.SYSTEM, plan, 1, FindingFilter.ALL).size();
        var open = new CountDownLatch(1);
        var checking = turns.begin(plan, () -> await(open));
        try {
            agree(plan, 1, List.of(), Set.of(mine.id()));
            long begun = System.nanoTime();
            assertThat(findings.list(Actor.SYSTEM, plan, 1, FindingFilter.ALL)).hasSize(before);
            assertThat(findings.conformity(Actor.SYSTEM, plan, 1)).hasSize(1);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        } finally {
            open.countDown();
        }
        checking.get();
        assertThat(findings.conformity(Actor.SYSTEM, plan)).hasSize(2);
    }

    private static void await(CountDownLatch open) {
        try {
            open.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anEditionIsWrittenDownAsSoonAsItIsAgreed() throws Exception {
        PlanId plan = plan(Map.of());
        agree(plan, 1, List.of(), Set.of(mine.id()));
        for (int tries = 0; tries < 100 && checked(plan) < 2; tries++) {
            Thread.sleep(100);
        }
        assertThat(checked(plan)).isEqualTo(2);
    }

    private int checked(PlanId plan) {
        return jdbc.sql("select count(*) from finding_check where plan = ?").param(plan.value()).query(Integer.class).single();
    }

    @Test
    void theTrendCountsWhatEachEditionHas() {
        PlanId plan = plan(Map.of());
        agree(plan, 1, List.of(), Set.of(mine.id()));
        List<EditionConformity> trend = findings.conformity(Actor.SYSTEM, plan);
        assertThat(trend).hasSize(2);
        assertThat(trend.getFirst().whole().total()).isEqualTo(checks.check(editions.state(Actor.SYSTEM, plan, 1)).size());
        assertThat(trend.getLast().resolved()).isPositive();
        assertThat(trend.getLast().of(WEST).total()).isLessThan(trend.getFirst().of(WEST).total());
        assertThat(trend.getLast().whole().total() - trend.getFirst().whole().total())
                .isEqualTo(trend.getLast().appeared() - trend.getLast().resolved());
    }

    @Test
    void pagesTogetherAreTheListAndEachIsNarrowedAlike() {
        PlanId plan = plan(Map.of());
        agree(plan, 1, List.of(), Set.of(mine.id()));
        for (FindingFilter filter : List.of(FindingFilter.ALL, FindingFilter.OPEN, new FindingFilter(WEST, null, null, null),
                new FindingFilter(null, null, null, FindingState.RESOLVED))) {
            List<FindingDetails> all = findings.list(Actor.SYSTEM, plan, 2, filter);
            var read = new ArrayList<FindingDetails>();
            for (int first = 0; first == 0 || first < all.size(); first += 3) {
                FindingPage page = findings.page(Actor.SYSTEM, plan, 2, filter, first, 3);
                assertThat(page.findings()).hasSizeLessThanOrEqualTo(3);
                assertThat(page.total()).isEqualTo(all.size());
                assertThat(page.placeless()).isEqualTo((int) all.stream().filter(it -> it.finding().place() == null).count());
                read.addAll(page.findings());
            }
            assertThat(read).isEqualTo(all);
        }
        assertThat(findings.page(Actor.SYSTEM, plan, 2, FindingFilter.ALL, 1_000_000, 3).findings()).isEmpty();
    }

    @Test
    void whatCanBeChosenIsWhatTheListHas() {
        PlanId plan = plan(Map.of());
        agree(plan, 1, List.of(), Set.of(mine.id()));
        List<FindingDetails> all = findings.list(Actor.SYSTEM, plan, 2, FindingFilter.ALL);
        FindingOverview overview = findings.overview(Actor.SYSTEM, plan, 2);
        assertThat(overview.rules().keySet()).containsExactlyInAnyOrderElementsOf(all.stream().map(it -> it.finding().jointRule()).collect(Collectors.toSet()));
        assertThat(overview.towns()).contains(WEST);
        assertThat(overview.standing()).containsExactlyElementsOf(there(Actor.SYSTEM, plan, 2));
    }

    private List<Finding> there(Actor reader, PlanId plan, int edition) {
        return findings.list(reader, plan, edition, FindingFilter.ALL).stream()
                .filter(it -> it.state() != FindingState.RESOLVED)
                .map(FindingDetails::finding)
                .toList();
    }

    private PlanId plan(Map<String, String> disclosure) {
        List<Thing> things = PlanFixtures.standard(disclosure);
        things.addAll(List.of(mine, PlanFixtures.feature("eco-redline", REDLINE, "1"), PlanFixtures.feature("landuse", INSIDE, "0101")));
        return plans.found(things);
    }

    private void agree(PlanId plan, int current, List<Thing> written, Set<java.util.UUID> removed) {
        int proposal = proposals.create(actor(Role.PLANNER, WEST), WEST, plan).number();
        editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, current, proposal, 0), written, removed);
    }
}
