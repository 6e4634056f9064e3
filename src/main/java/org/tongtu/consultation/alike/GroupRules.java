package org.tongtu.consultation.alike;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.PlainText;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Refused.Kind;

/** What may be grouped: points of one notice that still stand, by members only, under a name that says what they want. */
@Component
class GroupRules {

    static final int TITLE_LIMIT = 200;

    private final Alliances alliances;
    private final GroupRepository groups;

    GroupRules(Alliances alliances, GroupRepository groups) {
        this.alliances = alliances;
        this.groups = groups;
    }

    void requireMember(JurisdictionCode code) {
        if (!alliances.get(Actor.SYSTEM).isMember(code)) {
            throw new Refused(Kind.FORBIDDEN, "group.not-a-member", code);
        }
    }

    void requireStanding(ConsultationId consultation, List<UUID> points) {
        requireSome(points);
        int gone = new HashSet<>(points).size() - groups.standing(consultation, points).size();
        if (gone > 0) {
            throw new Refused(Kind.CONFLICT, "group.points-gone", gone);
        }
    }

    static String title(String given) {
        String title = PlainText.line(given);
        if (title.isEmpty() || title.length() > TITLE_LIMIT) {
            throw new Refused(Kind.INVALID, "group.title", TITLE_LIMIT);
        }
        return title;
    }

    static void requireIn(List<UUID> members, List<UUID> points) {
        requireSome(points);
        var strangers = new HashSet<>(points);
        members.forEach(strangers::remove);
        if (!strangers.isEmpty()) {
            throw new Refused(Kind.CONFLICT, "group.points-left", strangers.size());
        }
    }

    private static void requireSome(List<UUID> points) {
        if (points.isEmpty()) {
            throw new Refused(Kind.INVALID, "group.no-points");
        }
    }
}
