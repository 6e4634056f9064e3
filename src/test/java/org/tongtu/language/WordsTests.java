package org.tongtu.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongtu.testing.TestAlliance.WEST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.Transition;
import org.tongtu.testing.PortalTest;

@PortalTest
class WordsTests {

    @Autowired
    Texts texts;

    @Autowired
    Jurisdictions jurisdictions;

    @Test
    void rolesStatesAndStepsAreWordedInTheReadersLanguage() {
        var needed = new Refused(Refused.Kind.FORBIDDEN, "access.role-not-held", List.of(Role.PLANNER, Role.DRAFTER));
        assertThat(texts.refusal(Texts.CHINESE, needed)).contains("规划员、编制单位").doesNotContain("PLANNER");
        var state = new Refused(Refused.Kind.CONFLICT, "proposal.wrong-state", 7, ProposalState.DRAFT, Transition.SUBMIT);
        assertThat(texts.refusal(Texts.CHINESE, state)).contains("“起草”").doesNotContain("DRAFT", "SUBMIT");
    }

    @Test
    void townsAreCalledByTheirNames() {
        var refused = new Refused(Refused.Kind.FORBIDDEN, "meeting.not-a-member", WEST);
        String name = jurisdictions.get(Actor.ANONYMOUS, WEST).name().zh();
        assertThat(texts.refusal(Texts.CHINESE, refused)).contains(name).doesNotContain("west");
    }

    @Test
    void aNumberOfAProposalIsNotGrouped() {
        var unknown = new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", 1024);
        assertThat(texts.refusal(Texts.ENGLISH, unknown)).contains("proposal 1024,");
    }
}
