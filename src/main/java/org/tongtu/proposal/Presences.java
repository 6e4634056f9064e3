package org.tongtu.proposal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.AccountId;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;

/** Who is at a proposal. Kept in memory only: it is gone with the browser tab, and nothing depends on it. */
@Service
public class Presences {

    private static final Duration KEPT = Duration.ofSeconds(20);

    private record Seen(Present present, long until) {}

    private record Client(AccountId account, UUID client) {}

    private final Map<ProposalId, Map<Client, Seen>> seen = new ConcurrentHashMap<>();
    private final ProposalDesk desk;
    private final ApplicationEventPublisher events;

    Presences(ProposalDesk desk, ApplicationEventPublisher events) {
        this.desk = desk;
        this.events = events;
    }

    /** Says that somebody is here; said again every few seconds. The account is the actor's, whatever the client says. */
    @Allowed(officials = true)
    public List<Present> announce(Actor actor, ProposalId proposal, Present claimed) {
        desk.requireInside(actor, proposal);
        var town = claimed.jurisdiction();
        boolean held = actor.grants().stream().anyMatch(grant -> grant.jurisdiction() != null && grant.jurisdiction().equals(town));
        var present = new Present(claimed.client(), actor.id(), actor.name(), held ? town : null, claimed.selection(),
                claimed.activity().equals("editing") ? "editing" : "looking", claimed.longitude(), claimed.latitude(),
                claimed.view());
        here(proposal).put(new Client(actor.id(), claimed.client()), new Seen(present, System.nanoTime() + KEPT.toNanos()));
        return tell(proposal);
    }

    @Allowed(officials = true)
    public void leave(Actor actor, ProposalId proposal, UUID client) {
        here(proposal).remove(new Client(actor.id(), client));
        tell(proposal);
    }

    @Allowed(officials = true)
    public List<Present> list(Actor actor, ProposalId proposal) {
        desk.requireInside(actor, proposal);
        return present(proposal);
    }

    private List<Present> tell(ProposalId proposal) {
        List<Present> present = present(proposal);
        events.publishEvent(new PresenceChanged(proposal, present));
        return present;
    }

    private List<Present> present(ProposalId proposal) {
        var here = here(proposal);
        here.values().removeIf(it -> it.until() - System.nanoTime() < 0);
        return here.values().stream().map(Seen::present).sorted(Comparator.comparing(Present::client)).toList();
    }

    private Map<Client, Seen> here(ProposalId proposal) {
        return seen.computeIfAbsent(proposal, id -> new ConcurrentHashMap<>());
    }
}
