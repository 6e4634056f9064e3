package org.tongtu.consultation.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Role;

/** Which points may say the same. Found anew each time it is asked, as statements come and go; a person decides. */
@Service
public class Suggestions {

    private final Answers answers;
    private final GroupRepository groups;

    Suggestions(Answers answers, GroupRepository groups) {
        this.answers = answers;
        this.groups = groups;
    }

    /** The largest first. A point stands in one suggestion at most, and in none once it is in a group. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public List<Suggestion> list(Actor actor, ConsultationId consultation) {
        Map<UUID, UUID> grouped = new HashMap<>();
        groups.list(consultation).forEach(group -> group.points().forEach(point -> grouped.put(point, group.id())));
        List<Said> said = answers.list(actor, consultation).stream()
                .flatMap(statement -> statement.points().stream())
                .map(point -> new Said(point.id(), point.text(), grouped.get(point.id())))
                .toList();
        return of(said);
    }

    static List<Suggestion> of(List<Said> said) {
        return Likeness.of(said).stream()
                .map(Suggestions::suggestion)
                .filter(it -> it.points().size() > (it.group() == null ? 1 : 0))
                .sorted(Comparator.comparing(it -> -it.points().size()))
                .toList();
    }

    private static Suggestion suggestion(Alike alike) {
        List<AlikePoint> points = new ArrayList<>(alike.members().stream().flatMap(member -> ungrouped(alike, member)).toList());
        points.sort(Comparator.comparing((AlikePoint point) -> -point.percent()).thenComparing(AlikePoint::point));
        UUID group = alike.members().stream().map(member -> member.text().text().group()).filter(Objects::nonNull).findFirst().orElse(null);
        return new Suggestion(group, points, alike.reasons());
    }

    /** All of it only where the words are the leader's own, in their order. */
    private static Stream<AlikePoint> ungrouped(Alike alike, Alike.Member member) {
        int percent = member.text() == alike.leader() ? 100 : Math.min(99, (int) Math.round(member.measure() * 100));
        return member.text().text().said().stream()
                .filter(said -> said.group() == null)
                .map(said -> new AlikePoint(said.point(), percent));
    }
}
