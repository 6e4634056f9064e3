package org.tongtu.analysis.seam;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.analysis.PlanGround;
import org.tongtu.analysis.PlanGrounds;
import org.tongtu.analysis.Turns;
import org.tongtu.geodata.GeometryKind;
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

    /** By what is seen, because a state never changes; the borders are those it was walked by. */
    private final Map<String, Walked> kept = new Recent<>(KEPT);

    private record Walked(Neighbourhood ground, List<Seam> seams) {}

    Seams(Borders borders, PlanGrounds grounds, Turns turns) {
        this.borders = borders;
        this.grounds = grounds;
        this.turns = turns;
    }

    /** How the members lie to each other: which borders there are to walk, and where one is missing. */
    @Allowed(Role.RESIDENT)
    public Neighbourhood neighbourhood(Actor actor) {
        return borders.get();
    }

    /** The longest border first. */
    @Allowed(Role.RESIDENT)
    public List<Seam> list(Actor actor, PlanId plan, Moment moment) {
        PlanGround ground = grounds.open(actor, plan, moment);
        DisclosedState seen = ground.seen();
        Neighbourhood present = borders.get();
        synchronized (kept) {
            Walked known = kept.get(seen.key());
            if (known != null && known.ground().equals(present)) {
                return known.seams();
            }
        }
        List<Seam> fresh = turns.take(() -> new SeamWalk(seen, layers(seen), grounds.findings(ground)).walk(present.borders()));
        synchronized (kept) {
            kept.put(seen.key(), new Walked(present, fresh));
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
}
