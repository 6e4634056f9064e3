package org.tongtu.region.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.AnnounceNotice;
import org.tongtu.consultation.CloseNotice;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.proposal.log.LoggedOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.region.files.Section;

/** Notices are announced and closed; people speak and are answered. */
@Component
@Order(3)
class NoticeScript implements Script {

    private static final String OFFICE = "secretary@demo.local";

    private final Consultations consultations;
    private final StoryStatements statements;
    private final Answers answers;
    private final Operations operations;
    private final Cast cast;

    NoticeScript(Consultations consultations, StoryStatements statements, Answers answers, Operations operations, Cast cast) {
        this.consultations = consultations;
        this.statements = statements;
        this.answers = answers;
        this.operations = operations;
        this.cast = cast;
    }

    @Override
    public List<Scene> scenes(Story story) {
        List<Scene> scenes = new ArrayList<>();
        story.root().children("proposals").stream().filter(proposal -> proposal.has("consultation")).forEach(proposal -> {
            var id = new ProposalId(proposal.whole("number"));
            Section notice = proposal.child("consultation");
            String name = "proposal " + id + "/notice";
            Instant opens = story.at(notice.text("opens"));
            Instant closes = story.at(notice.text("closes"));
            scenes.add(Scene.at(opens, name, () -> announce(story, name, id, proposal, opens, closes)));
            scenes.add(Scene.at(closes.plusSeconds(1), name + "/close", () -> consultations.close(cast.actor(OFFICE),
                    new CloseNotice(story.key(name + "/close"), statements.consultation(id)))));
            notice.children("statements").forEach(statement -> speak(story, id, statement, scenes));
        });
        return scenes;
    }

    private void announce(Story story, String name, ProposalId id, Section proposal, Instant opens, Instant closes) {
        consultations.announce(cast.actor(OFFICE), new AnnounceNotice(story.key(name), id, opens, closes,
                proposal.localized("title"), proposal.child("consultation").localized("summary")));
    }

    private void speak(Story story, ProposalId id, Section statement, List<Scene> scenes) {
        String name = "proposal " + id + "/statement/" + statement.text("number");
        scenes.add(Scene.at(story.at(statement), name, () -> statements.give(story, id, statement)));
        statement.children("points").stream().filter(point -> point.has("answer")).forEach(point -> {
            String answered = name + "/answer/" + point.text("number");
            scenes.add(Scene.at(story.at(point.child("answer")), answered, () -> answer(story, answered, id, statement, point)));
        });
    }

    private void answer(Story story, String name, ProposalId id, Section statement, Section told) {
        Section answer = told.child("answer");
        PointDetails point = statements.find(story, id, statement, told.whole("number"));
        Actor office = cast.actor(answer.text("by"));
        Optional<LoggedOperation> takenUp = answer.findText("takenUp").flatMap(change -> operation(story, office, change));
        answers.answer(office, new AnswerPoint(story.key(name), JurisdictionCode.of(statement.text("town")), point.id(), 0,
                Outcome.valueOf(answer.text("kind").toUpperCase(Locale.ROOT).replace('-', '_')), answer.localized("reason").zh(),
                answer.findText("referredTo").orElse(null),
                takenUp.map(LoggedOperation::proposal).orElse(null), takenUp.map(LoggedOperation::sequence).orElse(null)));
    }

    /** The operation that took a point up ({@code 5.geojson#stop}), if it was written by then. */
    private Optional<LoggedOperation> operation(Story story, Actor actor, String change) {
        String[] parts = change.split("\\.geojson#", 2);
        var proposal = new ProposalId(Integer.parseInt(parts[0]));
        UUID id = story.key("proposal " + proposal + "/change/" + parts[1]);
        return operations.since(actor, proposal, 0, Integer.MAX_VALUE).stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst();
    }
}
