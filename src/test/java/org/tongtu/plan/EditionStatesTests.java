package org.tongtu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

/** Editions are read once, however many are in use, and never before they are committed. */
@PortalTest
class EditionStatesTests {

    @Autowired
    EditionStates states;

    @Autowired
    EditionRepository repository;

    @Autowired
    Editions editions;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatATransactionReadsIsKnownAfterwards() {
        PlanId plan = fixtures.found(List.of());
        PlanState read = transaction.execute(it -> states.get(plan, 1));
        assertThat(states.get(plan, 1)).isSameAs(read);
        assertThat(transaction.<PlanState>execute(it -> states.get(plan, 1))).isSameAs(read);
    }

    @Test
    void anEditionThatWasTakenBackIsNotRemembered() {
        PlanId plan = fixtures.found(List.of());
        PlanState before = states.get(plan, 1);
        ProposalId proposal = fixtures.create(actor(Role.PLANNER, WEST), WEST, plan);
        transaction.executeWithoutResult(it -> {
            editions.agree(Actor.SYSTEM, new AgreeEdition(Ids.next(), plan, 1, proposal.number(), 1), List.of(), Set.of());
            assertThat(states.get(plan, 2).plan()).isEqualTo(plan);
            it.setRollbackOnly();
        });
        assertThat(editions.list(Actor.SYSTEM, plan)).hasSize(1);
        assertThatThrownBy(() -> states.get(plan, 2)).hasMessageContaining("unknown-edition");
        assertThat(states.get(plan, 1)).isSameAs(before);
    }

    @Test
    void aSeventhEditionInUseIsNotReadAgainEachTime() {
        List<PlanId> plans = IntStream.range(0, 8).mapToObj(i -> fixtures.found(List.of())).toList();
        List<PlanState> first = plans.stream().map(plan -> states.get(plan, 1)).toList();
        for (int i = 0; i < plans.size(); i++) {
            assertThat(states.get(plans.get(i), 1)).isSameAs(first.get(i));
        }
    }

    @Test
    void anEditionReadAfterTheOneBeforeIsTheSameAsOneReadByItself() {
        UUID kept = Ids.next();
        UUID changed = Ids.next();
        UUID removed = Ids.next();
        UUID fresh = Ids.next();
        PlanId plan = fixtures.found(List.of(thing(1, kept, "0101"), thing(1, changed, "0101"), thing(1, removed, "0301")));
        ProposalId proposal = fixtures.create(actor(Role.PLANNER, WEST), WEST, plan);
        PlanState first = states.get(plan, 1);
        transaction.executeWithoutResult(it -> editions.agree(Actor.SYSTEM,
                new AgreeEdition(Ids.next(), plan, 1, proposal.number(), 1), List.of(thing(2, changed, "0301"), thing(2, fresh, "1001")),
                Set.of(removed)));
        PlanState after = states.get(plan, 2);
        PlanState alone = new EditionStates(repository).get(plan, 2);
        for (ThingKind kind : ThingKind.values()) {
            assertThat(after.list(kind)).containsExactlyElementsOf(alone.list(kind));
        }
        assertThat(after.find(kept).orElseThrow()).isSameAs(first.find(kept).orElseThrow());
        assertThat(after.find(changed).orElseThrow().text("class")).isEqualTo("0301");
        assertThat(after.find(removed)).isEmpty();
        assertThat(after.find(fresh)).isPresent();
        assertThat(first.find(removed)).isPresent();
    }

    private static Thing thing(int edition, UUID id, String use) {
        return Thing.inEdition(edition, id, ThingKind.FEATURE, "landuse", Map.of("class", CellValue.of(use)));
    }
}
