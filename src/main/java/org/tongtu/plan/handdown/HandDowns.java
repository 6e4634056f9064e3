package org.tongtu.plan.handdown;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.audit.Trace;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Command;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.kernel.Role;
import org.tongtu.kernel.Subject;
import org.tongtu.plan.PlanId;

/** The hand-down list of every edition: drawn up when it is agreed, followed until every county plan says the same. */
@Service
public class HandDowns {

    private final HandDownRepository lines;
    private final DisclosedLines disclosed;
    private final Trace trace;
    private final Now now;

    HandDowns(HandDownRepository lines, DisclosedLines disclosed, Trace trace, Now now) {
        this.lines = lines;
        this.disclosed = disclosed;
        this.trace = trace;
        this.now = now;
    }

    /** For people in office; the names of things stand in it as far as the reader may see their layer. */
    @Allowed(officials = true)
    public List<HandDownDetails> list(Actor actor, PlanId plan, int edition) {
        return disclosed.to(actor, lines.list(plan, edition));
    }

    /** Everything that waits, of all editions, the next due first. */
    @Allowed(officials = true)
    public List<HandDownDetails> listOpen(Actor actor) {
        return disclosed.to(actor, lines.open());
    }

    @Allowed(Role.SECRETARY)
    public HandDownDetails assign(Actor actor, AssignHandDown command) {
        HandDownDetails before = lock(command.line());
        if (command.bureau().isBlank() || command.bureau().length() > 200) {
            throw new Refused(Refused.Kind.INVALID, "plan.handdown-bureau");
        }
        lines.assign(command);
        return changed(actor, command, before);
    }

    @Allowed({Role.PLANNER, Role.SECRETARY})
    public HandDownDetails complete(Actor actor, CompleteHandDown command) {
        HandDownDetails before = lock(command.line());
        if (!before.jurisdiction().equals(command.jurisdiction())) {
            throw new Refused(Refused.Kind.FORBIDDEN, "plan.handdown-not-yours", command.jurisdiction());
        }
        if (before.isDone()) {
            throw new Refused(Refused.Kind.CONFLICT, "plan.handdown-done", before.note());
        }
        if (command.note().isBlank() || command.note().length() > 1000) {
            throw new Refused(Refused.Kind.INVALID, "plan.handdown-note");
        }
        lines.complete(command, actor, now.instant());
        return changed(actor, command, before);
    }

    private HandDownDetails changed(Actor actor, Command command, HandDownDetails before) {
        HandDownDetails after = lock(before.id());
        trace.record(actor, command, Subject.of("hand-down", before.id()), before, after);
        return disclosed.to(actor, List.of(after)).getFirst();
    }

    private HandDownDetails lock(UUID line) {
        return lines.lock(line).orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "plan.unknown-handdown"));
    }
}
