package org.tongtu.plan.map;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Envelope;
import org.tongtu.geodata.TileKey;
import org.tongtu.plan.OverlayState;
import org.tongtu.plan.PlanFrame;
import org.tongtu.plan.PlanId;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Disclosure;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/**
 * A plan as one kind of reader may see it: hidden layers have no features, generalised ones only their derivative. Code
 * that holds a disclosed state cannot give away more by mistake.
 */
public final class DisclosedState implements PlanState {

    private final PlanState base;
    private final boolean member;
    private final Layers layers;
    private final Layers inForce;
    private final Map<String, GeneralisedLayer> derivatives = new ConcurrentHashMap<>();

    DisclosedState(PlanState base, boolean member) {
        this.base = base;
        this.member = member;
        this.layers = Layers.of(base);
        this.inForce = base instanceof OverlayState proposal ? Layers.of(proposal.base()) : layers;
    }

    /** Whether the reader belongs to a member or the joint office; caches on the way must not mix the two. */
    public boolean isForMembers() {
        return member;
    }

    boolean shows(PlanState state) {
        return base == state;
    }

    /** Names what a tile shows to this kind of reader: the same name, the same content. */
    String stamp(String layer, TileKey tile) {
        return TileStamp.of(base, layer, tile) + audience();
    }

    private String audience() {
        return member ? "+members" : "+public";
    }

    public Sight sight(String layer) {
        return Sight.of(disclosure(layer), member);
    }

    /** A proposal may close a layer at once; it opens one only by being adopted. */
    private Disclosure disclosure(String layer) {
        Disclosure wanted = layers.disclosure(layer);
        return inForce.find(layer)
                .map(known -> known.disclosure().compareTo(wanted) > 0 ? known.disclosure() : wanted)
                .orElse(wanted);
    }

    /** The layers of which the reader sees anything, in drawing order. */
    public List<LayerDefinition> layers() {
        return layers.list().stream().filter(layer -> sight(layer.code()) != Sight.NOTHING).toList();
    }

    /** A layer of which the reader sees something. */
    public Optional<LayerDefinition> layer(String code) {
        return layers.find(code).filter(layer -> sight(code) != Sight.NOTHING);
    }

    @Override
    public PlanId plan() {
        return base.plan();
    }

    @Override
    public String key() {
        return base.key() + audience();
    }

    @Override
    public PlanFrame frame() {
        return base.frame();
    }

    @Override
    public Optional<Thing> find(UUID id) {
        return base.find(id).flatMap(thing -> thing.kind() == ThingKind.FEATURE ? disclose(thing) : Optional.of(thing));
    }

    @Override
    public Collection<Thing> list(ThingKind kind) {
        return kind == ThingKind.FEATURE
                ? layers().stream().flatMap(layer -> list(kind, layer.code()).stream()).toList()
                : base.list(kind);
    }

    @Override
    public Collection<Thing> list(ThingKind kind, String group) {
        if (kind != ThingKind.FEATURE) {
            return base.list(kind, group);
        }
        return switch (sight(group)) {
            case WHOLE -> base.list(kind, group);
            case GENERALISED -> derivative(group).list();
            case NOTHING -> List.of();
        };
    }

    @Override
    public List<Thing> intersecting(String layer, Envelope box) {
        return switch (sight(layer)) {
            case WHOLE -> base.intersecting(layer, box);
            case GENERALISED -> derivative(layer).intersecting(box);
            case NOTHING -> List.of();
        };
    }

    private Optional<Thing> disclose(Thing feature) {
        return switch (sight(feature.group())) {
            case WHOLE -> Optional.of(feature);
            case GENERALISED -> derivative(feature.group()).find(feature.id());
            case NOTHING -> Optional.empty();
        };
    }

    private GeneralisedLayer derivative(String layer) {
        return derivatives.computeIfAbsent(layer, code -> new GeneralisedLayer(base.list(ThingKind.FEATURE, code)));
    }
}
