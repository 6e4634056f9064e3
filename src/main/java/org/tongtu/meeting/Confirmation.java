package org.tongtu.meeting;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.Blocker;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.ProposalDetails;
import org.tongtu.proposal.Proposals;

/**
 * After 原则通过: the edition follows when every affected member has said that the listed changes are as it wants them,
 * on exactly the sequence that is to be adopted. Silence counts as the alliance's rule says.
 */
@Component
class Confirmation {

    private final Proposals proposals;
    private final Jurisdictions jurisdictions;

    Confirmation(Proposals proposals, Jurisdictions jurisdictions) {
        this.proposals = proposals;
        this.jurisdictions = jurisdictions;
    }

    /** What keeps the edition back, in words; empty where nothing does. */
    List<Blocker> blockers(ProposalId id) {
        ProposalDetails proposal = proposals.get(Actor.SYSTEM, id);
        List<JurisdictionCode> missing = missing(proposal);
        return missing.isEmpty()
                ? List.of()
                : List.of(Blocker.of("refused.meeting.changes-not-confirmed", names(missing), proposal.sequence()).in("proposal.tab.positions"));
    }

    /** @return the sequence they confirmed */
    long require(ProposalId id) {
        blockers(id).stream().findFirst().ifPresent(blocker -> {
            throw blocker.refusal();
        });
        return proposals.get(Actor.SYSTEM, id).sequence();
    }

    private static List<JurisdictionCode> missing(ProposalDetails proposal) {
        Set<JurisdictionCode> silent = proposal.consentingBySilence();
        return proposal.affected().stream()
                .filter(member -> !silent.contains(member))
                .filter(member -> proposal.positionOf(member).filter(it -> it.position() == Position.NO_COMMENT).isEmpty())
                .toList();
    }

    private Localized names(List<JurisdictionCode> members) {
        return new Localized(joined(members, Localized::zh, "、"), joined(members, Localized::en, ", "));
    }

    private String joined(List<JurisdictionCode> members, Function<Localized, String> language, String separator) {
        return members.stream()
                .map(code -> jurisdictions.name(Actor.SYSTEM, code))
                .map(language)
                .collect(Collectors.joining(separator));
    }
}
