package org.tongtu.region.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.AdoptProposal;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.Position;
import org.tongtu.proposal.Positions;
import org.tongtu.proposal.ProposalState;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Proposals;
import org.tongtu.proposal.StatePosition;
import org.tongtu.proposal.SubmitProposal;
import org.tongtu.proposal.Transition;
import org.tongtu.proposal.log.Operations;
import org.tongtu.region.files.Section;

/** Proposals go their way: submitted, given positions by the members, put before the meeting, decided. */
@Component
@Order(5)
class StepScript implements Script {

    private final Proposals proposals;
    private final ProposalSteps steps;
    private final Positions positions;
    private final Operations operations;
    private final Cast cast;

    StepScript(Proposals proposals, ProposalSteps steps, Positions positions, Operations operations, Cast cast) {
        this.proposals = proposals;
        this.steps = steps;
        this.positions = positions;
        this.operations = operations;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        List<Scene> scenes = new ArrayList<>();
        for (Section proposal : story.root().children("proposals")) {
            var id = new ProposalId(proposal.whole("number"));
            proposal.children("log").stream().skip(1).forEach(step -> {
                String name = "proposal " + id + "/" + step.text("state");
                scenes.add(Scene.at(story.at(step), name, () -> step(story, name, id, proposal, step)));
            });
            proposal.children("positions").forEach(position -> {
                String name = "proposal " + id + "/position/" + position.text("member") + "/" + position.text("at");
                scenes.add(Scene.at(story.at(position), name, () -> state(story, name, id, position, kind(position.text("kind")))));
            });
            proposal.children("consents").forEach(consent -> {
                String name = "proposal " + id + "/consent/" + consent.text("member");
                scenes.add(Scene.at(story.at(consent), name, () -> state(story, name, id, consent, Position.NO_COMMENT)));
            });
        }
        return scenes;
    }

    private void step(Story story, String name, ProposalId id, Section proposal, Section step) {
        Actor actor = cast.actor(step.text("by"));
        var wanted = ProposalState.valueOf(step.text("state"));
        if (proposals.get(actor, id).summary().state() == wanted) {
            return;
        }
        switch (wanted) {
            case SUBMITTED -> steps.submit(actor, new SubmitProposal(story.key(name), cast.home(actor), id));
            case CONSULTATION -> move(story, name, actor, id, Transition.OPEN_NOTICE, "");
            case REVIEW -> move(story, name, actor, id, Transition.TO_REVIEW, "");
            case REJECTED -> move(story, name, actor, id, Transition.REJECT, reasons(proposal));
            case ADOPTED -> steps.adopt(actor, new AdoptProposal(story.key(name), id, operations.head(actor, id).sequence()));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void move(Story story, String name, Actor actor, ProposalId id, Transition transition, String reason) {
        steps.move(actor, new MoveProposal(story.key(name), id, transition, reason));
    }

    private static String reasons(Section proposal) {
        return String.join("\n", proposal.childOrEmpty("refusal").children("reasons").stream()
                .map(reason -> reason.text("zh")).toList());
    }

    private void state(Story story, String name, ProposalId id, Section position, Position kind) {
        Actor delegate = cast.actor(position.text("by"));
        positions.state(delegate, new StatePosition(story.key(name), cast.home(delegate), id,
                operations.head(delegate, id).sequence(), kind,
                position.has("reason") ? position.localized("reason").zh() : ""));
    }

    private static Position kind(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "NO_OBJECTION" -> Position.NO_COMMENT;
            case "CHANGES" -> Position.COMMENTS;
            default -> Position.valueOf(word);
        };
    }
}
