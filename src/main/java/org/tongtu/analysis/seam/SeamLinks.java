package org.tongtu.analysis.seam;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.plan.Editions;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.history.Moment;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;

/**
 * 提出连接方案: turns a stop into a draft that joins both sides, as the person's own hand would: begin a proposal, invite the
 * neighbour, draw. Each of the three is a command of its own with a key that follows from this one's, so that a repetition
 * goes on where the first attempt ended and never begins a second proposal.
 */
@Service
public class SeamLinks {

    private final Seams seams;
    private final LinkDrafts drafts;
    private final Editions editions;
    private final Proposals proposals;
    private final Operations operations;

    SeamLinks(Seams seams, LinkDrafts drafts, Editions editions, Proposals proposals, Operations operations) {
        this.seams = seams;
        this.drafts = drafts;
        this.editions = editions;
        this.proposals = proposals;
        this.operations = operations;
    }

    @Allowed(value = Role.PLANNER, grouped = true)
    public DraftedLink propose(Actor actor, ProposeLink command) {
        Seam seam = seam(actor, command);
        JurisdictionCode neighbour = neighbour(seam.border(), command.jurisdiction());
        LinkDraft draft = drafts.of(seam.border(), stop(seam, command));
        ProposalId proposal = proposals.create(actor, new CreateProposal(key(command, "create"), command.jurisdiction(),
                command.plan(), ProposalPath.ADJUSTMENT, Ground.EVALUATION_SHOWS_NEED, draft.title(), draft.reason(), null));
        proposals.invite(actor, new InviteMember(key(command, "invite"), command.jurisdiction(), proposal, neighbour));
        UUID feature = key(command, "feature");
        operations.apply(actor, new ApplyOperation(key(command, "draw"), command.jurisdiction(), proposal, draft.writes(feature), null));
        return new DraftedLink(proposal, feature);
    }

    private Seam seam(Actor actor, ProposeLink command) {
        Moment now = Moment.ofEdition(editions.current(actor, command.plan()).number());
        return seams.list(actor, command.plan(), now).stream()
                .filter(each -> each.border().key().equals(command.border()))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "analysis.seam.no-border", command.border()));
    }

    private static Stop stop(Seam seam, ProposeLink command) {
        return seam.find(command.stop())
                .filter(Stop::isLinkable)
                .orElseThrow(() -> new Refused(Refused.Kind.CONFLICT, "analysis.seam.no-stop"));
    }

    private static JurisdictionCode neighbour(Border border, JurisdictionCode own) {
        for (Side side : Side.values()) {
            if (border.town(side).code().equals(own)) {
                return border.town(side.across()).code();
            }
        }
        throw new Refused(Refused.Kind.FORBIDDEN, "analysis.seam.not-yours", own,
                border.town(Side.ONE).name(), border.town(Side.OTHER).name());
    }

    private static UUID key(ProposeLink command, String step) {
        return UUID.nameUUIDFromBytes((command.key() + "#" + step).getBytes(StandardCharsets.UTF_8));
    }
}
