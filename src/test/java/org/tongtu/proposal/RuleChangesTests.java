package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.MEMBERS;
import static org.tongtu.testing.TestAlliance.SOUTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;
import static org.tongtu.testing.TestAlliance.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.meeting.MeetingFixtures;
import org.tongtu.plan.Cell;
import org.tongtu.plan.CellValue;
import org.tongtu.plan.Editions;
import org.tongtu.plan.PlanFixtures;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.Version;
import org.tongtu.plan.check.Checks;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.standard.RuleDraft;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.OperationOutcome;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.testing.PortalTest;
import tools.jackson.databind.json.JsonMapper;

/** Rules are changed by proposal like everything else, and what the change would do is known before anybody votes on it. */
@PortalTest
class RuleChangesTests {

    private static final Geometry MINE = box(111.02, 37.02, 111.03, 37.03);
    private static final Geometry VILLAGE = box(111.0355, 37.02, 111.04, 37.03);

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    RuleChanges changes;

    @Autowired
    Proposals proposals;

    @Autowired
    Operations operations;

    @Autowired
    Editions editions;

    @Autowired
    Checks checks;

    private final Actor author = actor(Role.PLANNER, WEST);
    private PlanId plan = new PlanId("none");
    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void aMineAbout490MetresFromAVillage() {
        plan = plan(Map.of());
        proposal = fixtures.create(author, WEST, plan);
    }

    private PlanId plan(Map<String, String> disclosure) {
        List<Thing> things = new ArrayList<>(PlanFixtures.standard(disclosure));
        things.add(PlanFixtures.feature("mining-zone", MINE, "x"));
        things.add(PlanFixtures.feature("settlement", VILLAGE, "village"));
        return plans.found(things);
    }

    @Autowired
    PlanFixtures plans;

    @Autowired
    ProposalSteps steps;

    @Autowired
    MeetingFixtures meetings;

    @Test
    void aNewRuleShowsWhatItAddsToTheEditionAndToEveryOtherOpenProposal() {
        ProposalId other = fixtures.create(actor(Role.PLANNER, SOUTH), SOUTH, plan);
        draw(other, box(111.05, 37.02, 111.06, 37.03));
        state(author, WEST, proposal, keepApart(600));
        List<EffectOnState> effects = changes.effects(author, proposal);
        assertThat(effects).extracting(effect -> effect.proposal() == null ? null : effect.proposal().id()).containsExactly(null, other);
        assertThat(effects).extracting(effect -> effect.added().size()).containsExactly(1, 1);
        assertThat(effects.getLast().isSameAs(effects.getFirst())).isTrue();
        state(author, WEST, proposal, keepApart(1200));
        assertThat(changes.effects(author, proposal)).extracting(effect -> effect.added().size()).containsExactly(2, 3);
        assertThat(changes.effects(author, proposal).getLast().isSameAs(effects.getFirst())).isFalse();
    }

    @Test
    void theEffectOnTheEditionIsTheDifferenceOfFullChecks() {
        state(author, WEST, proposal, keepApart(600));
        PlanState edition = editions.state(Actor.SYSTEM, plan, 1);
        List<Finding> full = Checks.added(checks.check(edition), checks.check(operations.state(author, proposal)));
        assertThat(changes.effects(author, proposal).getFirst().added()).isEqualTo(full).hasSize(1);
    }

    @Test
    void aProposalThatChangesNoRuleHasNoEffectToTell() {
        draw(proposal, MINE);
        assertThat(changes.effects(author, proposal)).isEmpty();
        assertThat(changes.count(author, proposal)).isZero();
    }

    @Test
    void onlyWhoDraftsTheProposalWritesItsRules() {
        RuleDraft rule = keepApart(600);
        assertThatThrownBy(() -> state(actor(Role.PLANNER, SOUTH), SOUTH, proposal, rule)).hasMessageContaining("not-participant");
        assertThatThrownBy(() -> state(actor(Role.PLANNER, SOUTH), WEST, proposal, rule)).hasMessageContaining("role-not-held");
        assertThatThrownBy(() -> state(actor(Role.LIAISON, WEST), WEST, proposal, rule)).hasMessageContaining("role-not-held");
        assertThatThrownBy(() -> state(Actor.ANONYMOUS, WEST, proposal, rule)).hasMessageContaining("sign-in");
        assertThat(changes.count(author, proposal)).isZero();
    }

    @Test
    void aRuleThatIsSentTwiceIsStatedOnce() {
        ApplyOperation command = command(WEST, proposal, keepApart(600));
        long first = operations.apply(author, command).sequence();
        assertThat(operations.apply(author, command).sequence()).isEqualTo(first);
        assertThat(changes.count(author, proposal)).isEqualTo(1);
    }

    @Test
    void aRuleThatTwoChangeAtOnceIsAConflictAndNotLost() {
        proposals.invite(author, new InviteMember(Ids.next(), WEST, proposal, SOUTH));
        Thing rule = operations.state(author, proposal).list(ThingKind.RULE, "mining-from-settlements").iterator().next();
        Version seen = rule.cell("severity").version();
        assertThat(severity(author, WEST, rule, seen, "forbid")).isEqualTo(OperationOutcome.APPLIED);
        assertThat(severity(actor(Role.PLANNER, SOUTH), SOUTH, rule, seen, "advise")).isEqualTo(OperationOutcome.CONFLICT);
    }

    @Test
    void whoeverMayNotReadAnotherDraftDoesNotLearnOfItByAnEffect() {
        proposal = proposals.create(author, new CreateProposal(Ids.next(), WEST, plan, ProposalPath.CORRECTION, Ground.ERROR_FOUND,
                Localized.of("试验", "Trial"), Localized.of("试验", "Trying"), null));
        ProposalId secret = fixtures.create(actor(Role.PLANNER, SOUTH), SOUTH, plan);
        draw(secret, box(111.05, 37.02, 111.06, 37.03));
        state(author, WEST, proposal, keepApart(600));
        assertThatThrownBy(() -> changes.effects(Actor.ANONYMOUS, proposal)).hasMessageContaining("unknown");
        steps.submit(author, new SubmitProposal(Ids.next(), WEST, proposal));
        MEMBERS.forEach(member -> meetings.state(proposal, member, Position.NO_COMMENT));
        steps.move(meetings.secretary, new MoveProposal(Ids.next(), proposal, Transition.TO_REVIEW, ""));
        assertThat(changes.effects(author, proposal)).extracting(effect -> effect.proposal() == null ? null : effect.proposal().id())
                .contains(secret);
        assertThat(changes.effects(Actor.ANONYMOUS, proposal)).extracting(EffectOnState::proposal).containsOnlyNulls().hasSize(1);
    }

    @Test
    void aHiddenLayerIsNotTracedByTheFindingsOfANewRule() {
        plan = plan(Map.of("settlement", "offline"));
        proposal = fixtures.create(author, WEST, plan);
        state(author, WEST, proposal, keepApart(600));
        assertThat(changes.effects(author, proposal).getFirst().added()).singleElement().satisfies(finding -> {
            assertThat(finding.things()).isEmpty();
            assertThat(finding.place()).isNull();
            assertThat(finding.message().zh()).isEqualTo("矿村相距");
        });
    }

    private static RuleDraft keepApart(int metres) {
        return RuleDraft.begin(new UUID(7, metres))
                .with("kind", CellValue.of("min-distance"))
                .with("severity", CellValue.of("warn"))
                .with("name_zh", CellValue.of("矿村相距"))
                .with("parameters", CellValue.parse(JsonMapper.shared().readTree(
                        "{\"layer\": \"mining-zone\", \"other\": \"settlement\", \"metres\": " + metres + "}")));
    }

    private void state(Actor who, JurisdictionCode town, ProposalId on, RuleDraft rule) {
        operations.apply(who, command(town, on, rule));
    }

    private static ApplyOperation command(JurisdictionCode town, ProposalId on, RuleDraft rule) {
        var writes = new ArrayList<Write>();
        rule.cells().forEach((cell, value) -> writes.add(write(rule, cell, value)));
        writes.add(write(rule, Cell.ALIVE, CellValue.TRUE));
        return new ApplyOperation(Ids.next(), town, on, writes, null);
    }

    private static Write write(RuleDraft rule, String cell, CellValue value) {
        return new Write(rule.id(), ThingKind.RULE, rule.code(), cell, Version.NONE, value);
    }

    private OperationOutcome severity(Actor who, JurisdictionCode town, Thing rule, Version seen, String severity) {
        return operations.apply(who, new ApplyOperation(Ids.next(), town, proposal, List.of(
                new Write(rule.id(), ThingKind.RULE, rule.group(), "severity", seen, CellValue.of(severity))), null)).outcome();
    }

    private void draw(ProposalId on, Geometry place) {
        Actor who = on.equals(proposal) ? author : actor(Role.PLANNER, SOUTH);
        UUID id = Ids.next();
        operations.apply(who, new ApplyOperation(Ids.next(), on.equals(proposal) ? WEST : SOUTH, on, List.of(
                new Write(id, ThingKind.FEATURE, "mining-zone", Cell.ALIVE, Version.NONE, CellValue.TRUE),
                new Write(id, ThingKind.FEATURE, "mining-zone", Cell.GEOMETRY, Version.NONE, CellValue.of(place))), null));
    }
}
