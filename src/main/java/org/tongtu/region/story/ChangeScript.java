package org.tongtu.region.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanState;
import org.tongtu.proposal.log.ApplyOperation;
import org.tongtu.proposal.log.Operations;
import org.tongtu.proposal.log.Write;
import org.tongtu.region.files.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People draw and write: every change of the story is an operation of its author, at its time. */
@Component
@Order(2)
class ChangeScript implements Script {

    private final Operations operations;
    private final StoryStatements statements;
    private final Cast cast;

    ChangeScript(Operations operations, StoryStatements statements, Cast cast) {
        this.operations = operations;
        this.statements = statements;
        this.cast = cast;
    }

    /** A change before it is told: who, when, and the writes by what the author saw. */
    private record Change(ProposalId proposal, String name, String by, String at, Function<PlanState, List<Write>> writes,
            @Nullable Section cites, boolean unseen) {}

    @Override
    public List<Scene> scenes(Story story) {
        List<Change> changes = new ArrayList<>();
        for (Section proposal : story.root().children("proposals")) {
            var id = new ProposalId(proposal.whole("number"));
            Section section = proposal.childOrEmpty("changes");
            section.findText("map").ifPresent(file -> drawn(story, proposal, id, file, changes));
            written(id, "target", section.children("targets"), StoryWrites::target, changes);
            written(id, "clause", section.children("clauses"), StoryWrites::clause, changes);
            written(id, "rule", section.children("rules"), StoryWrites::rule, changes);
            if (proposal.has("conflict")) {
                conflict(story, proposal.child("conflict"), id, changes);
            }
        }
        return changes.stream().map(change -> Scene.at(story.at(change.at()), change.name(), () -> tell(story, change))).toList();
    }

    private static void drawn(Story story, Section proposal, ProposalId id, String file, List<Change> changes) {
        for (JsonNode feature : features(story, file)) {
            JsonNode properties = feature.path("properties");
            String key = properties.path("key").asString("");
            @Nullable Section cites = proposal.children("amendments").stream()
                    .filter(each -> each.text("change").equals(key)).findFirst().map(each -> each.child("cites")).orElse(null);
            changes.add(new Change(id, "proposal " + id + "/change/" + key, properties.path("by").asString(""),
                    properties.path("at").asString(""), state -> StoryWrites.feature(state, feature), cites, false));
        }
    }

    private static void written(ProposalId id, String kind, List<Section> sections, StoryWrites.Writer writer, List<Change> changes) {
        for (Section section : sections) {
            changes.add(new Change(id, "proposal " + id + "/" + kind + "/" + (changes.size() + 1), section.text("by"),
                    section.text("at"), state -> writer.writes(state, section), null, false));
        }
    }

    /** Two people write one cell; the second has not seen the first. */
    private static void conflict(Story story, Section conflict, ProposalId id, List<Change> changes) {
        for (JsonNode feature : features(story, conflict.text("file"))) {
            JsonNode properties = feature.path("properties");
            String role = properties.path("role").asString("");
            if (!role.equals("base")) {
                changes.add(new Change(id, "proposal " + id + "/conflict/" + role, properties.path("by").asString(""),
                        properties.path("at").asString(""), state -> StoryWrites.geometry(state, feature), null, role.equals("mine")));
            }
        }
    }

    private void tell(Story story, Change change) {
        Actor author = cast.actor(change.by());
        ProposalId id = change.proposal();
        PlanState seen = change.unseen()
                ? operations.stateAt(author, id, operations.head(author, id).sequence() - 1)
                : operations.state(author, id);
        Section cites = change.cites();
        @Nullable Subject cause = cites == null ? null : statements.cited(story, cites);
        operations.apply(author, new ApplyOperation(
                story.key(change.name()), cast.home(author), id, change.writes().apply(seen), cause));
    }

    private static Iterable<JsonNode> features(Story story, String file) {
        return JsonMapper.shared().readTree(story.files().read(file)).path("features");
    }
}
