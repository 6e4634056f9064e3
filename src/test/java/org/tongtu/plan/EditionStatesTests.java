package org.tongtu.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import java.util.List;
import java.util.Set;
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
}
