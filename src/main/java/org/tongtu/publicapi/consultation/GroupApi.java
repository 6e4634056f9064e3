package org.tongtu.publicapi.consultation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.alike.AnswerGroup;
import org.tongtu.consultation.alike.GroupAnswers;
import org.tongtu.consultation.alike.GroupPoints;
import org.tongtu.consultation.alike.JoinGroup;
import org.tongtu.consultation.alike.PointGroup;
import org.tongtu.consultation.alike.PointGroups;
import org.tongtu.consultation.alike.Suggestion;
import org.tongtu.consultation.alike.Suggestions;
import org.tongtu.consultation.alike.UngroupPoints;
import org.tongtu.consultation.statement.Outcome;
import org.tongtu.identity.CurrentActor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;

/** Like points: what is suggested, what people grouped, and one answer for a group. */
@RestController
@RequestMapping("/api/v1")
class GroupApi {

    private final CurrentActor current;
    private final Suggestions suggestions;
    private final PointGroups groups;
    private final GroupAnswers answers;

    GroupApi(CurrentActor current, Suggestions suggestions, PointGroups groups, GroupAnswers answers) {
        this.current = current;
        this.suggestions = suggestions;
        this.groups = groups;
        this.answers = answers;
    }

    record Grouped(UUID key, JurisdictionCode jurisdiction, String title, List<UUID> points) {}

    record Moved(UUID key, JurisdictionCode jurisdiction, List<UUID> points) {}

    /** @param points those that are to get the answer; revision 0 where they have none yet */
    record AnsweredTogether(UUID key, JurisdictionCode jurisdiction, List<UUID> points, int revision, Outcome outcome, String reason,
            @Nullable String referredTo, @Nullable ProposalId proposal, @Nullable Long sequence) {}

    record Left(int points) {}

    record Heard(int answered) {}

    /** Points that may say the same, the largest suggestion first. */
    @GetMapping("/consultations/{number}/suggestions")
    List<Suggestion> suggestions(@PathVariable int number) {
        return suggestions.list(current.get(), new ConsultationId(number));
    }

    @GetMapping("/consultations/{number}/groups")
    List<PointGroup> list(@PathVariable int number) {
        return groups.list(current.get(), new ConsultationId(number));
    }

    @PostMapping("/consultations/{number}/groups")
    @ResponseStatus(HttpStatus.CREATED)
    PointGroup group(@PathVariable int number, @RequestBody Grouped it) {
        return groups.group(current.get(), new GroupPoints(it.key(), it.jurisdiction(), new ConsultationId(number), it.title(), it.points()));
    }

    @PostMapping("/groups/{group}/points")
    PointGroup join(@PathVariable UUID group, @RequestBody Moved it) {
        return groups.join(current.get(), new JoinGroup(it.key(), it.jurisdiction(), group, it.points()));
    }

    /** Answers given stay; at no points the group is gone. */
    @PostMapping("/groups/{group}/departures")
    Left ungroup(@PathVariable UUID group, @RequestBody Moved it) {
        return new Left(groups.ungroup(current.get(), new UngroupPoints(it.key(), it.jurisdiction(), group, it.points())));
    }

    /** All of the named points or none; each gets an answer of its own. */
    @PostMapping("/groups/{group}/answers")
    Heard answer(@PathVariable UUID group, @RequestBody AnsweredTogether it) {
        return new Heard(answers.answer(current.get(), new AnswerGroup(it.key(), it.jurisdiction(), group, it.points(), it.revision(),
                it.outcome(), it.reason(), it.referredTo(), it.proposal(), it.sequence())));
    }
}
