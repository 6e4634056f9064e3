package org.tongtu.consultation.ui;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongtu.consultation.ConsultationId;
import org.tongtu.consultation.statement.AnswerPoint;
import org.tongtu.consultation.statement.Answers;
import org.tongtu.consultation.statement.Contacts;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.jurisdiction.Jurisdictions;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.Localized;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/** What the desk's screens ask of the services: the points, the towns' names, and in whose name somebody answers. */
@Component
class Desk {

    private final Answers answers;
    private final Contacts contacts;
    private final Alliances alliances;
    private final Jurisdictions jurisdictions;
    private final AlikeDesk alike;

    Desk(Answers answers, Contacts contacts, Alliances alliances, Jurisdictions jurisdictions, AlikeDesk alike) {
        this.answers = answers;
        this.contacts = contacts;
        this.alliances = alliances;
        this.jurisdictions = jurisdictions;
        this.alike = alike;
    }

    /** Unanswered first, then by topic and town, so that what belongs together is answered together. */
    List<DeskPoint> points(Actor actor, ConsultationId consultation) {
        Set<UUID> reachable = mayAnswer(actor) ? contacts.given(actor, consultation) : Set.of();
        return answers.list(actor, consultation).stream()
                .flatMap(statement -> statement.points().stream()
                        .map(point -> new DeskPoint(statement, point, reachable.contains(statement.id()))))
                .sorted(Comparator.comparing(DeskPoint::isAnswered)
                        .thenComparing(it -> it.point().topic())
                        .thenComparing(it -> it.responsible().map(JurisdictionCode::value).orElse(""))
                        .thenComparing(it -> it.statement().givenAt()))
                .toList();
    }

    List<JurisdictionCode> members() {
        return alliances.get(Actor.SYSTEM).members();
    }

    Map<JurisdictionCode, Localized> names() {
        var names = new LinkedHashMap<JurisdictionCode, Localized>();
        jurisdictions.list(Actor.SYSTEM).forEach(town -> names.put(town.code(), town.name()));
        return names;
    }

    String name(@Nullable JurisdictionCode town, Locale locale, String unknown) {
        return town == null ? unknown : names().getOrDefault(town, Localized.same(town.value())).in(locale);
    }

    boolean mayAnswer(Actor actor) {
        return inWhoseName(actor, Optional.empty()).isPresent();
    }

    /** The joint office, and the member whose the point is now. */
    boolean mayAssign(Actor actor, DeskPoint row) {
        return actor.holds(Role.SECRETARY) || row.responsible().filter(member -> actor.holds(Role.PLANNER, member)).isPresent();
    }

    /** The member this person speaks for about a point; for the joint office the point's own town. */
    Optional<JurisdictionCode> inWhoseName(Actor actor, Optional<JurisdictionCode> responsible) {
        List<JurisdictionCode> members = members();
        Set<JurisdictionCode> own = actor.jurisdictionsOf(Role.PLANNER);
        if (own.isEmpty() && !actor.holds(Role.SECRETARY)) {
            return Optional.empty();
        }
        List<JurisdictionCode> speakable = own.isEmpty() ? members : members.stream().filter(own::contains).toList();
        return responsible.filter(speakable::contains).or(() -> speakable.stream().findFirst());
    }

    /** @throws Refused where the role has ended since the screen was opened */
    JurisdictionCode requireInWhoseName(Actor actor, Optional<JurisdictionCode> responsible) {
        return inWhoseName(actor, responsible)
                .orElseThrow(() -> new Refused(Refused.Kind.FORBIDDEN, "access.role-not-held", Role.PLANNER));
    }

    void answer(Actor actor, AnswerPoint command) {
        answers.answer(actor, command);
    }

    /** Leaves its trace. */
    String contact(Actor actor, DeskPoint row) {
        return contacts.look(actor, row.statement().id());
    }

    AlikeDesk alike() {
        return alike;
    }

    Answers answers() {
        return answers;
    }
}
