package org.tongtu.proposal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.proposal.ProposalFixtures.operation;
import static org.tongtu.proposal.ProposalFixtures.write;
import static org.tongtu.testing.TestAlliance.NORTH;
import static org.tongtu.testing.TestAlliance.WEST;
import static org.tongtu.testing.TestAlliance.actor;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;
import org.tongtu.language.Texts;
import org.tongtu.plan.CellValue;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.testing.PortalTest;
import org.tongtu.uikit.GuardedStep.Reason;

/** What keeps a step back is told before anybody presses it, with the way to the tab where it can be seen to. */
@PortalTest
class BlockerWordsTests {

    @Autowired
    BlockerWords words;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    Operations operations;

    @Autowired
    ProposalSteps steps;

    private final Actor west = actor(Role.PLANNER, WEST);

    @Test
    void anOpenConflictLeadsToTheConflicts() {
        var it = fixtures.start(west, WEST);
        for (String value : List.of("0301", "0601")) {
            operations.apply(west, operation(it.proposal(), WEST, write(it.west(), "class", "e1", CellValue.of(value))));
        }
        List<Blocker> blockers = steps.blockers(west, it.proposal(), Transition.SUBMIT);
        Reason reason = words.reasons(it.proposal(), blockers, Texts.CHINESE).getFirst();
        assertThat(reason.text()).contains("1").doesNotContain("refused.");
        assertThat(reason.way()).isInstanceOfSatisfying(Anchor.class, way ->
                assertThat(way.getHref()).isEqualTo("proposals/" + it.proposal().number() + "?tab=proposal.tab.conflicts"));
    }

    @Test
    void whoIsWaitedForIsNamed() {
        var it = fixtures.start(west, WEST);
        Blocker missing = Blocker.of("refused.proposal.positions-missing", 1).waitingFor(Set.of(NORTH));
        Reason reason = words.reasons(it.proposal(), List.of(missing), Texts.CHINESE).getFirst();
        assertThat(reason.text()).contains("北镇");
        assertThat(reason.way()).isNull();
    }
}
