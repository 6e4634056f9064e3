package org.tongtu.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.springframework.stereotype.Service;
import org.tongtu.access.Allowed;
import org.tongtu.kernel.Actor;
import org.tongtu.kernel.Now;
import org.tongtu.kernel.Role;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.check.Finding;
import org.tongtu.plan.compare.Inventories;
import org.tongtu.plan.compare.Slot.Measure;
import org.tongtu.plan.compare.TownShares;
import org.tongtu.plan.map.DisclosedState;
import org.tongtu.plan.map.Sight;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;
import org.tongtu.proposal.history.Moment;

/** 合规性检测: holds a boundary against a plan. It answers and changes nothing. */
@Service
public class ConformityChecks {

    /** 永久基本农田, 生态保护红线, 城镇开发边界 by the layer codes of official plan databases. */
    private static final List<String> THREE_LINES = List.of("YJJBNT", "STBHHX", "CZKFBJ");

    private final PlanGrounds grounds;
    private final Inventories inventories;
    private final Turns turns;
    private final Now now;

    ConformityChecks(PlanGrounds grounds, Inventories inventories, Turns turns, Now now) {
        this.grounds = grounds;
        this.inventories = inventories;
        this.turns = turns;
        this.now = now;
    }

    /** @param boundary sound, from {@link Boundaries} */
    @Allowed(Role.RESIDENT)
    public Conformity check(Actor actor, PlanId plan, Moment moment, Geometry boundary) {
        return turns.take(() -> checked(grounds.open(actor, plan, moment), boundary));
    }

    private Conformity checked(PlanGround ground, Geometry given) {
        Geometry boundary = Overlays.fine(given);
        DisclosedState state = ground.seen();
        PreparedGeometry prepared = PreparedGeometryFactory.prepare(boundary);
        TownShares towns = inventories.towns();
        var area = new Share("", towns.of(boundary, Measure.AREA));
        var cut = new LayerCut(state, prepared, towns, area);
        List<LayerDefinition> lines = lines(ground.whole());
        return new Conformity(ground.plan(), ground.moment(), state, now.instant(), given, area,
                lines.stream().map(line -> new LineShare(line, sees(state, line) ? cut.of(line).getFirst() : null)).toList(),
                state.layers().reversed().stream().filter(layer -> !lines.contains(layer))
                        .flatMap(layer -> cut.of(layer).stream()).filter(share -> !share.isEmpty()).toList(),
                grounds.findings(ground).stream().filter(within(prepared, state)).toList(),
                Layers.of(ground.whole()).list().stream().filter(layer -> !sees(state, layer)).toList());
    }

    private static boolean sees(DisclosedState state, LayerDefinition layer) {
        return state.sight(layer.code()) != Sight.NOTHING;
    }

    private static List<LayerDefinition> lines(PlanState state) {
        Set<LayerDefinition> all = Set.copyOf(Layers.of(state).list());
        return THREE_LINES.stream().flatMap(code -> all.stream().filter(layer -> layer.officialCode().equals(code))).toList();
    }

    /** By its place, else by the things that it is about; figures and texts lie nowhere. */
    private static Predicate<Finding> within(PreparedGeometry boundary, PlanState state) {
        return finding -> finding.place() == null
                ? finding.things().stream().flatMap(id -> state.find(id).stream()).flatMap(thing -> thing.geometry().stream())
                        .anyMatch(shape -> meets(boundary, shape))
                : meets(boundary, Objects.requireNonNull(finding.place()));
    }

    private static boolean meets(PreparedGeometry boundary, Geometry shape) {
        return !shape.isEmpty() && !Overlays.within(boundary, shape).isEmpty();
    }
}
