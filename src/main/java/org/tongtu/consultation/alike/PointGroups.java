package org.tongtu.consultation.alike;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;

/** Groups of like points, made and unmade by those who answer. Nothing said is changed by them, and everything is counted as before. */
@Service
public class PointGroups {

    private final GroupRepository groups;
    private final GroupRules rules;
    private final Now now;
    private final Trace trace;

    PointGroups(GroupRepository groups, GroupRules rules, Now now, Trace trace) {
        this.groups = groups;
        this.rules = rules;
        this.now = now;
        this.trace = trace;
    }

    /** The largest first. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY})
    public List<PointGroup> list(Actor actor, ConsultationId consultation) {
        return groups.list(consultation);
    }

    /** Of each grouped point, how many others said the same: all that everybody is told of a group. */
    @Allowed(anyone = true)
    public Map<UUID, Integer> others(Actor actor, ConsultationId consultation) {
        return groups.others(consultation);
    }

    @Allowed({Role.PLANNER, Role.SECRETARY})
    public PointGroup group(Actor actor, GroupPoints command) {
        rules.requireMember(command.jurisdiction());
        String title = GroupRules.title(command.title());
        if (new HashSet<>(command.points()).size() < 2) {
            throw new Refused(Refused.Kind.INVALID, "group.too-few");
        }
        rules.requireStanding(command.consultation(), command.points());
        UUID id = Ids.next();
        groups.insert(id, command, title, now.instant(), actor.id());
        join(id, command.points());
        trace.record(actor, command, Subject.of("point-group", id));
        return get(id);
    }

    @Allowed({Role.PLANNER, Role.SECRETARY})
    public PointGroup join(Actor actor, JoinGroup command) {
        rules.requireMember(command.jurisdiction());
        PointGroup before = get(command.group());
        rules.requireStanding(before.consultation(), command.points());
        join(before.id(), command.points());
        trace.record(actor, command, Subject.of("point-group", before.id()));
        return get(before.id());
    }

    /** How many points are left in the group; at none it is gone. */
    @Allowed({Role.PLANNER, Role.SECRETARY})
    public int ungroup(Actor actor, UngroupPoints command) {
        rules.requireMember(command.jurisdiction());
        List<UUID> members = groups.lock(command.group());
        GroupRules.requireIn(members, command.points());
        groups.leave(command.group(), command.points());
        groups.removeIfEmpty(command.group());
        trace.record(actor, command, Subject.of("point-group", command.group()));
        return members.size() - new HashSet<>(command.points()).size();
    }

    private void join(UUID group, List<UUID> points) {
        try {
            groups.join(group, points.stream().distinct().sorted().toList());
        } catch (DuplicateKeyException taken) {
            throw new Refused(Refused.Kind.CONFLICT, "group.taken");
        }
    }

    private PointGroup get(UUID id) {
        return groups.find(id).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "group.unknown"));
    }
}
