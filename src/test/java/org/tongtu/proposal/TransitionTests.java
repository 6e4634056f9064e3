package org.tongtu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongtu.proposal.ProposalState.ADOPTED;
import static org.tongtu.proposal.ProposalState.CONSULTATION;
import static org.tongtu.proposal.ProposalState.DRAFT;
import static org.tongtu.proposal.ProposalState.REJECTED;
import static org.tongtu.proposal.ProposalState.REVIEW;
import static org.tongtu.proposal.ProposalState.SUBMITTED;
import static org.tongtu.proposal.ProposalState.WITHDRAWN;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Grant;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;

/** The table of steps, every cell: state × step × role, written out a second time by hand. */
class TransitionTests {

    private static final JurisdictionCode AUTHOR = JurisdictionCode.of("author");
    private static final JurisdictionCode OTHER = JurisdictionCode.of("other");

    private static final Map<Transition, Map<ProposalState, ProposalState>> TABLE = new EnumMap<>(Map.of(
            Transition.SUBMIT, Map.of(DRAFT, SUBMITTED),
            Transition.OPEN_NOTICE, Map.of(SUBMITTED, CONSULTATION, CONSULTATION, CONSULTATION, REVIEW, CONSULTATION),
            Transition.REOPEN, Map.of(CONSULTATION, CONSULTATION, REVIEW, CONSULTATION),
            Transition.TO_REVIEW, Map.of(CONSULTATION, REVIEW),
            Transition.ADOPT, Map.of(REVIEW, ADOPTED),
            Transition.REJECT, Map.of(REVIEW, REJECTED),
            Transition.RETURN, Map.of(SUBMITTED, DRAFT, CONSULTATION, DRAFT, REVIEW, DRAFT),
            Transition.WITHDRAW,
                    Map.of(DRAFT, WITHDRAWN, SUBMITTED, WITHDRAWN, CONSULTATION, WITHDRAWN, REVIEW, WITHDRAWN)));

    private static final Map<Transition, Grant> HOLDERS = Map.of(
            Transition.SUBMIT, new Grant(Role.PLANNER, AUTHOR),
            Transition.WITHDRAW, new Grant(Role.PLANNER, AUTHOR),
            Transition.OPEN_NOTICE, new Grant(Role.SECRETARY, null),
            Transition.REOPEN, new Grant(Role.SECRETARY, null),
            Transition.TO_REVIEW, new Grant(Role.SECRETARY, null),
            Transition.ADOPT, new Grant(Role.SECRETARY, null),
            Transition.REJECT, new Grant(Role.SECRETARY, null),
            Transition.RETURN, new Grant(Role.SECRETARY, null));

    static Stream<Arguments> cells() {
        return Stream.of(Transition.values()).flatMap(step -> Stream.of(ProposalState.values())
                .flatMap(state -> everyGrant().map(grant -> Arguments.of(step, state, grant))));
    }

    private static Stream<Grant> everyGrant() {
        return Stream.of(Role.values()).flatMap(role -> role.isTerritorial()
                ? Stream.of(new Grant(role, AUTHOR), new Grant(role, OTHER))
                : Stream.of(new Grant(role, null)));
    }

    @ParameterizedTest(name = "{0} from {1} by {2}")
    @MethodSource("cells")
    void aStepIsTakenFromItsStatesByItsRoleAndNeverElse(Transition step, ProposalState state, Grant grant) {
        ProposalState expected = TABLE.getOrDefault(step, Map.of()).get(state);
        var actor = new Actor(new AccountId(new UUID(1, 1)), "somebody", Set.of(grant));
        if (expected != null && grant.equals(HOLDERS.get(step))) {
            ProposalRules.requireTransition(actor, proposal(state, ProposalPath.ADJUSTMENT), step);
            assertThat(step.to()).isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> ProposalRules.requireTransition(actor, proposal(state, ProposalPath.ADJUSTMENT), step))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void onlyACorrectionGoesToTheMeetingWithoutANotice() {
        var secretary = new Actor(new AccountId(new UUID(1, 1)), "", Set.of(new Grant(Role.SECRETARY, null)));
        ProposalRules.requireTransition(secretary, proposal(SUBMITTED, ProposalPath.CORRECTION), Transition.TO_REVIEW);
        assertThatThrownBy(() -> ProposalRules.requireTransition(
                        secretary, proposal(SUBMITTED, ProposalPath.REVISION), Transition.TO_REVIEW))
                .hasMessageContaining("proposal.notice-needed");
    }

    private static ProposalSummary proposal(ProposalState state, ProposalPath path) {
        return new ProposalSummary(new ProposalId(1), new PlanId("plan"), path, Ground.EVALUATION_SHOWS_NEED,
                Localized.same("t"), Localized.same("r"), AUTHOR, new AccountId(new UUID(2, 2)), List.of(AUTHOR), state,
                Instant.EPOCH, Instant.EPOCH, null, null, 0, false);
    }
}
