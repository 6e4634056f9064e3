package org.tongtu.proposal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/** What holds for every proposal, whoever asks: who may see it, who may write, which step may follow. */
final class ProposalRules {

    /** People in office: they see drafts. An outside consultant sees those that name it: {@link Insiders}. */
    private static final Set<Role> OFFICIALS = EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.DRAFTER));

    private ProposalRules() {}

    static boolean isOfficial(Actor actor) {
        return actor.isSystem() || OFFICIALS.stream().anyMatch(actor::holds);
    }

    static void requireStart(ProposalSummary proposal, Transition transition) {
        if (!transition.startsFrom(proposal.state())) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.wrong-state", proposal.id().number(),
                    proposal.state(), transition);
        }
    }

    static void requireTransition(Actor actor, ProposalSummary proposal, Transition transition) {
        requireStart(proposal, transition);
        boolean skipsNotice = transition == Transition.TO_REVIEW
                && proposal.state() == ProposalState.SUBMITTED
                && proposal.path().needsNotice();
        if (skipsNotice) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.notice-needed", proposal.id().number());
        }
        if (transition == Transition.REOPEN && !proposal.path().needsNotice()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.no-notice", proposal.id().number());
        }
        requireHolder(actor, proposal, transition);
    }

    private static void requireHolder(Actor actor, ProposalSummary proposal, Transition transition) {
        boolean holds = transition.isByAuthor()
                ? actor.holds(transition.role(), proposal.jurisdiction())
                : actor.holds(transition.role());
        if (!holds && !actor.isSystem()) {
            throw new Refused(Refused.Kind.FORBIDDEN, "proposal.not-yours", transition.role());
        }
    }

    /** Drafting is free for participants; later only amendments that say what they answer to. */
    static Optional<Refused> refusalToWrite(ProposalSummary proposal, boolean hasCause, boolean amendable) {
        if (proposal.state() == ProposalState.DRAFT) {
            return Optional.empty();
        }
        if (!amendable) {
            return Optional.of(new Refused(
                    Refused.Kind.CONFLICT, "proposal.not-writable", proposal.id().number(), proposal.state()));
        }
        return hasCause
                ? Optional.empty()
                : Optional.of(new Refused(Refused.Kind.INVALID, "proposal.amendment-needs-cause", proposal.id().number()));
    }

    /** Whether an amendment reopened the notice and none was announced since. */
    static boolean isReopened(List<HistoryEntry> history) {
        return history.reversed().stream()
                .map(HistoryEntry::transition)
                .filter(step -> step == Transition.REOPEN || step == Transition.OPEN_NOTICE || step == Transition.SUBMIT)
                .findFirst()
                .filter(step -> step == Transition.REOPEN)
                .isPresent();
    }

    static Refused unknown(int number) {
        return new Refused(Refused.Kind.NOT_FOUND, "proposal.unknown", number);
    }
}
