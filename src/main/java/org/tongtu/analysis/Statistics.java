package org.tongtu.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.jurisdiction.Territories;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.compare.Inventories;
import org.tongtu.plan.compare.Inventory;
import org.tongtu.plan.compare.Slot;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.history.Moment;

/** Areas, lengths and pieces by layer, class and town: of the whole plan, or within an area. */
@Service
public class Statistics {

    private final PlanGrounds grounds;
    private final Inventories inventories;
    private final Territories territories;
    private final Turns turns;
    private final Now now;

    Statistics(PlanGrounds grounds, Inventories inventories, Territories territories, Turns turns, Now now) {
        this.grounds = grounds;
        this.inventories = inventories;
        this.territories = territories;
        this.turns = turns;
        this.now = now;
    }

    /** Feature by feature: ground that two features of a layer claim counts for both. */
    @Allowed(Role.RESIDENT)
    public PlanFigures whole(Actor actor, PlanId plan, Moment moment) {
        return turns.take(() -> {
            PlanGround ground = grounds.open(actor, plan, moment);
            Inventory inventory = inventories.of(ground.seen());
            var shares = new ArrayList<LayerShare>();
            shown(ground.seen()).forEach(layer -> shares.addAll(shares(layer, ground.seen().sight(layer.code()), inventory)));
            return figures(ground, null, new Share("", inventories.towns().of(Overlays.fine(territories.union()), Measure.AREA)), shares);
        });
    }

    /** @param boundary sound, from {@link Boundaries} */
    @Allowed(Role.RESIDENT)
    public PlanFigures within(Actor actor, PlanId plan, Moment moment, Geometry boundary) {
        return turns.take(() -> {
            PlanGround ground = grounds.open(actor, plan, moment);
            Geometry fine = Overlays.fine(boundary);
            var area = new Share("", inventories.towns().of(fine, Measure.AREA));
            var cut = new LayerCut(ground.seen(), PreparedGeometryFactory.prepare(fine), inventories.towns(), area);
            return figures(ground, boundary, area, shown(ground.seen()).stream()
                    .flatMap(layer -> cut.of(layer).stream()).filter(share -> !share.isEmpty()).toList());
        });
    }

    private static List<LayerDefinition> shown(DisclosedState state) {
        return state.layers().reversed();
    }

    private PlanFigures figures(PlanGround ground, @Nullable Geometry boundary, Share area, List<LayerShare> layers) {
        List<LayerDefinition> withheld = Layers.of(ground.whole()).list().stream()
                .filter(layer -> ground.seen().sight(layer.code()) == Sight.NOTHING).toList();
        return new PlanFigures(ground.plan(), ground.moment(), now.instant(), boundary, area, layers, withheld);
    }

    private List<LayerShare> shares(LayerDefinition layer, Sight sight, Inventory inventory) {
        Map<Measure, List<Share>> rows = new TreeMap<>();
        inventory.slots().stream().filter(slot -> slot.layer().equals(layer.code())).forEach(slot ->
                rows.computeIfAbsent(slot.measure(), none -> new ArrayList<>()).add(share(slot, inventory)));
        return rows.entrySet().stream()
                .map(each -> new LayerShare(layer, each.getKey(), sight, each.getValue(),
                        each.getValue().stream().reduce(Share.none(""), Share::plus), null, 0))
                .toList();
    }

    private Share share(Slot slot, Inventory inventory) {
        var towns = new LinkedHashMap<String, Double>();
        List<String> codes = new ArrayList<>(inventories.towns().codes());
        codes.add(TownShares.ELSEWHERE);
        codes.stream().filter(town -> inventory.amount(slot, town) > 0).forEach(town -> towns.put(town, inventory.amount(slot, town)));
        return new Share(slot.code(), towns);
    }
}
