package org.tongtu.consultation.alike;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.consultation.statement.AnswerDetails;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.PointDetails;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/**
 * One answer for many who said the same. Each point gets its own, by the rules of a single answer; if one of them
 * cannot, none does.
 */
@Service
public class GroupAnswers {

    private static final int TOLD = 10;

    private final GroupRepository groups;
    private final Answers answers;
    private final Trace trace;

    GroupAnswers(GroupRepository groups, Answers answers, Trace trace) {
        this.groups = groups;
        this.answers = answers;
        this.trace = trace;
    }

    /** How many points were answered. */
    @Allowed({Role.PLANNER, Role.SECRETARY})
    public int answer(Actor actor, AnswerGroup command) {
        List<UUID> members = groups.lock(command.group());
        PointGroup group = groups.find(command.group()).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "group.unknown"));
        GroupRules.requireIn(members, command.points());
        Set<UUID> wanted = new HashSet<>(command.points());
        requireSeen(actor, group, command, wanted);
        List<UUID> inOrder = members.stream().filter(wanted::contains).toList();
        inOrder.forEach(point -> answers.answer(actor, single(command, point)));
        trace.record(actor, command, Subject.of("point-group", group.id()));
        return inOrder.size();
    }

    /** Somebody who was faster is told of every point, not of the first. */
    private void requireSeen(Actor actor, PointGroup group, AnswerGroup command, Set<UUID> wanted) {
        List<String> taken = answers.list(actor, group.consultation()).stream()
                .flatMap(statement -> statement.points().stream()
                        .filter(point -> wanted.contains(point.id()) && revision(point) != command.revision())
                        .map(point -> statement.receipt() + "/" + point.number()))
                .toList();
        if (!taken.isEmpty()) {
            throw new Refused(Refused.Kind.CONFLICT, "group.somebody-was-faster", taken.size(),
                    taken.stream().limit(TOLD).collect(Collectors.joining(", ")));
        }
    }

    private static int revision(PointDetails point) {
        return point.answer().map(AnswerDetails::revision).orElse(0);
    }

    /** Its key follows from the group's, so that sending the command again answers nobody twice. */
    private static AnswerPoint single(AnswerGroup all, UUID point) {
        UUID key = UUID.nameUUIDFromBytes((all.key() + "/" + point).getBytes(StandardCharsets.UTF_8));
        return new AnswerPoint(key, all.jurisdiction(), point, all.revision(), all.outcome(), all.reason(), all.referredTo(),
                all.proposal(), all.sequence());
    }
}
