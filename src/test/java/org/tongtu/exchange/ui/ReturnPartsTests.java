package org.tongtu.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalFixtures;
import org.tongtu.testing.PortalTest;
import org.tongtu.testing.TestAlliance;

/** In whose name a page hands files in, also when it has been open for long. */
@PortalTest
class ReturnPartsTests {

    @Autowired
    ReturnParts parts;

    @Autowired
    ProposalFixtures fixtures;

    @Autowired
    SecurityContextHolderStrategy security;

    private ProposalId proposal = new ProposalId(1);

    @BeforeEach
    void aProposalOfTwoTowns() {
        proposal = fixtures.start(TestAlliance.actor(Role.PLANNER, TestAlliance.WEST), TestAlliance.WEST, TestAlliance.SOUTH).proposal();
    }

    @AfterEach
    void signOut() {
        security.clearContext();
    }

    private void signIn(Actor actor) {
        var token = new TestingAuthenticationToken(actor.name(), null);
        token.setDetails(actor);
        security.setContext(new SecurityContextImpl(token));
    }

    @Test
    void aPlannerHandsInForTheirOwnTown() {
        signIn(TestAlliance.actor(Role.PLANNER, TestAlliance.SOUTH));
        assertThat(parts.requireWriter(proposal, TestAlliance.SOUTH)).isEqualTo(TestAlliance.SOUTH);
        assertThatThrownBy(() -> parts.requireWriter(proposal, TestAlliance.WEST)).isInstanceOf(Refused.class);
    }

    @Test
    void whoseRoleHasEndedIsToldSo() {
        signIn(TestAlliance.actor(Role.LIAISON, TestAlliance.SOUTH));
        assertThat(parts.writers(proposal)).isEmpty();
        assertThatThrownBy(() -> parts.requireWriter(proposal, TestAlliance.SOUTH)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
            assertThat(refused.reason()).isEqualTo("exchange.no-writer");
        });
    }
}
