package org.tongtu.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Role;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.FoundPlan;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.PlanStates;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.standard.SketchRegion;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ChecksTests {

    @Autowired
    private Checks checks;

    @Autowired
    private Editions editions;

    @Autowired
    private ProposalFixtures proposals;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anEditionIsCheckedAgainstTheStandardItWasFoundedWith() {
        List<Finding> findings = checks.check(edition("checked-plan"));
        assertThat(findings).extracting(Finding::rule).containsExactly("farmland-redline-apart");
        assertThat(findings.getFirst().whoMustAct()).containsExactly(TestAlliance.WEST);
    }

    @Test
    void findingsOfAStateAreFoundOnce() {
        PlanState state = edition("checked-once");
        assertThat(checks.check(state)).isSameAs(checks.check(state));
    }

    @Test
    void nothingIsRememberedFromATransactionThatWasRolledBack() {
        PlanState state = edition("checked-inside");
        List<Finding> inside = transaction.execute(status -> {
            status.setRollbackOnly();
            return checks.check(state);
        });
        assertThat(checks.check(state)).isNotSameAs(inside).isEqualTo(inside);
    }

    @Test
    void whatATransactionFoundIsKnownOnceItIsCommitted() {
        PlanState state = edition("checked-committed");
        List<Finding> inside = transaction.execute(status -> checks.check(state));
        assertThat(checks.check(state)).isSameAs(inside);
    }

    @Test
    void theNextEditionHasWhatWasFoundBeforeAndWhatItBringsAbout() {
        PlanState first = edition("checked-next");
        assertThat(checks.check(first)).hasSize(1);
        Thing mine = PlanStates.featureThing("mining-zone", "m", SketchRegion.box(22, 12, 25, 14), "name", "一号区块");
        Thing apart = PlanStates.featureThing("basic-farmland", "f", SketchRegion.box(1, 1, 2, 2), "name", "甲田");
        assertThat(next(first, 1, List.of(mine), Set.of())).containsExactlyInAnyOrder("farmland-redline-apart", "mining-outside-redline");
        assertThat(next(first, 2, List.of(apart), Set.of(mine.id()))).isEmpty();
    }

    private List<String> next(PlanState plan, int current, List<Thing> written, Set<UUID> removed) {
        int proposal = proposals.create(TestAlliance.actor(Role.PLANNER, TestAlliance.WEST), TestAlliance.WEST, plan.plan()).number();
        transaction.executeWithoutResult(it -> editions.agree(
                Actor.SYSTEM, new AgreeEdition(Ids.next(), plan.plan(), current, proposal, 1), written, removed));
        return checks.check(editions.state(Actor.SYSTEM, plan.plan(), current + 1)).stream().map(Finding::rule).toList();
    }

    @Test
    void whatAChangeBringsAboutIsToldApart() {
        PlanState before = PlanStates.plan().with(things()).state();
        var mine = PlanStates.featureThing("mining-zone", "m", SketchRegion.box(19, 10, 25, 12), "name", "一号区块");
        var after = new OverlayState(before, "whatAChangeBringsAbout@p1.1", Map.of(mine.id(), mine));
        assertThat(Checks.added(checks.check(before), checks.check(after))).extracting(Finding::rule).containsExactly("mining-outside-redline");
    }

    @Test
    void aProposalIsCheckedFromItsEditionOn() {
        PlanState edition = edition("checked-base");
        var moved = PlanStates.featureThing("eco-redline", "r", SketchRegion.box(20, 10, 30, 20), "name", "北岭");
        var proposal = new OverlayState(edition, "checked-base@p1.1", Map.of(moved.id(), moved));
        assertThat(checks.check(edition)).hasSize(1);
        assertThat(checks.check(proposal)).isEmpty();
    }

    @Test
    void aProposalIsCheckedFromItsLastStateOnAndSaysTheSame() {
        PlanState edition = edition("checked-last");
        var mine = PlanStates.featureThing("mining-zone", "m", SketchRegion.box(22, 12, 25, 14), "name", "一号区块");
        var moved = PlanStates.featureThing("eco-redline", "r", SketchRegion.box(20, 10, 30, 20), "name", "北岭");
        var gone = mine.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(3)));
        List<Map<UUID, Thing>> steps = List.of(Map.of(mine.id(), mine), Map.of(mine.id(), mine, moved.id(), moved),
                Map.of(mine.id(), gone, moved.id(), moved), Map.of());
        List<List<String>> found = new ArrayList<>();
        for (Map<UUID, Thing> written : steps) {
            found.add(checks.check(new OverlayState(edition, "checked-last@p1." + found.size(), written)).stream().map(Finding::rule).toList());
        }
        assertThat(found).containsExactly(List.of("farmland-redline-apart", "mining-outside-redline"), List.of("mining-outside-redline"),
                List.of(), List.of("farmland-redline-apart"));
    }

    @Test
    void aProposalThatRelaxesARuleIsStillCheckedUnderTheEditionsRule() {
        PlanState edition = edition("checked-relaxed");
        var mine = PlanStates.featureThing("mining-zone", "m", SketchRegion.box(19, 10, 25, 12), "name", "一号区块");
        Thing rule = edition.list(ThingKind.RULE, "mining-outside-redline").iterator().next();
        Thing relaxed = rule.with("severity", new Cell(CellValue.of("advise"), Version.ofSequence(1)));
        Thing gone = rule.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(1)));
        for (Thing changed : List.of(relaxed, gone)) {
            var proposal = new OverlayState(edition, "checked-relaxed@" + Ids.next(), Map.of(mine.id(), mine, rule.id(), changed));
            assertThat(Checks.added(checks.check(edition), checks.check(proposal)))
                    .filteredOn(finding -> finding.rule().equals("mining-outside-redline"))
                    .singleElement()
                    .matches(Finding::blocks);
        }
    }

    @Test
    void aProposalThatRelaxesBySayingMoreIsStillCheckedUnderTheEditionsStandard() {
        PlanState edition = edition("checked-added");
        var nameless = PlanStates.featureThing("mining-zone", "m", SketchRegion.box(40, 40, 45, 42));
        Thing kinder = Thing.inEdition(1, PlanStates.id("kinder"), ThingKind.RULE, "kinder", Map.of(
                "kind", CellValue.of("required"), "severity", CellValue.of("advise"),
                "parameters", CellValue.parse(JsonMapper.shared().readTree("{\"layer\": \"mining-zone\", \"attribute\": \"name\"}"))));
        Thing layer = edition.list(ThingKind.LAYER, "mining-zone").iterator().next();
        Thing looser = layer.with("schema", new Cell(CellValue.parse(JsonMapper.shared().readTree("[]")), Version.ofSequence(1)));
        for (Thing added : List.of(kinder, looser)) {
            var proposal = new OverlayState(edition, "checked-added@" + Ids.next(), Map.of(nameless.id(), nameless, added.id(), added));
            assertThat(Checks.added(checks.check(edition), checks.check(proposal)))
                    .filteredOn(finding -> finding.rule().equals("attributes-fit"))
                    .isNotEmpty()
                    .allMatch(Finding::blocks);
        }
    }

    @Test
    void aSecondRuleOfACodeTakesItsFindingsWithIt() {
        PlanState edition = edition("checked-twin");
        Thing twin = Thing.inEdition(1, PlanStates.id("twin"), ThingKind.RULE, "farmland-redline-apart", Map.of(
                "kind", CellValue.of("least-area"), "severity", CellValue.of("warn"),
                "parameters", CellValue.parse(JsonMapper.shared().readTree("{\"layer\": \"basic-farmland\", \"least_m2\": 1e9}"))));
        Thing gone = twin.with(Cell.ALIVE, new Cell(CellValue.FALSE, Version.ofSequence(2)));
        assertThat(checks.check(new OverlayState(edition, "checked-twin@p1.1", Map.of(twin.id(), twin)))).hasSize(2);
        assertThat(checks.check(new OverlayState(edition, "checked-twin@p1.2", Map.of(twin.id(), gone)))).isEqualTo(checks.check(edition));
    }

    private PlanState edition(String name) {
        var plan = new PlanId(name);
        editions.found(Actor.SYSTEM,
                new FoundPlan(Ids.next(), plan, new Localized("试", "try"), PlanStates.FRAME, ""), things());
        return editions.state(Actor.SYSTEM, plan, 1);
    }

    private static List<Thing> things() {
        var things = new ArrayList<>(TwoTowns.standard("farmland-redline-apart", "mining-outside-redline", "attributes-fit"));
        things.add(PlanStates.featureThing("basic-farmland", "f", SketchRegion.box(10, 10, 20, 20), "name", "甲田"));
        things.add(PlanStates.featureThing("eco-redline", "r", SketchRegion.box(19, 10, 30, 20), "name", "北岭"));
        return things;
    }
}
