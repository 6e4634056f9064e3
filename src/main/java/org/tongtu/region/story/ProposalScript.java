package org.tongtu.region.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.CountProposalsFrom;
import org.tongtu.proposal.CreateProposal;
import org.tongtu.proposal.Ground;
import org.tongtu.proposal.InviteMember;
import org.tongtu.proposal.ProposalPath;
import org.tongtu.proposal.Proposals;
import org.tongtu.region.files.Section;

/** Proposals are begun: each gets the number the story calls it by, so they are told in the order of their numbers. */
@Component
@Order(1)
class ProposalScript implements Script {

    private final Proposals proposals;
    private final Cast cast;

    ProposalScript(Proposals proposals, Cast cast) {
        this.proposals = proposals;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        List<Section> told = story.root().children("proposals");
        List<Scene> scenes = new ArrayList<>();
        Instant turn = Instant.MAX;
        for (Section proposal : told.reversed()) {
            Instant at = story.at(proposal.children("log").getFirst());
            turn = at.isBefore(turn) ? at : turn;
            scenes.addFirst(new Scene(at, turn, name(proposal), () -> begin(story, proposal)));
        }
        return scenes;
    }

    private static String name(Section proposal) {
        return "proposal " + proposal.text("number");
    }

    private void begin(Story story, Section proposal) {
        String name = name(proposal);
        proposals.countFrom(Actor.SYSTEM, new CountProposalsFrom(story.key(name + "/number"), proposal.whole("number")));
        Actor author = cast.actor(proposal.text("author"));
        JurisdictionCode home = cast.home(author);
        var path = ProposalPath.valueOf(proposal.text("path").toUpperCase(Locale.ROOT));
        ProposalId id = proposals.create(author, new CreateProposal(story.key(name), home, story.plan(), path,
                ground(path, proposal), proposal.localized("title"), proposal.localized("reason"), null));
        proposal.texts("participants").stream().map(JurisdictionCode::of).filter(code -> !code.equals(home)).forEach(code ->
                proposals.invite(author, new InviteMember(story.key(name + "/invite " + code), home, id, code)));
    }

    private static Ground ground(ProposalPath path, Section proposal) {
        return path == ProposalPath.CORRECTION
                ? Ground.ERROR_FOUND
                : Ground.valueOf(proposal.child("ground").text("code").toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
