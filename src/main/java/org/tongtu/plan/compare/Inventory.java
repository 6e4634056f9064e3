package org.tongtu.plan.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.locationtech.jts.geom.Geometry;
import org.tongtu.plan.PlanState;
import org.tongtu.plan.Thing;
import org.tongtu.plan.ThingKind;
import org.tongtu.plan.standard.Attribute;
import org.tongtu.plan.standard.Code;
import org.tongtu.plan.standard.LayerDefinition;
import org.tongtu.plan.standard.Layers;

/** How much of what lies in which town, in one state. */
public final class Inventory {

    private final TownShares towns;
    private final Map<Slot, Map<String, Double>> amounts;

    private Inventory(TownShares towns, Map<Slot, Map<String, Double>> amounts) {
        this.towns = towns;
        this.amounts = amounts;
    }

    public static Inventory of(PlanState state, TownShares towns) {
        var inventory = new Inventory(towns, new TreeMap<>());
        Layers layers = Layers.of(state);
        state.list(ThingKind.FEATURE).forEach(thing -> inventory.add(layers, thing, 1));
        return inventory;
    }

    /** The inventory of a state that differs from this one's in a few things: only those are measured. */
    public Inventory changed(PlanState from, PlanState to, Set<UUID> things) {
        var copy = new TreeMap<Slot, Map<String, Double>>();
        amounts.forEach((slot, shares) -> copy.put(slot, new HashMap<>(shares)));
        var next = new Inventory(towns, copy);
        Layers before = Layers.of(from);
        Layers after = Layers.of(to);
        for (UUID id : things) {
            from.find(id).ifPresent(thing -> next.add(before, thing, -1));
            to.find(id).ifPresent(thing -> next.add(after, thing, 1));
        }
        return next;
    }

    private void add(Layers layers, Thing thing, int sign) {
        Optional<Geometry> geometry = thing.kind() == ThingKind.FEATURE ? thing.geometry().filter(it -> !it.isEmpty()) : Optional.empty();
        geometry.ifPresent(place -> {
            var slot = new Slot(thing.group(), codeOf(layers, thing), TownShares.measureOf(place));
            Map<String, Double> shares = amounts.computeIfAbsent(slot, missing -> new HashMap<>());
            towns.of(place, slot.measure()).forEach((town, share) -> shares.merge(town, sign * share, Double::sum));
        });
    }

    /** What a feature is, by the attribute that its layer is told apart by; official databases' padding is taken off. */
    public static String codeOf(Layers layers, Thing thing) {
        Optional<Attribute> attribute = layers.find(thing.group()).flatMap(Inventory::telling);
        String value = attribute.map(it -> thing.text(it.name())).orElse("");
        return attribute.flatMap(it -> it.code(value)).map(Code::code).orElse(value);
    }

    /** The attribute by which a layer's classes are told apart; empty where it has none. */
    public static Optional<Attribute> telling(LayerDefinition layer) {
        String styled = layer.style().byAttribute();
        return Optional.ofNullable(styled).flatMap(layer::attribute)
                .or(() -> layer.attribute("class"))
                .or(() -> layer.attribute("grade"));
    }

    /** What there is, in the order of layers, measures and classes. */
    public Collection<Slot> slots() {
        return amounts.keySet();
    }

    TownShares towns() {
        return towns;
    }

    /** 0 where there is none. */
    public double amount(Slot slot, String town) {
        return amounts.getOrDefault(slot, Map.of()).getOrDefault(town, 0.0);
    }

    /** In all towns and elsewhere. */
    public double total(Slot slot) {
        return amounts.getOrDefault(slot, Map.of()).values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
