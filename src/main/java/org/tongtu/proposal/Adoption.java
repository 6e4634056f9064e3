package org.tongtu.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Ids;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.AgreeEdition;
import org.tongtu.plan.Editions;
import org.tongtu.plan.Thing;
import org.tongtu.plan.check.Finding;
import org.tongtu.proposal.log.LogHead;
import org.tongtu.proposal.log.Logs;

/** Turns a proposal into the next edition: three ways, and stopped where the plan itself moved under it. */
@Component
class Adoption {

    private final Logs logs;
    private final Editions editions;
    private final ForbiddenFindings forbidden;
    private final ExemptionRepository exemptions;
    private final Now now;

    Adoption(Logs logs, Editions editions, ForbiddenFindings forbidden, ExemptionRepository exemptions, Now now) {
        this.logs = logs;
        this.editions = editions;
        this.forbidden = forbidden;
        this.exemptions = exemptions;
        this.now = now;
    }

    void require(AdoptProposal command) {
        LogHead head = logs.head(command.proposal());
        if (head.sequence() != command.sequence()) {
            throw new Refused(Refused.Kind.CONFLICT, "proposal.other-sequence", command.sequence(), head.sequence());
        }
    }

    void write(Actor actor, AdoptProposal command) {
        LogHead head = logs.head(command.proposal());
        Logs.Onto onto = logs.ontoLatest(head);
        var written = new ArrayList<Thing>();
        var removed = new HashSet<UUID>();
        for (Thing thing : onto.written()) {
            if (thing.isAlive()) {
                written.add(thing);
            } else {
                removed.add(thing.id());
            }
        }
        var agree = new AgreeEdition(Ids.next(), head.plan(), onto.edition(), command.proposal().number(), head.sequence());
        int edition = editions.agree(actor, agree, written, removed).number();
        grant(head, onto, edition);
    }

    /** The resolution that adopts the proposal grants what it asked for and still needs. */
    private void grant(LogHead head, Logs.Onto onto, int edition) {
        Set<UUID> needed = forbidden.added(head, onto).stream().map(Finding::id).collect(Collectors.toSet());
        exemptions.list(head.proposal()).stream()
                .filter(exemption -> needed.contains(exemption.finding()))
                .forEach(exemption -> exemptions.grant(exemption.id(), edition, now.instant()));
    }
}
