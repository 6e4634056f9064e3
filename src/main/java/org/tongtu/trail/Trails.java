package org.tongtu.trail;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.ChainState;
import org.tongtu.audit.TraceFilter;
import org.tongtu.audit.TraceLine;
import org.tongtu.audit.TraceReader;
import org.tongtu.identity.Accounts;
import org.tongtu.identity.Person;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;

/**
 * The trace for the members and the joint office. No value is told, whether kept or erased, and no resident's name: a
 * statement's author stays unknown here as everywhere.
 */
@Service
public class Trails {

    /** Entries on a page. */
    public static final int PAGE = 50;

    private static final Set<Role> OFFICE = EnumSet.of(Role.SECRETARY, Role.ADMIN);
    private static final Set<Role> OF_A_MEMBER = EnumSet.of(Role.PLANNER, Role.LIAISON, Role.DELEGATE);

    private final TraceReader trace;
    private final Accounts accounts;
    private final Alliances alliances;

    Trails(TraceReader trace, Accounts accounts, Alliances alliances) {
        this.trace = trace;
        this.accounts = accounts;
        this.alliances = alliances;
    }

    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY, Role.ADMIN})
    public TrailPage list(Actor actor, TraceFilter filter) {
        requireInside(actor);
        List<TraceLine> lines = trace.list(filter, PAGE + 1);
        Map<AccountId, String> names =
                accounts.everInOffice(Actor.SYSTEM).stream().collect(Collectors.toMap(Person::id, Person::name));
        return new TrailPage(lines.stream().limit(PAGE).map(line -> entry(line, names)).toList(), lines.size() > PAGE);
    }

    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY, Role.ADMIN})
    public ChainState chain(Actor actor) {
        requireInside(actor);
        return trace.state();
    }

    /** Whose acts one can look for. */
    @Allowed({Role.PLANNER, Role.LIAISON, Role.DELEGATE, Role.SECRETARY, Role.ADMIN})
    public List<Person> people(Actor actor) {
        requireInside(actor);
        return accounts.everInOffice(Actor.SYSTEM);
    }

    /** The trace is for members: an office in a neighbour that takes no part opens nothing. */
    private void requireInside(Actor actor) {
        boolean inside = actor.isSystem()
                || OFFICE.stream().anyMatch(actor::holds)
                || OF_A_MEMBER.stream()
                        .flatMap(role -> actor.jurisdictionsOf(role).stream())
                        .anyMatch(town -> alliances.find(actor).filter(it -> it.isMember(town)).isPresent());
        if (!inside) {
            throw new Refused(Refused.Kind.FORBIDDEN, "trail.members-only");
        }
    }

    private static TrailEntry entry(TraceLine line, Map<AccountId, String> names) {
        Doer doer = doer(line);
        String about = line.subject().kind().equals("account")
                ? names.entrySet().stream()
                        .filter(each -> each.getKey().toString().equals(line.subject().id()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("")
                : "";
        return new TrailEntry(line.number(), line.at(), doer, doer == Doer.OFFICIAL ? names.getOrDefault(line.actor(), "") : "",
                line.roles(), line.jurisdiction(), line.command(), line.subject(), about, line.sealed(), line.values());
    }

    private static Doer doer(TraceLine line) {
        if (line.actor().equals(Actor.SYSTEM.id())) {
            return Doer.PORTAL;
        }
        if (line.actor().equals(Actor.ANONYMOUS.id())) {
            return Doer.VISITOR;
        }
        return line.roles().isEmpty() ? Doer.RESIDENT : Doer.OFFICIAL;
    }
}
