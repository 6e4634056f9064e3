package org.tongtu.publicapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.testing.TestAlliance.WEST;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.EndRole;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;

/** A screen may stand open for hours and keep who opened it: what counts is what that person holds at the act. */
@PortalTest
class RolesEndTests {

    @Autowired
    Callers callers;

    @Autowired
    Accounts accounts;

    @Autowired
    ProposalFixtures proposals;

    @Test
    void aRoleThatEndedOpensNothingForAScreenThatWasOpenedBefore() {
        var plan = proposals.found(java.util.List.of());
        callers.with(Role.ADMIN, null);
        RequestContextHolder.resetRequestAttributes();
        Actor kept = callers.with(Role.PLANNER, WEST).actor();
        assertThat(proposals.create(kept, WEST, plan)).isNotNull();
        UUID role = accounts.mine(kept).roles().getFirst().id();
        accounts.endRole(Actor.SYSTEM, new EndRole(Ids.next(), role));
        assertThat(kept.holds(Role.PLANNER, WEST)).isTrue();
        assertThatThrownBy(() -> proposals.create(kept, WEST, plan)).hasMessageContaining("access.role-not-held");
    }
}
