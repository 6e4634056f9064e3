package org.tongtu.region.story;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationDetails;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.Consultations;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.GiveStatement;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.consultation.statement.PointGiven;
import org.tongtu.consultation.statement.ReceiptNumber;
import org.tongtu.consultation.statement.Stance;
import org.tongtu.consultation.statement.Statements;
import org.tongtu.consultation.statement.Topic;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Subject;
import org.tongtu.region.files.Section;

/** The statements of the story: what people said, and where a statement that the story calls by number is now. */
@Component
class StoryStatements {

    private static final Map<String, Topic> TOPICS = Map.ofEntries(
            Map.entry("safety", Topic.ROAD), Map.entry("line", Topic.ROAD), Map.entry("truck", Topic.ROAD),
            Map.entry("access", Topic.ROAD), Map.entry("width", Topic.ROAD), Map.entry("bus", Topic.FACILITY),
            Map.entry("health", Topic.FACILITY), Map.entry("market", Topic.FACILITY), Map.entry("shelter", Topic.FACILITY),
            Map.entry("school", Topic.FACILITY), Map.entry("drainage", Topic.WATER), Map.entry("water", Topic.WATER),
            Map.entry("land", Topic.LAND), Map.entry("compensation", Topic.COMPENSATION), Map.entry("cost", Topic.COMPENSATION),
            Map.entry("schedule", Topic.PROCEDURE));
    private static final Map<String, Stance> STANCES =
            Map.of("support", Stance.SUPPORT, "against", Stance.OPPOSE, "mixed", Stance.NEUTRAL);

    private final Consultations consultations;
    private final Statements statements;
    private final Answers answers;

    StoryStatements(Consultations consultations, Statements statements, Answers answers) {
        this.consultations = consultations;
        this.statements = statements;
        this.answers = answers;
    }

    ConsultationId consultation(ProposalId proposal) {
        return consultations.list(Actor.SYSTEM, proposal).stream()
                .map(ConsultationDetails::id)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", "consultation of " + proposal));
    }

    /** Giving the same statement again gives the same receipt: so it is also found. */
    ReceiptNumber give(Story story, ProposalId proposal, Section statement) {
        String name = "proposal " + proposal + "/statement/" + statement.text("number");
        return statements.give(Actor.ANONYMOUS, new GiveStatement(
                story.key(name),
                consultation(proposal),
                STANCES.getOrDefault(statement.text("view"), Stance.NEUTRAL),
                JurisdictionCode.of(statement.text("town")),
                statement.localized("village").zh(),
                statement.whole("people", 1),
                null,
                statement.children("points").stream().map(StoryStatements::point).toList()));
    }

    PointDetails find(Story story, ProposalId proposal, Section statement, int point) {
        ReceiptNumber receipt = give(story, proposal, statement);
        return answers.list(Actor.SYSTEM, consultation(proposal)).stream()
                .filter(each -> each.receipt().equals(receipt))
                .flatMap(each -> each.points().stream())
                .filter(each -> each.number() == point)
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", receipt.value() + "/" + point));
    }

    /** What an amendment cites: {@code {proposal: 5, statement: 1, point: 1}}. */
    Subject cited(Story story, Section cites) {
        Section statement = story.root().children("proposals").stream()
                .filter(each -> each.text("number").equals(cites.text("proposal")))
                .flatMap(each -> each.child("consultation").children("statements").stream())
                .filter(each -> each.text("number").equals(cites.text("statement")))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "region.unknown-thing", cites.values()));
        return Subject.of("point", find(story, new ProposalId(cites.whole("proposal")), statement, cites.whole("point")).id());
    }

    private static PointGiven point(Section point) {
        return new PointGiven(TOPICS.getOrDefault(point.text("topic").toLowerCase(Locale.ROOT), Topic.OTHER),
                point.text("zh"), place(point), anchor(point));
    }

    private static @Nullable String place(Section point) {
        return point.has("place")
                ? "{\"type\":\"Point\",\"coordinates\":[" + String.join(",", point.texts("place")) + "]}"
                : null;
    }

    private static @Nullable Subject anchor(Section point) {
        if (!point.has("anchor")) {
            return null;
        }
        Section anchor = point.child("anchor");
        return Subject.of(anchor.text("kind"), anchor.findText("id").or(() -> anchor.findText("number")).orElse(""));
    }
}
