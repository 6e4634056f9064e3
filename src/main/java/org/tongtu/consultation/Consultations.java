package org.tongtu.consultation;

import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.consultation.window.NoticeWindows;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.proposal.MoveProposal;
import org.tongtu.proposal.ProposalSteps;
import org.tongtu.proposal.Transition;

/** Public notices: announced by the joint office, readable by everybody, closed by the clock. */
@Service
public class Consultations {

    private final ConsultationRepository notices;
    private final NoticeWindows windows;
    private final ObjectProvider<ProposalSteps> steps;
    private final Now now;
    private final Trace trace;

    Consultations(ConsultationRepository notices, NoticeWindows windows, ObjectProvider<ProposalSteps> steps, Now now, Trace trace) {
        this.notices = notices;
        this.windows = windows;
        this.steps = steps;
        this.now = now;
        this.trace = trace;
    }

    @Allowed(anyone = true)
    public ConsultationDetails get(Actor actor, ConsultationId id) {
        return notices.find(id)
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "consultation.unknown", id.toString()));
    }

    /** All notices, the one that closes last first. */
    @Allowed(anyone = true)
    public List<ConsultationDetails> list(Actor actor) {
        return notices.list();
    }

    /** A proposal's notices, the first one first; an amendment may have opened it to the public again. */
    @Allowed(anyone = true)
    public List<ConsultationDetails> list(Actor actor, ProposalId proposal) {
        return notices.list(proposal);
    }

    /**
     * Announces a notice and moves its proposal into it, once more where an amendment reopened it. The
     * portal itself, loading a region's history, may announce a notice that has begun already; people may not.
     */
    @Allowed(Role.SECRETARY)
    public ConsultationId announce(Actor actor, AnnounceNotice command) {
        if (!actor.isSystem()) {
            NoticeRules.requireNotInThePast(command.opensAt(), now.instant());
        }
        requireLongEnough(actor, command.proposal(), command.opensAt(), command.closesAt());
        NoticeRules.requireWords(command.title(), "consultation.title-missing");
        NoticeRules.requireWords(command.summary(), "consultation.summary-missing");
        if (notices.list(command.proposal()).stream().anyMatch(notice -> !notice.isOver(now.instant()))) {
            throw new Refused(Refused.Kind.CONFLICT, "consultation.already-open", command.proposal().toString());
        }
        ConsultationId id = notices.insert(command, actor.id());
        steps.getObject().move(actor, new MoveProposal(Ids.next(), command.proposal(), Transition.OPEN_NOTICE, ""));
        trace.record(actor, command, Subject.of("consultation", id));
        return id;
    }

    @Allowed(Role.SECRETARY)
    public ConsultationDetails extend(Actor actor, ExtendNotice command) {
        notices.lock(command.consultation());
        ConsultationDetails before = get(actor, command.consultation());
        if (before.isOver(now.instant())) {
            throw new Refused(Refused.Kind.CONFLICT, "consultation.over", before.endsAt());
        }
        NoticeRules.requireLater(before.closesAt(), command.closesAt());
        requireLongEnough(actor, before.proposal(), before.opensAt(), command.closesAt());
        NoticeRules.requireWords(command.reason(), "consultation.reason-missing");
        notices.extend(command, before.closesAt(), now.instant(), actor.id());
        ConsultationDetails after = get(actor, command.consultation());
        trace.record(actor, command, Subject.of("consultation", before.id()), before, after);
        return after;
    }

    @Allowed(Role.SECRETARY)
    public Instant close(Actor actor, CloseNotice command) {
        ConsultationDetails notice = get(actor, command.consultation());
        if (!notice.isOver(now.instant())) {
            throw new Refused(Refused.Kind.CONFLICT, "consultation.still-open", notice.closesAt());
        }
        notices.close(notice.id(), now.instant(), actor.id());
        trace.record(actor, command, Subject.of("consultation", notice.id()));
        return now.instant();
    }

    private void requireLongEnough(Actor actor, ProposalId proposal, Instant opensAt, Instant closesAt) {
        windows.of(actor, proposal, opensAt).refusal(closesAt).ifPresent(refused -> {
            throw refused;
        });
    }
}
