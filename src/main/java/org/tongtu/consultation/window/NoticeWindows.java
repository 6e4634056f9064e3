package org.tongtu.consultation.window;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.jurisdiction.AllianceDetails;
import org.tongtu.jurisdiction.Alliances;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.JurisdictionCode;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.Proposals;

/** How long a proposal's notice has to be open, counted before anybody confirms it; and what is counted with. */
@Service
public class NoticeWindows {

    private final WindowRepository repository;
    private final Alliances alliances;
    private final ObjectProvider<Proposals> proposals;
    private final Trace trace;

    NoticeWindows(WindowRepository repository, Alliances alliances, ObjectProvider<Proposals> proposals, Trace trace) {
        this.repository = repository;
        this.alliances = alliances;
        this.proposals = proposals;
        this.trace = trace;
    }

    /** For the members that the proposal affects; for all of them where it affects none alone. */
    @Allowed(officials = true)
    public NoticeWindow of(Actor actor, ProposalId proposal, Instant opensAt) {
        AllianceDetails alliance = alliances.get(actor);
        Set<JurisdictionCode> affected = proposals.getObject().get(actor, proposal).affected();
        List<NoticeMinimum> minima = minima(actor).stream()
                .filter(minimum -> affected.isEmpty() || affected.contains(minimum.jurisdiction()))
                .toList();
        return NoticeWindow.of(opensAt.atZone(alliance.zone()), alliance.consultationDays(), minima, calendar(alliance));
    }

    /** The first end of office hours of a working day that is not before it: when a longer notice is proposed to end. */
    @Allowed(officials = true)
    public Instant officeHours(Actor actor, Instant from) {
        AllianceDetails alliance = alliances.get(actor);
        return NoticeWindow.officeHours(from.atZone(alliance.zone()), calendar(alliance)).toInstant();
    }

    /** Stated minima of the members, in the charter's order. */
    @Allowed(anyone = true)
    public List<NoticeMinimum> minima(Actor actor) {
        List<JurisdictionCode> order = alliances.get(actor).members();
        return repository.minima().stream()
                .filter(minimum -> order.contains(minimum.jurisdiction()))
                .sorted(Comparator.comparingInt(minimum -> order.indexOf(minimum.jurisdiction())))
                .toList();
    }

    /** The years whose days off are known, those of the portal and those stated, which count before them. */
    @Allowed(anyone = true)
    public List<WorkYear> years(Actor actor) {
        return calendar(alliances.get(actor)).years();
    }

    @Allowed(Role.LIAISON)
    public NoticeMinimum state(Actor actor, StateNoticeMinimum command) {
        if (!alliances.get(actor).isMember(command.jurisdiction())) {
            throw new Refused(Refused.Kind.INVALID, "consultation.minimum-member", command.jurisdiction());
        }
        WindowRules.requireSound(command);
        repository.put(command);
        trace.record(actor, command, Subject.of("jurisdiction", command.jurisdiction()));
        return new NoticeMinimum(command.jurisdiction(), command.days(), command.count(), command.basis());
    }

    @Allowed(Role.ADMIN)
    public WorkYear publish(Actor actor, StateWorkYear command) {
        WindowRules.requireSound(command.year());
        repository.put(command.year());
        trace.record(actor, command, Subject.of("alliance", alliances.get(actor).id()));
        return command.year();
    }

    private WorkCalendar calendar(AllianceDetails alliance) {
        List<WorkYear> stated = repository.years();
        var years = new ArrayList<>(stated);
        BuiltInYears.of(alliance.zone()).stream()
                .filter(year -> stated.stream().noneMatch(own -> own.year() == year.year()))
                .forEach(years::add);
        return new WorkCalendar(years);
    }
}
