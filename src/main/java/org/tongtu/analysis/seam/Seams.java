package org.tongtu.analysis.seam;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongtu.access.Allowed;
import org.tongtu.analysis.PlanGround;
import org.tongtu.analysis.PlanGrounds;
import org.tongtu.analysis.Turns;
import org.tongtu.geodata.GeometryKind;
import org.tongtu.jurisdiction.TerritoriesChanged;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Recent;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.proposal.history.Moment;

/** 接边: every border between two members with all that stops along it, as far as somebody may see the plan. */
@Service
public class Seams {

    private static final int KEPT = 12;

    private final Borders borders;
    private final PlanGrounds grounds;
    private final Turns turns;

    /** By what is seen, because a state never changes. */
    private final Map<String, List<Seam>> kept = new Recent<>(KEPT);

    Seams(Borders borders, PlanGrounds grounds, Turns turns) {
        this.borders = borders;
        this.grounds = grounds;
        this.turns = turns;
    }

    /** The longest border first. */
    @Allowed(Role.RESIDENT)
    public List<Seam> list(Actor actor, PlanId plan, Moment moment) {
        PlanGround ground = grounds.open(actor, plan, moment);
        DisclosedState seen = ground.seen();
        synchronized (kept) {
            List<Seam> known = kept.get(seen.key());
            if (known != null) {
                return known;
            }
        }
        List<Border> present = borders.list();
        List<Seam> fresh = turns.take(() -> new SeamWalk(seen, layers(seen), grounds.findings(ground)).walk(present));
        synchronized (kept) {
            if (present.equals(borders.list())) {
                kept.put(seen.key(), fresh);
            }
        }
        return fresh;
    }

    /** Whole ones: outlines drawn coarsely differ at every border. What takes any shape is reference material, and plans nothing. */
    private static List<LayerDefinition> layers(DisclosedState seen) {
        return seen.layers().stream()
                .filter(layer -> seen.sight(layer.code()) == Sight.WHOLE)
                .filter(layer -> layer.geometries().size() < GeometryKind.values().length)
                .toList();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(TerritoriesChanged changed) {
        synchronized (kept) {
            kept.clear();
        }
    }
}
