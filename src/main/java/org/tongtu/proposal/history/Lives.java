package org.tongtu.proposal.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.ProposalId;
import org.tongtu.kernel.Refused;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.DisclosedState;

/** The life of one thing of a plan: when it changed, by whom and why, in which proposal, by which meeting, since which edition. */
@Service
public class Lives {

    private final EditionLife editions;
    private final ProposalLife proposals;
    private final ObjectProvider<DecisionSource> decisions;

    Lives(EditionLife editions, ProposalLife proposals, ObjectProvider<DecisionSource> decisions) {
        this.editions = editions;
        this.proposals = proposals;
        this.decisions = decisions;
    }

    /** As far as this person may see the thing; who wrote what is for people in office. */
    @Allowed(anyone = true)
    public Life of(Actor actor, PlanId plan, UUID thing) {
        DisclosedState seen = editions.lastSeen(actor, plan, thing)
                .or(() -> proposals.lastSeen(actor, plan, thing))
                .orElseThrow(() -> new Refused(Refused.Kind.NOT_FOUND, "history.unknown-thing", thing));
        List<LifeEntry> agreed = editions.of(actor, plan, thing);
        var entries = new ArrayList<>(agreed.stream().map(this::decided).toList());
        List<ProposalId> adopted = agreed.stream().map(LifeEntry::proposal).filter(Objects::nonNull).toList();
        entries.addAll(proposals.of(actor, plan, thing, adopted));
        entries.sort(Comparator.comparing(LifeEntry::at).reversed());
        return new Life(seen.find(thing).orElseThrow(), seen, List.copyOf(entries));
    }

    private LifeEntry decided(LifeEntry it) {
        ProposalId proposal = it.proposal();
        if (proposal == null) {
            return it;
        }
        List<Decided> decided = decisions.stream().flatMap(source -> source.decisions(proposal).stream())
                .filter(each -> Objects.equals(each.edition(), it.moment().edition()))
                .toList();
        return new LifeEntry(it.moment(), it.at(), it.step(), it.changes(), proposal, it.author(), decided);
    }
}
